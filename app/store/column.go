package store

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"
)

// millis is a time as it is stored: milliseconds since 1970, UTC.
func millis(t time.Time) int64 { return t.UnixMilli() }

// millisOrNull is millis with NULL for the zero time.
func millisOrNull(t time.Time) any {
	if t.IsZero() {
		return nil
	}
	return millis(t)
}

// timeColumn scans a stored time; NULL is the zero time.
type timeColumn struct{ to *time.Time }

// Scan implements sql.Scanner.
func (c timeColumn) Scan(value any) error {
	switch v := value.(type) {
	case nil:
		*c.to = time.Time{}
	case int64:
		*c.to = time.UnixMilli(v).UTC()
	default:
		return fmt.Errorf("a time is stored as %T", value)
	}
	return nil
}

// encoded is bytes as they are stored: base64url.
func encoded(b []byte) string { return base64.RawURLEncoding.EncodeToString(b) }

// bytesColumn scans what encoded wrote.
type bytesColumn struct{ to *[]byte }

// Scan implements sql.Scanner.
func (c bytesColumn) Scan(value any) (err error) {
	text, ok := value.(string)
	if !ok {
		return fmt.Errorf("bytes are stored as %T", value)
	}
	*c.to, err = base64.RawURLEncoding.DecodeString(text)
	return err
}

// newLine stands between the lines of a list that a query puts together.
const newLine = "\n"

// Lists that json_each reads, so that a query with many values has one text. What they hold is in their type.
type (
	idList    string
	textList  string
	otherList string // of values that the query takes apart
	textArray string // a list as PostgreSQL has it, for what only that is asked
)

// indexedWords are what indexWords makes.
type indexedWords string

// jsonIDs writes ids as a list.
func jsonIDs[T ~int64](ids []T) idList {
	b := append(make([]byte, 0, 2+8*len(ids)), '[')
	for i, id := range ids {
		if i > 0 {
			b = append(b, ',')
		}
		b = strconv.AppendInt(b, int64(id), 10)
	}
	return idList(append(b, ']'))
}

// jsonTexts writes texts as jsonIDs writes ids.
func jsonTexts[T ~string](texts []T) textList {
	whole := make([]string, len(texts))
	for i, t := range texts {
		whole[i] = wholeText(string(t))
	}
	b, err := json.Marshal(whole)
	if err != nil {
		panic(err) // a list of texts can always be written
	}
	return textList(b)
}

// arrayOf writes texts as PostgreSQL reads them with the least work: JSON is parsed as often as a query mentions it.
func arrayOf(texts []string) textArray {
	var b strings.Builder
	for i, t := range texts {
		b.WriteByte("{,"[min(i, 1)])
		b.WriteByte('"')
		arrayEscapes.WriteString(&b, wholeText(t)) //nolint:errcheck // it takes everything
		b.WriteByte('"')
	}
	if len(texts) == 0 {
		b.WriteByte('{')
	}
	b.WriteByte('}')
	return textArray(b.String())
}

var arrayEscapes = strings.NewReplacer(`"`, `\"`, `\`, `\\`)

// wholeText is a text with U+FFFD in the place of what not every engine takes for text: NUL, and bytes that are no UTF-8. To PostgreSQL the
// two are one.
func wholeText(t string) string {
	if utf8.ValidString(t) && strings.IndexByte(t, 0) < 0 {
		return t
	}
	const instead = string(utf8.RuneError)
	return strings.ReplaceAll(strings.ToValidUTF8(t, instead), "\x00", instead)
}

// orNull is nil for the zero value, which is stored as NULL.
func orNull[T comparable](v T) any {
	var zero T
	if v == zero {
		return nil
	}
	return v
}
