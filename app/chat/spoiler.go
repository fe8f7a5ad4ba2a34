package chat

// IsSpoiler reports whether all of a text is hidden until it is pressed. As a caption it hides the pictures as well: a spoiler
// is written the same way everywhere, and by programs and plain forms alike.
func IsSpoiler(text string) bool {
	blocks := Format(text)
	isHidden := false
	for _, b := range blocks {
		if b.Kind != Paragraph {
			return false
		}
		for _, in := range b.Inlines {
			switch {
			case in.Kind == Spoiler:
				isHidden = true
			case in.Kind != Break:
				return false
			}
		}
	}
	return isHidden
}
