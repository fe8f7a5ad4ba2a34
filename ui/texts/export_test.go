package texts

// Marked is English with a mark before each text, so that a text that was said in another language is told apart.
func Marked(mark string) *Language {
	l := &Language{Tag: "en-x-marked", plurals: English.plurals}
	for _, s := range English.sentences {
		s.other = mark + s.other
		if s.forms != nil {
			forms := *s.forms
			for i := range forms {
				if forms[i] != "" {
					forms[i] = mark + forms[i]
				}
			}
			s.forms = &forms
		}
		l.sentences = append(l.sentences, s)
	}
	return l
}
