package chat

import (
	"fmt"
	"strings"
)

// The lines that say what happened in a thread. Each is the content of a message of kind System, whose sender is the one
// who did it; so they are written in one language.

// namesInSystemMessage is how many people a system message names before it counts the rest.
const namesInSystemMessage = 4

// SystemAdded says who was added.
func SystemAdded(by User, added []User) string {
	return Isolated(by.Name) + " added " + listNames(added)
}

// SystemRemoved says who was removed.
func SystemRemoved(by, removed User) string {
	return Isolated(by.Name) + " removed " + Isolated(removed.Name)
}

// SystemLeft says who left, and who is the owner now; heir is nil when that did not change. In a channel people come and go
// without a word, and where nobody is left there is nobody to read it: then it is "".
func (t Terms) SystemLeft(who User, heir *User) string {
	switch {
	case t.Count == 1:
		return ""
	case t.Kind == Channel && heir == nil:
		return ""
	case t.Kind == Channel:
		return SystemNewOwner(who, *heir)
	case heir == nil:
		return Isolated(who.Name) + " left"
	}
	return fmt.Sprintf("%s left and made %s the owner", Isolated(who.Name), Isolated(heir.Name))
}

// SystemNewOwner says who is the owner now.
func SystemNewOwner(by, owner User) string {
	return fmt.Sprintf("%s made %s the owner", Isolated(by.Name), Isolated(owner.Name))
}

// SystemTitle says what the thread is called now.
func SystemTitle(by User, kind ThreadKind, title string) string {
	if title == "" {
		return fmt.Sprintf("%s took the name of the %s away", Isolated(by.Name), kind)
	}
	return fmt.Sprintf("%s named the %s %s", Isolated(by.Name), kind, Isolated(title))
}

// SystemAbout says that the thread is about something else now.
func SystemAbout(by User, kind ThreadKind) string {
	return fmt.Sprintf("%s changed what the %s is about", Isolated(by.Name), kind)
}

func listNames(users []User) string {
	names := make([]string, 0, namesInSystemMessage+1)
	for i, u := range users {
		if rest := len(users) - i; i == namesInSystemMessage && rest > 1 {
			names = append(names, fmt.Sprintf("%d others", rest))
			break
		}
		names = append(names, Isolated(u.Name))
	}
	last := len(names) - 1
	if last < 1 {
		return strings.Join(names, "")
	}
	return strings.Join(names[:last], ", ") + " and " + names[last]
}
