package hook

import (
	"fmt"
	"strings"
)

// gitHub is a webhook of GitHub, Gitea or Forgejo.
type gitHub struct{ ntfy }

func (gitHub) fits(r *Request) bool {
	return r.object.has("repository") && r.event() != "" || r.event() == "ping" && r.object.has("zen")
}

// event is what happened, by the header that tells these requests from others.
func (r *Request) event() string {
	return r.param("x-github-event", "x-gitea-event", "x-forgejo-event")
}

func (gitHub) read(r *Request) ([]Said, error) {
	o := r.object
	repository, sender := o.object("repository").text("full_name"), o.object("sender").text("login", "username")
	s := Said{Text: o.text("zen")}
	s.Notice.Title = repository
	action := strings.ReplaceAll(o.text("action"), "_", " ")
	about := func(noun string, of object) {
		title := of.text("title", "name", "tag_name", "display_title")
		if n := of.text("number"); n != "" {
			title = "#" + n + " " + title
		}
		s.Text, s.Notice.Click = fmt.Sprintf("%s %s %s: %s", sender, action, noun, title), of.text("html_url")
	}
	switch r.event() {
	case "ping":
	case "push":
		s.push(o, sender)
	case "pull_request":
		if o.object("pull_request").text("merged") == "true" && action == "closed" {
			action = "merged"
		}
		about("a pull request", o.object("pull_request"))
	case "issues":
		about("an issue", o.object("issue"))
	case "issue_comment":
		about("a comment on", o.object("issue"))
		s.Text, s.Notice.Click = paragraphs(s.Text, o.object("comment").text("body")), o.object("comment").text("html_url")
	case "release":
		about("a release", o.object("release"))
	case "workflow_run":
		run := o.object("workflow_run")
		sender, action = run.text("name"), run.text("conclusion")
		if action == "" {
			action = run.text("status")
		}
		about("on "+run.text("head_branch"), run)
	default:
		s.Text = strings.Join(strings.Fields(sender+" "+action+" "+strings.ReplaceAll(r.event(), "_", " ")), " ")
		s.Notice.Click = o.object("repository").text("html_url")
	}
	return []Said{s}, nil
}

// push lists the commits of a push, each in a line.
func (s *Said) push(o object, sender string) {
	branch := strings.TrimPrefix(strings.TrimPrefix(o.text("ref"), "refs/heads/"), "refs/")
	commits := o.objects("commits")
	texts := []string{fmt.Sprintf("%s pushed to %s", sender, branch)}
	for _, c := range commits {
		first, _, _ := strings.Cut(strings.TrimSpace(c.text("message")), "\n")
		texts = append(texts, "- "+first)
	}
	s.Text, s.Notice.Click = lines(texts...), o.text("compare")
}
