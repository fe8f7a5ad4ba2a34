package codec

import (
	"context"
	"image"
)

// Numbers of libheif.
const (
	colorspaceYCbCr = 0
	colorspaceRGB   = 1
	colorspaceGray  = 2
	chroma420       = 1
	chroma422       = 2
	chroma444       = 3
)

const (
	heifBase     = 64 << 20 // bytes of memory for any picture
	heifPerPixel = 12       // and for each pixel
	strideUnit   = 16       // bytes: rows of libheif begin at multiples of it
	leastStride  = 64       // pixels: shorter rows are as long
)

// DecodeHEIC decodes the primary picture of a HEIC file, upright. pixels is how many the file says it has: the memory goes by
// it, and a file that lies runs out of it.
func (l Libraries) DecodeHEIC(ctx context.Context, file []byte, pixels int64) (image.Image, error) {
	m, err := l.start(ctx, heifModule, heifBase+int64(len(file))+heifPerPixel*pixels)
	if err != nil {
		return nil, err
	}
	p, err := heifHeader(m, file)
	if err != nil {
		return nil, err
	}
	if int64(p.width)*int64(p.height) > pixels {
		return nil, ErrUndecodable
	}
	// The picture lies in the module's memory, which is not given back while somebody looks at it.
	return p.picture(m, len(file))
}

// heif is what libheif says of a picture, and where it wants to say it.
type heif struct {
	in, answers                                             uint64
	width, height, colorspace, chroma, isPremultipliedAlpha uint32
}

func heifHeader(m *module, file []byte) (p heif, err error) {
	if p.in, err = m.put(file); err != nil {
		return p, err
	}
	if p.answers, err = m.alloc(5 * 4); err != nil {
		return p, err
	}
	return p, p.decode(m, len(file), true, 0)
}

func (p *heif) decode(m *module, n int, headerOnly bool, out uint64) error {
	only := uint64(0)
	if headerOnly {
		only = 1
	}
	a := p.answers
	ok, err := m.call("decode", p.in, uint64(n), only, a, a+4, a+8, a+12, a+16, out) //nolint:gosec // sizes are not negative
	if err == nil && ok == 0 {
		err = ErrUndecodable
	}
	if err != nil {
		return err
	}
	return m.numbers(a, &p.width, &p.height, &p.colorspace, &p.chroma, &p.isPremultipliedAlpha)
}

// picture decodes what the header announced.
func (p *heif) picture(m *module, n int) (image.Image, error) {
	if p.width == 0 || p.height == 0 {
		return nil, ErrUndecodable
	}
	rect := image.Rect(0, 0, int(p.width), int(p.height))
	stride, rows := strideOf(rect.Dx(), 1), rect.Dy()
	ratio, chromaStride, chromaRows := image.YCbCrSubsampleRatio444, stride, rows
	size := stride * rows
	switch p.colorspace {
	case colorspaceRGB:
		stride = strideOf(rect.Dx(), 4)
		size = stride * rows
	case colorspaceGray:
	case colorspaceYCbCr:
		switch p.chroma {
		case chroma420:
			ratio, chromaStride, chromaRows = image.YCbCrSubsampleRatio420, strideOf((rect.Dx()+1)/2, 1), (rows+1)/2
		case chroma422:
			ratio, chromaStride = image.YCbCrSubsampleRatio422, strideOf((rect.Dx()+1)/2, 1)
		case chroma444:
		default:
			return nil, ErrUndecodable
		}
		size += 2 * chromaStride * chromaRows
	default:
		return nil, ErrUndecodable
	}
	out, err := m.alloc(size)
	if err != nil {
		return nil, err
	}
	if err := p.decode(m, n, false, out); err != nil {
		return nil, err
	}
	pix, err := m.view(out, size)
	if err != nil {
		return nil, err
	}
	y, c := stride*rows, chromaStride*chromaRows
	switch {
	case p.colorspace == colorspaceGray:
		return &image.Gray{Pix: pix, Stride: stride, Rect: rect}, nil
	case p.colorspace == colorspaceYCbCr:
		return &image.YCbCr{
			Y: pix[:y:y], Cb: pix[y : y+c : y+c], Cr: pix[y+c:], YStride: stride, CStride: chromaStride,
			SubsampleRatio: ratio, Rect: rect,
		}, nil
	case p.isPremultipliedAlpha == 1:
		return &image.RGBA{Pix: pix, Stride: stride, Rect: rect}, nil
	}
	return &image.NRGBA{Pix: pix, Stride: stride, Rect: rect}, nil
}

// strideOf is how many bytes the rows of a plane are apart.
func strideOf(pixels, bytes int) int {
	return (bytes*max(pixels, leastStride) + strideUnit - 1) / strideUnit * strideUnit
}
