package ui

import (
	"context"
	"fmt"

	"ribbit/app/chat"
	"ribbit/ui/texts"
)

// requestPolicyServer is how a form spells chat.RequestPolicyServer.
const requestPolicyServer = "server"

func requestPolicyName(w chat.RequestPolicy) string {
	if w == chat.RequestPolicyServer {
		return requestPolicyServer
	}
	return string(w)
}

// RequestPolicyNamed is the policy that a form spells so.
func RequestPolicyNamed(name string) chat.RequestPolicy {
	if name == requestPolicyServer {
		return chat.RequestPolicyServer
	}
	return chat.RequestPolicy(name)
}

// requestText says who asks for what.
func requestText(ctx context.Context, v chat.ThreadView) string {
	text, name := texts.AsksDirect, ThreadName(ctx, v)
	if v.Kind != chat.Direct {
		text = texts.AsksGroup
		for _, m := range v.Members {
			if m.ID == v.AskedBy {
				name = m.Name
			}
		}
	}
	return say(ctx, text, "name", name)
}

// firstOfOthers is the first message on the page that can be reported.
func firstOfOthers(v chat.ThreadView) *chat.Message {
	for i, m := range v.Messages {
		if m.Sender.ID != v.Viewer && m.Kind != chat.System && !m.Deleted {
			return &v.Messages[i]
		}
	}
	return nil
}

func pathMoreRequests(v RequestsView) string {
	return fmt.Sprintf("%s?ignored=%t&before=%d", PathRequests, v.Ignored, v.Threads[len(v.Threads)-1].ID)
}
