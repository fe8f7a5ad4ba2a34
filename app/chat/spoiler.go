package chat

import "strings"

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

// AsSpoiler is a text of which every line is hidden until it is pressed, with what stands under it. mark stands for a text
// without words.
func AsSpoiler(text, mark string) string {
	if showsNothing(text) {
		text = mark
	}
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		if line = strings.TrimSpace(line); showsNothing(line) {
			line = ""
		} else {
			line = ">!" + line + "!<"
		}
		lines[i] = line
	}
	return strings.Join(lines, "\n")
}
