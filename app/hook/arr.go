package hook

import (
	"fmt"

	"ribbit/app/chat"
)

// arr is the webhook of Sonarr, Radarr, Lidarr and their kin.
type arr struct{ ntfy }

func (arr) fits(r *Request) bool {
	o := r.object
	return o.text("eventType") != "" && (o.has("series") || o.has("movie") || o.has("artist") || o.has("author") || o.has("instanceName"))
}

func (arr) read(r *Request) ([]Said, error) {
	o := r.object
	var texts []string
	for _, what := range []string{"series", "movie", "artist", "author"} {
		texts = append(texts, o.object(what).text("title", "name", "artistName", "authorName"))
	}
	for _, e := range o.objects("episodes") {
		season, _ := e.number("seasonNumber")
		episode, _ := e.number("episodeNumber")
		texts = append(texts, fmt.Sprintf("%dx%02d %s", season, episode, e.text("title")))
	}
	release := o.object("release")
	texts = append(texts, release.text("quality"), o.object("episodeFile").text("quality"), o.object("movieFile").text("quality"), o.text("message"))
	s := Said{Text: lines(texts...)}
	s.Notice.Title = eventTitle(o.text("eventType"))
	if instance := o.text("instanceName"); instance != "" {
		s.Notice.Title = instance + ": " + s.Notice.Title
	}
	switch o.text("level") {
	case "error":
		s.Notice.Priority = chat.UrgentPriority
	case "warning":
		s.Notice.Priority = chat.HighPriority
	}
	s.Notice.Click = o.text("wikiUrl", "applicationUrl")
	return []Said{s}, nil
}

// eventTitle says what happened in a word that people know: "Grab" is theirs alone.
func eventTitle(event string) string {
	switch event {
	case "Grab":
		return "Grabbed"
	case "Download":
		return "Imported"
	case "HealthIssue", "Health":
		return "Needs attention"
	case "HealthRestored":
		return "In order again"
	}
	return event
}
