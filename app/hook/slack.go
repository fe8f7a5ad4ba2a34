package hook

import (
	"net/http"
	"regexp"
	"strings"

	"ribbit/app/chat"
)

// slack is an incoming webhook's message: a text, blocks, attachments.
type slack struct{}

func (slack) fits(r *Request) bool {
	o := r.object
	isSlack := o["text"] != nil && o["message"] == nil && o["msg"] == nil && o["body"] == nil
	return o != nil && (isSlack || lastOf(r.Path) == "slack" || len(o.objects("blocks")) > 0 || len(o.objects("attachments")) > 0)
}

func (slack) read(r *Request) ([]Said, error) {
	var s Said
	o := r.object
	blocks := s.blocks(o.objects("blocks"))
	if blocks == "" && s.Notice.Title == "" {
		blocks = fromSlack(o.text("text")) // else it stands in for blocks where there are none
	}
	parts := []string{blocks}
	for _, a := range o.objects("attachments") {
		parts = append(parts, s.attachment(a))
	}
	s.Icon = o.text("icon_url")
	s.Text = paragraphs(parts...)
	if s.Text == "" && s.Notice.Title == "" {
		s.Text = fromSlack(o.text("text"))
	}
	return []Said{s}, nil
}

// attachment reads one of the boxes of older programs.
func (s *Said) attachment(a object) string {
	title := fromSlack(a.text("title"))
	if link := a.text("title_link"); s.Notice.Title == "" && title != "" {
		s.Notice.Title, title = title, ""
		if s.Notice.Click == "" {
			s.Notice.Click = link
		}
	}
	texts := []string{fromSlack(a.text("pretext")), fromSlack(a.text("author_name")), title, fromSlack(a.text("text")), s.blocks(a.objects("blocks"))}
	for _, f := range a.objects("fields") {
		texts = append(texts, fact(fromSlack(f.text("title")), fromSlack(f.text("value"))))
	}
	texts = append(texts, fromSlack(a.text("footer")))
	s.attach(a.text("image_url"), "")
	s.attach(a.text("thumb_url"), "")
	for _, action := range a.objects("actions") {
		s.Notice.Actions = appendAction(s.Notice.Actions, "view", action.text("text"), action.text("url"), "")
	}
	if all := lines(texts...); all != "" || s.Notice.Title != "" {
		return all
	}
	return fromSlack(a.text("fallback"))
}

// blocks reads Block Kit; the first header is the title.
func (s *Said) blocks(blocks []object) string {
	var texts []string
	for _, b := range blocks {
		text := fromSlack(blockText(b["text"]))
		switch b.text("type") {
		case "header":
			if s.Notice.Title == "" {
				s.Notice.Title, text = text, ""
			}
		case "image":
			s.attach(b.text("image_url"), "")
			text = blockText(b["title"])
		case "rich_text":
			text = richText(b["elements"], 0)
		}
		texts = append(texts, text)
		for _, f := range b.objects("fields") {
			texts = append(texts, fromSlack(blockText(map[string]any(f))))
		}
		s.button(b.object("accessory"))
		if accessory := b.object("accessory"); accessory.text("type") == "image" {
			s.attach(accessory.text("image_url"), "")
		}
		for _, e := range b.objects("elements") {
			switch b.text("type") {
			case "context":
				texts = append(texts, fromSlack(blockText(map[string]any(e))))
			case "actions":
				s.button(e)
			}
		}
	}
	return lines(texts...)
}

func (s *Said) button(e object) {
	if e.text("type") == "button" {
		s.Notice.Actions = appendAction(s.Notice.Actions, "view", withEmoji(blockText(e["text"])), e.text("url"), "")
	}
}

// blockText is the text of a text object, or of a text.
func blockText(v any) string {
	if o, ok := v.(map[string]any); ok {
		return object(o).text("text")
	}
	return textOf(v)
}

// maxRichDepth is how deep lists and quotes may stand in one another; Slack's own stand two deep.
const maxRichDepth = 8

// richText reads what Slack's own editor makes.
func richText(v any, depth int) string {
	if depth > maxRichDepth {
		return ""
	}
	var b strings.Builder
	for _, e := range (object{"": v}).objects("") {
		switch e.text("type") {
		case "text":
			b.WriteString(e.text("text"))
		case "link":
			b.WriteString(link(e.text("url"), e.text("text")))
		case "emoji":
			b.WriteString(withEmoji(":" + e.text("name") + ":"))
		case "rich_text_list":
			for _, item := range e.objects("elements") {
				b.WriteString("- " + richText([]any{map[string]any(item)}, depth+1))
			}
		default:
			b.WriteString(richText(e["elements"], depth+1))
			b.WriteByte('\n')
		}
	}
	return b.String()
}

var (
	slackLink   = regexp.MustCompile(`<([^<>|\s]+)(?:\|([^<>]*))?>`)
	slackBold   = regexp.MustCompile(`(^|[\s(>])\*([^*\n]+)\*`)
	slackItalic = regexp.MustCompile(`(^|[\s(>\x01])_([^_\n]+)_($|[\s).,:;!?\x01])`)
	slackStrike = regexp.MustCompile(`(^|[\s(>])~([^~\n]+)~`)
)

// boldMark stands for the mark of bold while the same sign is still looked for in another sense.
const boldMark = "\x01"

// fromSlack turns Slack's marks into ours.
func fromSlack(text string) string {
	text = slackLink.ReplaceAllStringFunc(text, func(found string) string {
		m := slackLink.FindStringSubmatch(found)
		switch {
		case m[1] == "!here" || m[1] == "!channel" || m[1] == "!everyone":
			return "@" + chat.Here
		case strings.HasPrefix(m[1], "!") || strings.HasPrefix(m[1], "@") || strings.HasPrefix(m[1], "#"):
			if m[2] != "" {
				return m[2]
			}
			return strings.TrimPrefix(m[1], "!")
		}
		return link(m[1], m[2])
	})
	text = slackBold.ReplaceAllString(strings.ReplaceAll(text, boldMark, ""), "$1"+boldMark+"$2"+boldMark)
	text = slackItalic.ReplaceAllString(text, "$1*$2*$3")
	text = slackStrike.ReplaceAllString(strings.ReplaceAll(text, boldMark, "**"), "$1~~$2~~")
	return withEmoji(strings.NewReplacer("&lt;", "<", "&gt;", ">", "&amp;", "&").Replace(text))
}

// link is an address with its words: what a page links to is always seen.
func link(address, words string) string {
	address = strings.TrimPrefix(address, "mailto:")
	if words = strings.TrimSpace(words); words == "" || words == address {
		return address
	}
	return words + " (" + address + ")"
}

// Answer is Slack's "ok".
func (slack) Answer(*Request, []Said, []chat.Message) Answer {
	return Answer{http.StatusOK, "text/plain; charset=utf-8", []byte("ok")}
}
