// Package ui is all of Ribbit's HTML: pages, and the parts of pages that are swapped. A part takes types of package
// chat or a small view named for it, fetches nothing, and looks the same to every viewer; what differs (whose message
// it is, the local time, unread) is decided in the browser from data attributes.
package ui

import (
	"net/url"
	"strconv"

	"ribbit/app/chat"
)

// Paths of pages and forms. Package web routes them; nothing else spells them out.
const (
	PathHome          = "/"
	PathSetup         = "/setup"
	PathLogin         = "/login"
	PathLogout        = "/logout"
	PathSignup        = "/signup"
	PathEnterCode     = "/join"  // with ?code= as somebody typed it
	PathJoin          = "/join/" // followed by the code of a join link
	PathChats         = "/chats" // POST opens a thread
	PathChatList      = "/chats/list"
	PathNewChat       = "/chats/new"
	PathGone          = "/chats/gone"   // in place of a thread that one is not in any more
	PathChannels      = "/channels"     // all of the server's; POST makes one
	PathDocked        = "/chats/docked" // the chat as a window on another page
	PathPeople        = "/people"       // results of the New Chat search
	PathSearch        = "/search"
	PathPreviews      = "/previews/" // and a message: the picture of the page that it links to
	PathAddSticker    = "/stickers/add"
	PathStickers      = "/stickers" // the panel's content; with ?thread= a page to send one from
	PathSwitch        = "/switch"   // what the dialog that switches chats finds
	PathSettings      = "/settings"
	PathKeys          = "/keys"
	PathAppearance    = "/settings/look"
	PathAbout         = "/settings/about"
	PathAvatar        = "/settings/avatar" // chooses a frog; POST below it takes or removes a picture
	PathAvatarPicture = "/settings/avatar/picture"
	PathAvatarRemove  = "/settings/avatar/remove"
	PathPassword      = "/settings/password"
	PathSessions      = "/settings/sessions" // POST below it ends one, or all others
	PathPrivacy       = "/settings/privacy"
	PathRequestPolicy = "/settings/requests"
	PathServer        = "/settings/server"
	PathRequests      = "/requests" // with ?ignored=true those that were ignored
	PathReports       = "/reports"
	PathOwner         = "/owner"
	PathInvites       = "/owner/invites"      // POST makes one
	PathInviteCard    = "/owner/invites/card" // the one to show
	PathJoining       = "/owner/joining"      // POST decides who may make an account
	PathQR            = "/qr.svg"             // the server's address; with ?join= that link
	PathDemo          = "/demo"
	PathLive          = "/live" // the page's socket
	PathAPI           = "/api"
	PathOpenAPI       = "/api/openapi.json"
	PathFiles         = "/files/"   // followed by the id of an attachment and its name, or thumb
	PathStatic        = "/static/"  // followed by hash and name
	PathAvatars       = "/avatars/" // followed by the code of a frog and .svg
	PathPortraits     = "/avatars/pictures/"
)

// HowGuest is the value of the join form's field "how" for whoever comes by a name alone.
const HowGuest = "guest"

// Ids of elements that other parts, tests and styles rely on.
const (
	IDChatList      = "chat-list"
	IDChatsPart     = "chats-part" // the list with all that belongs to it
	IDMessages      = "messages"
	IDComposer      = "composer"
	IDPane          = "pane" // the right pane: what navigation swaps
	IDWelcome       = "welcome"
	IDReady         = "ready"
	IDNewChat       = "new-chat"
	IDPeople        = "people" // results inside the New Chat overlay
	IDSearch        = "search"
	IDSearchResults = "search-results"
	IDDeleteMessage = "delete-message"
	IDReportMessage = "report-message"
	IDDock          = "dock"    // the tab that opens the chat on another page
	IDSeen          = "seen"    // who has read one's last message
	IDPrivacy       = "privacy" // what one shows of oneself, in the settings
	IDBlock         = "block-person"
	IDMembers       = "members"
	IDAddMembers    = "add-members"
	IDMemberAction  = "member-action"
	IDChannels      = "channels"
	IDChannelHits   = "channel-hits"
	IDRequests      = "requests"
	IDDialog        = "dialog" // where a dialog is swapped in
	IDOwnProfile    = "own-profile"
	IDGallery       = "gallery"

	IDSwitcherResults = "switcher-results"
	IDAccess          = "access" // one's password and devices, in the settings
)

// PathThread is the page of one thread.
func PathThread(id chat.ThreadID) string { return "/chats/" + digits(id) }

// PathListItem is the list item of one thread.
func PathListItem(id chat.ThreadID) string { return "/chats/" + digits(id) + "/entry" }

// PathThreadSettings is one's own settings of a thread.
func PathThreadSettings(id chat.ThreadID) string { return PathThread(id) + "/settings" }

// PathGallery is a shelf of what was sent in a thread.
func PathGallery(id chat.ThreadID, shelf chat.Shelf) string {
	return PathThread(id) + "/files?show=" + string(shelf)
}

// PathRequest answers a request.
func PathRequest(id chat.ThreadID) string { return PathThread(id) + "/request" }

// PathMessages is where messages of a thread are sent to and paged from.
func PathMessages(id chat.ThreadID) string { return "/chats/" + digits(id) + "/messages" }

// PathFile is an attachment as it is kept.
func PathFile(a chat.Attachment) string {
	name := a.Name
	if name == "thumb" {
		name += "-" // the bare word is the thumbnail's
	}
	return pathOfFile(a.ID) + "/" + url.PathEscape(name)
}

// PathThumb is the picture of an attachment with at most 640 pixels on its longer side.
func PathThumb(id chat.UploadID) string { return pathOfFile(id) + "/thumb" }

// PathSmall is PathThumb with at most 160 pixels.
func PathSmall(id chat.UploadID) string { return PathThumb(id) + "?size=160" }

func pathOfFile(id chat.UploadID) string { return PathFiles + string(id) }

// PathChanges is what changed in a thread since a version.
func PathChanges(id chat.ThreadID) string { return "/chats/" + digits(id) + "/changes" }

// PathRead moves one's read mark.
func PathRead(id chat.ThreadID) string { return "/chats/" + digits(id) + "/read" }

// PathTyping says that one is writing.
func PathTyping(id chat.ThreadID) string { return "/chats/" + digits(id) + "/typing" }

// PathPermalink opens a thread at a message.
func PathPermalink(t chat.ThreadID, m chat.MessageID) string {
	return "/chats/" + digits(t) + "?m=" + digits(m)
}

// PathMessage is the page of what one can do with a message; its parts hang below it.
func PathMessage(t chat.ThreadID, m chat.MessageID) string {
	return "/chats/" + digits(t) + "/messages/" + digits(m)
}

// PathDelete asks about and carries out a deletion.
func PathDelete(t chat.ThreadID, m chat.MessageID) string { return PathMessage(t, m) + "/delete" }

// PathReport asks for and takes a report.
func PathReport(t chat.ThreadID, m chat.MessageID) string { return PathMessage(t, m) + "/report" }

// PathEdit shows and takes a new text.
func PathEdit(t chat.ThreadID, m chat.MessageID) string { return PathMessage(t, m) + "/edit" }

// PathReactions toggles a reaction, and names who gave one.
func PathReactions(t chat.ThreadID, m chat.MessageID) string {
	return PathMessage(t, m) + "/reactions"
}

// PathMarks is who has read how far.
func PathMarks(id chat.ThreadID) string { return "/chats/" + digits(id) + "/marks" }

// PathMembers lists members whom one may mention.
func PathMembers(id chat.ThreadID) string { return "/chats/" + digits(id) + "/members" }

// IDMentionOption is a member among those whom one may mention, 0 for everybody.
func IDMentionOption(id chat.UserID) string { return "mention-" + digits(id) }

// PathRoster is who is in a thread, and takes its name and what it is about.
func PathRoster(id chat.ThreadID) string { return "/chats/" + digits(id) + "/people" }

// PathBar is the title bar of a thread.
func PathBar(id chat.ThreadID) string { return "/chats/" + digits(id) + "/bar" }

// PathAddMembers picks people to add and adds them.
func PathAddMembers(id chat.ThreadID) string { return PathRoster(id) + "/add" }

// PathRemove asks about and carries out the removal of a member.
func PathRemove(id chat.ThreadID, user chat.UserID) string {
	return "/chats/" + digits(id) + "/people/" + digits(user) + "/remove"
}

// PathHandOver asks about and makes a member the owner.
func PathHandOver(id chat.ThreadID, user chat.UserID) string {
	return "/chats/" + digits(id) + "/people/" + digits(user) + "/owner"
}

// PathLeave asks about and carries out one's own leaving.
func PathLeave(id chat.ThreadID) string { return "/chats/" + digits(id) + "/leave" }

// PathJoinChannel makes one a member of a channel.
func PathJoinChannel(id chat.ThreadID) string { return "/channels/" + digits(id) + "/join" }

// PathUser is somebody's profile.
func PathUser(id chat.UserID) string { return "/users/" + digits(id) }

// PathEndSession signs one of one's own devices out.
func PathEndSession(id chat.SessionID) string { return PathSessions + "/" + digits(id) + "/end" }

// PathEndSessions signs all others out.
const PathEndSessions = PathSessions + "/end"

// PathDay asks for the day to open a thread at; day, such as "2026-11-22", is proposed.
func PathDay(id chat.ThreadID, day string) string {
	path := PathThread(id) + "/day"
	if day != "" {
		path += "?day=" + url.QueryEscape(day)
	}
	return path
}

// PathThreadAt opens a thread at the first message of a day, such as "2026-11-22", or after it.
func PathThreadAt(id chat.ThreadID, day string) string {
	return PathThread(id) + "?day=" + url.QueryEscape(day)
}

// PathSearchFor is the search with something typed into it.
func PathSearchFor(q string) string { return pathSearch(q, 0, 0) }

// PathCard is the short form of somebody's profile, for who points at their name.
func PathCard(id chat.UserID) string { return PathUser(id) + "/card" }

// PathBlock asks about, makes and ends a block.
func PathBlock(id chat.UserID) string { return PathUser(id) + "/block" }

// IDListItem is a thread's item in the chat list.
func IDListItem(id chat.ThreadID) string { return "nav-" + digits(id) }

// IDMessage is a message's element.
func IDMessage(id chat.MessageID) string { return "message-" + digits(id) }

// PathText is a message's text as it was typed, for editing and copying.
func PathText(t chat.ThreadID, m chat.MessageID) string { return PathMessage(t, m) + "/raw" }

// PathResolve closes a report.
func PathResolve(id chat.ReportID) string { return "/reports/" + digits(id) + "/resolve" }

// digits is an id, or another number that one of the types of chat is made of, as paths and attributes spell it.
func digits[T ~int64](n T) string { return strconv.FormatInt(int64(n), 10) }

// PathJoinCode is a join link without the server's address.
func PathJoinCode(code string) string { return PathJoin + url.PathEscape(code) }
