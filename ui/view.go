package ui

import (
	"time"

	"github.com/a-h/templ"

	"ribbit/app/chat"
)

// Shell is what every page knows.
type Shell struct {
	ID           string           // of the server, in the names of what it keeps in the browser
	Base         Base             // below which the server lies
	Provider     string           // by whom people may sign in, too; "" for nobody
	ServerName   string           // what the owner calls this server; "" until then
	Accent       string           // the colour that the owner chose; "" for Ribbit's own
	Logo         chat.Blob        // the picture that stands for the server; "" for the frog
	Static       Static           // where the browser's files are
	Kept         *Kept            // optional: the HTML of messages that were shown before
	Stickers     *chat.StickerSet // nil has the frogs alone
	Theme        string           // ThemeLight, ThemeDark, or "" for what the system says
	Contrast     string           // ContrastMore, or "" for what the system says
	Caller       *chat.User       // nil on pages before sign-in
	chat.Tally                    // of the caller's threads
	Zone         *time.Location
	Now          time.Time // with Zone, for readers without JavaScript
	Online       func(chat.User) bool
	LastSeen     func(chat.User) time.Time // zero when they are online, or nobody is to know
	Blocked      map[chat.UserID]bool      // by the caller
	Where        string                    // at the foot of the pages before sign-in: the host one is talking to
	MaxFileBytes int64                     // of one file
	Demo         []chat.User               // people one may switch to; nil but in the demo
	PreviewsOff  bool                      // the caller may switch link previews on, and has not
	Reports      int                       // that wait for the caller
}

// The choices of Shell.Theme and Shell.Contrast, as cookie and form spell them.
const (
	ThemeLight   = "light"
	ThemeDark    = "dark"
	ContrastMore = "more"
)

// The two views of a narrow screen, where one pane is shown at a time.
const (
	ViewList   = "list"
	ViewThread = "thread"
)

// MessageContext is what the HTML of a message depends on beside the message: nothing that differs from viewer to viewer but the
// time zone, and that only for readers without JavaScript.
type MessageContext struct {
	Static   Static
	Kept     *Kept                // optional
	Stickers *chat.StickerSet     // nil has the frogs alone
	Zone     *time.Location       // nil for UTC
	Compact  bool                 // no avatar and no name: it belongs to the message above
	Blocked  map[chat.UserID]bool // whose messages are folded, in a page of whoever blocked them; nil in live frames
	Away     bool                 // outside the server, where no path of its leads anywhere
}

// AvatarView is the choice of what stands for the caller.
type AvatarView struct {
	Over    bool // the page, as a dialog
	Own     bool // a picture of their own, instead of frogs
	Page    int  // of the frogs
	Problem *chat.Problem
}

// AddStickerView is the page that makes a sticker of a picture.
type AddStickerView struct {
	Back    string
	Added   string // the sticker that was just made
	Name    string // as it was typed
	Words   string
	Problem *chat.Problem
}

// AppView is the page with the two panes.
type AppView struct {
	Title string // of the pane; "" for the server's name alone
	View  string // ViewList or ViewThread
	List  ListView
	Pane  templ.Component
}

// ListView is a page of the chat list.
type ListView struct {
	Threads []chat.ThreadView // as they are ordered, with the last message each
	Current chat.ThreadID     // the open one; 0 for none
	HasMore bool
	Filter  chat.Filter
	IsLater bool // other threads stand above these
}

// ThreadPaneView is an open thread with a page of its messages.
type ThreadPaneView struct {
	View     chat.ThreadView
	HasOlder bool
	HasNewer bool
	Target   chat.MessageID // the message a permalink points at; 0 for none
	Draft    string         // what was typed when Problem came up
	ReplyTo  *chat.Message  // what the next message answers
	Problem  *chat.Problem  // why Draft was not sent
}

// MessagesPageView is a further page of a thread's messages.
type MessagesPageView struct {
	View     chat.ThreadView
	HasOlder bool
	HasNewer bool
}

// NewChatView is the New Chat overlay. Picked stay picked while one searches on.
type NewChatView struct {
	Query   string
	Found   []chat.User // without those picked
	HasMore bool        // there are more people than Found
	Picked  []chat.User
	Title   string // group name typed so far
	Back    string // path of where one came from

	Thread    *chat.ThreadView // whose members are added; nil for a new chat
	AllPicked bool             // whom Query found is picked already
	AllIn     bool             // whom Query found is in Thread already
	Problem   *chat.Problem
}

// MembersView is who is in a thread, with all of its members.
type MembersView struct {
	View    chat.ThreadView
	All     bool   // list everybody, not only the first
	Title   string // in the form
	About   string
	Problem *chat.Problem // why they were not taken
}

// MemberActionView is a change of a membership that is asked about first.
type MemberActionView struct {
	Thread  chat.ThreadView
	Action  string    // ActionRemove, ActionOwner, ActionLeave
	User    chat.User // whom it concerns
	Problem *chat.Problem
}

// ChannelsView is the overlay of the channels.
type ChannelsView struct {
	Query   string
	Found   []chat.ChannelListItem
	HasMore bool
	Makes   bool   // the reader may make one
	Title   string // typed for a new one
	About   string
	Problem *chat.Problem // why it was not made
	Back    string        // path of where one came from

	Refused chat.ThreadID // the one that could not be joined; 0 for none
	Why     *chat.Problem
}

// SearchView is the search overlay.
type SearchView struct {
	Query     string
	Thread    *chat.ThreadView  // the thread that is searched; nil for all
	People    []chat.User       // found by name; empty when Thread is set
	Chats     []chat.ThreadView // found by name
	Hits      []Hit
	Elsewhere []Hit              // a few that are not in Thread, when it is set
	Places    []chat.FoundThread // where one may want to search
	HasMore   bool               // there are older hits than Hits
	Back      string             // path of where one came from
	Problem   *chat.Problem
}

// Hit is a message that was found.
type Hit struct {
	Message chat.Message
	Thread  chat.Thread // where it is; Members may be left out of threads with a title
	Viewer  chat.UserID
}

// MessageActionView is one message and something one may do with it.
type MessageActionView struct {
	Message chat.Message
	Thread  chat.ThreadView
	Draft   string // the text or reason typed when Problem came up; "" for the message's own text
	Why     string // of a report: the one of ReportReasons that was chosen
	Problem *chat.Problem
}

// ProfileView is somebody's profile.
type ProfileView struct {
	User chat.User
	Back string // path of where one came from
}

// RequestsView lists threads that wait for an answer, or those that were ignored.
type RequestsView struct {
	Threads []chat.ThreadView
	Ignored bool
	HasMore bool
	Back    string
}

// SettingsView is one's own page.
type SettingsView struct {
	Address       AddressView
	Blocked       []chat.User
	RequestPolicy chat.RequestPolicy
	Server        chat.Server
	Back          string
	Sessions      []SessionView // the one used last first
	Pass          *PassView     // nil until it is asked for
	Saved         string        // the form whose values were just taken: "about", "password"; "" for none
	Problem       *chat.Problem // its Field is that of the form that was refused: about, password, newPassword
	About         string        // what was typed when Problem came up
	Alerts        chat.AlertSettings
	Factor        chat.SecondFactor
	HasBots       bool               // has some, or may make one
	AlertResults  []chat.AlertResult // of a test, when Saved is "test"
}

// PassView is the code by which a phone is signed in.
type PassView struct {
	Picture string // a data: address
}

// PassPageView asks whether to sign in by a pass.
type PassPageView struct {
	Code string
	User chat.User
}

// AddressView is the address by which somebody reads a page, and what browsers allow there.
type AddressView struct {
	Here      string   // scheme, host and port
	IsTrusted bool     // browsers take what they get there to be the server's: it is HTTPS, or this machine itself
	Others    []string // by which the server is reached, too
}

// SessionView is a signed-in browser, or a token.
type SessionView struct {
	chat.Session
	Current bool // the one that reads this
	Live    bool // it has a connection right now
}

// ReportsView lists the open reports, for admins.
type ReportsView struct {
	Desk    DeskView
	Reports []chat.Report
	Before  chat.ReportID // the page begins behind this report; 0 for the first
	HasMore bool
	Problem *chat.Problem
}

// VerdictView asks what is to happen to who was reported.
type VerdictView struct {
	Report   chat.Report
	Messages int       // of theirs, that a ban would remove
	Typed    string    // the reason or the warning as typed, when Problem came up
	Shut     chat.Deed // chosen
	Delete   bool      // the message, too
	Problem  *chat.Problem
}

// SetupView is the first page of a new server. The form has the fields code, server, username and password, and a
// Problem's Field is one of them.
type SetupView struct {
	NeedsCode bool // the browser runs on another machine
	Code      string
	Server    string
	Username  string
	Problem   *chat.Problem
}

// RestoreView is the page that brings a backup to a new server. The form has the fields code, passphrase and file, and a
// Problem's Field is one of them.
type RestoreView struct {
	NeedsCode bool // the browser runs on another machine
	Code      string
	Problem   *chat.Problem
}

// LoginView is the sign-in page: fields username, password, next.
type LoginView struct {
	Username string
	Next     string // local path to go to afterwards
	Invite   string // code of the join link by which somebody came; "" for none
	Signup   chat.SignupPolicy
	Passkeys bool // browsers keep passkeys at this address
	WasOut   bool // the browser still has a session that is over
	Problem  *chat.Problem
}

// SignupView is the sign-up page, also behind a join link: fields username, password, invite, next.
type SignupView struct {
	Username  string
	Next      string
	Invite    string // code of the join link; "" for none
	InvitedBy string // "" when nobody in particular
	Linked    bool   // opened by the join link, which is good: nobody has to type its code
	Policy    chat.SignupPolicy
	Problem   *chat.Problem
	Guests    bool // a name is enough, if one likes
	AsGuest   bool // chosen
}

// ProblemView is a page that could not be shown.
type ProblemView struct {
	Status  int // HTTP status
	Problem *chat.Problem
	Back    string // path of a way out; "" for PathHome
	Typed   string // the text of a message that was not sent; "" for none
	Action  string // path that it is sent to again
}

// ListUpdateView is what a chat list needs to know of a message: the same for every member.
type ListUpdateView struct {
	Message chat.Message
	Changed bool // edited or deleted: the item keeps its place
}
