package media

import (
	"context"
	"encoding/base64"
	"image"

	"ribbit/app/media/codec"
)

// Qualities of what is written, from 1 to 100.
const (
	mainQuality  = 90
	thumbQuality = 80
)

const (
	placeholderSide  = 12
	maxPlaceholder   = 1024 // bytes of the data: address
	mostPiecesOfFile = 1 << 17
)

// finish makes of a decoded picture what is kept.
func (f *Found) finish(ctx context.Context, img image.Image, p picture, libraries codec.Libraries) (err error) {
	if p.turn.isNeeded() && !p.animated || p.pieces == nil || len(p.pieces) > mostPiecesOfFile {
		img = p.turn.apply(img)
		p.pieces = nil
	}
	isOpaque := opaque(img)
	f.Width, f.Height = img.Bounds().Dx(), img.Bounds().Dy()
	profile := p.profile
	if _, isGray := img.(*image.Gray); isGrayICC(profile) != isGray {
		profile = nil
	}
	// The small ones first: a large picture that is only written anew need not be there with them.
	thumb := shrink(img, ThumbSide)
	small := shrink(thumb, SmallSide)
	thumbProfile := p.profile
	if len(thumbProfile) > maxThumbICC || isGrayICC(thumbProfile) {
		thumbProfile = nil
	}
	encode := func(m image.Image) ([]byte, error) {
		if isOpaque {
			return encodeJPEG(quick(m), thumbQuality, thumbProfile)
		}
		return libraries.EncodeWebP(ctx, toNRGBA(m), thumbQuality)
	}
	if f.Thumb, err = encode(thumb); err != nil {
		return err
	}
	if f.Small, err = encode(small); err != nil {
		return err
	}
	if f.Placeholder, err = placeholder(small); err != nil {
		return err
	}
	if p.pieces != nil {
		f.Pieces, f.Size = p.pieces, sizeOf(p.pieces)
		return nil
	}
	switch {
	case isOpaque && f.Type != typePNG:
		f.Type = typeJPEG
		f.Main, err = encodeJPEG(img, mainQuality, profile)
	case f.Type == typePNG || f.Type == typeGIF:
		f.Type = typePNG
		f.Main, err = encodePNG(img, profile)
	default:
		f.Type = typeWebP
		f.Main, err = libraries.EncodeWebP(ctx, toNRGBA(img), mainQuality)
	}
	f.Size = int64(len(f.Main))
	return err
}

// opaque reports whether nothing shines through a picture.
func opaque(img image.Image) bool {
	o, ok := img.(interface{ Opaque() bool })
	return ok && o.Opaque()
}

// quick is an opaque picture in a form that is written fast as a JPEG.
func quick(img image.Image) image.Image {
	switch img.(type) {
	case *image.YCbCr, *image.Gray, *image.RGBA:
		return img
	}
	m := toNRGBA(img)
	return &image.RGBA{Pix: m.Pix, Stride: m.Stride, Rect: m.Rect}
}

// placeholder is a few pixels of a picture, to be stretched while it is fetched.
func placeholder(img image.Image) (string, error) {
	for side := placeholderSide; side > 0; side /= 2 {
		b, err := encodePNG(toNRGBA(shrink(img, side)), nil)
		if err != nil {
			return "", err
		}
		if address := "data:image/png;base64," + base64.StdEncoding.EncodeToString(b); len(address) <= maxPlaceholder {
			return address, nil
		}
	}
	return "", nil
}
