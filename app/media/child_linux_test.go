//go:build !race

package media

import (
	"bytes"
	"image"
	"image/png"
	"strings"
	"testing"
)

// The race detector takes more memory than the process may here.

// The same picture is one where there is memory for it, and stays the file that it was where there is not.
func TestAMachineWithTooLittleMemoryKeepsTheFileAndSaysSo(t *testing.T) {
	self, err := Self(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	m := image.NewNRGBA(image.Rect(0, 0, 8000, 8000)) // 256 MB once it is decoded
	var file bytes.Buffer
	if err := (&png.Encoder{CompressionLevel: png.BestSpeed}).Encode(&file, m); err != nil {
		t.Fatal(err)
	}
	small := self
	small.Memory = leastMemory
	if f := lookApart(t, small, "with too little memory", file.Bytes()); f.Kind != Plain || f.Type != typePNG || !strings.Contains(f.Note, errMemory.Error()) || !strings.Contains(f.Note, "201 MB") {
		t.Errorf("it is %+v", f)
	}
	self.Memory = 1 << 30
	if f := lookApart(t, self, "with enough", file.Bytes()); f.Kind != Image || f.Width != 8000 || len(f.Thumb) == 0 {
		t.Errorf("it is a %s, %d wide: %s", f.Kind, f.Width, f.Note)
	}
}
