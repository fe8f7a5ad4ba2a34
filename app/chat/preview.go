package chat

import (
	"fmt"
	"time"
)

// PreviewFiles says in a few words what a message carries.
func PreviewFiles(as []Attachment) string {
	if len(as) == 0 {
		return "🖼️"
	}
	first := as[0]
	switch {
	case len(as) > 1 && KindOf(as) == Image:
		return fmt.Sprintf("🖼️ %d pictures", len(as))
	case len(as) > 1:
		return fmt.Sprintf("📎 %d files", len(as))
	}
	switch first.Kind {
	case ImageAttachment:
		return "🖼️"
	case VideoAttachment:
		return "🎞️ Video" + lasting(first.Duration)
	case AudioAttachment:
		if first.IsVoice() {
			return "🎤 Voice message" + lasting(first.Duration)
		}
		return "🎵 " + first.Name
	}
	return "📎 " + first.Name
}

// lasting is a length behind a comma, such as ", 0:24"; "" when it is not known.
func lasting(d time.Duration) string {
	if d <= 0 {
		return ""
	}
	return ", " + Length(d)
}

// Length is how long something plays, as a clock counts it: 0:24, 12:05 or 1:02:03.
func Length(d time.Duration) string {
	s := int(d.Round(time.Second) / time.Second)
	if s >= 3600 {
		return fmt.Sprintf("%d:%02d:%02d", s/3600, s/60%60, s%60)
	}
	return fmt.Sprintf("%d:%02d", s/60, s%60)
}
