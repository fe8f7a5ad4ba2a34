package web

import (
	"mime/multipart"
	"net/textproto"
	"testing"
)

func part(disposition string) *multipart.Part {
	return &multipart.Part{Header: textproto.MIMEHeader{"Content-Disposition": {disposition}}}
}

func TestNamesInFormsAreReadAsTheirSendersWriteThem(t *testing.T) {
	for header, want := range map[string][2]string{
		`form-data; name="file"; filename="a.txt"`:                                          {"file", "a.txt"},
		`form-data; name="file"; filename="say %22hi%22.txt"`:                               {"file", `say "hi".txt`}, // browsers
		`form-data; name="file"; filename="say \"hi\".txt"`:                                 {"file", `say "hi".txt`}, // curl
		`form-data; name="file"; filename="back\"`:                                          {"file", `back\`},
		`form-data; name="file"; filename="100%.txt"`:                                       {"file", "100%.txt"},
		`form-data; name="file"; filename="a%41.txt"`:                                       {"file", "a%41.txt"},
		`form-data; name="file"; filename="a; name=b.txt"`:                                  {"file", "a; name=b.txt"},
		`form-data; filename="a.txt"; name="file"`:                                          {"file", "a.txt"},
		`form-data; name=file; filename=a.txt`:                                              {"file", "a.txt"},
		`form-data; name="file"; filename*=UTF-8''%E2%82%AC.txt`:                            {"file", "€.txt"},
		`form-data; name="file"; filename="EUR.txt"; filename*=UTF-8''%E2%82%AC%20here.txt`: {"file", "€ here.txt"},
		`form-data; name="line%0D%0Abreak"; filename=""`:                                    {"line\r\nbreak", ""},
		`form-data; name="file"; filename="open`:                                            {"file", "open"},
		`form-data; NAME="file" ; FileName = "a.txt"`:                                       {"file", "a.txt"},
		`form-data`:       {"", ""},
		`form-data; name`: {"", ""},
	} {
		p := newFormPart(part(header))
		if p.name != want[0] || p.file != want[1] {
			t.Errorf("%s: the field is %q, the file %q", header, p.name, p.file)
		}
	}
}

func FuzzDisposition(f *testing.F) {
	f.Add(`form-data; name="file"; filename="a.txt"`, "filename")
	f.Fuzz(func(t *testing.T, header, key string) {
		if value := dispositionValue(header, key); len(value) > len(header) {
			t.Errorf("%q is longer than where it comes from", value)
		}
	})
}
