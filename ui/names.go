// Package ui is all of Ribbit's HTML: pages, and the parts of pages that are swapped. A part takes types of package
// chat or a small view named for it, fetches nothing, and looks the same to every viewer; what differs (whose message
// it is, the local time, unread) is decided in the browser from data attributes.
package ui

import (
	"strconv"

	"ribbit/app/chat"
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
	IDNewChat       = "new-chat"
	IDPeople        = "people" // results inside the New Chat overlay
	IDSearch        = "search"
	IDSearchResults = "search-results"
	IDDeleteMessage = "delete-message"
	IDReportMessage = "report-message"
	IDDock          = "dock" // the tab that opens the chat on another page
	IDSeen          = "seen" // who has read one's last message
	IDAlerts        = "alerts"
	IDLook          = "look"
	IDDevices       = "devices"
	IDPrivacy       = "privacy" // what one shows of oneself, in the settings
	IDBlock         = "block-person"
	IDMembers       = "members"
	IDAddMembers    = "add-members"
	IDMemberAction  = "member-action"
	IDChannels      = "channels"
	IDChannelHits   = "channel-hits"
	IDRequests      = "requests"
	IDGIFs          = "gifs"   // the part of the owner's desk about them
	IDDialog        = "dialog" // where a dialog is swapped in
	IDOwnProfile    = "own-profile"
	IDGallery       = "gallery"
	IDDesk          = "desk"      // the page beside the navigation of the owner's desk
	IDDeskList      = "desk-list" // what a search there finds
	IDBackups       = "backups"
	IDRename        = "rename"
	IDBan           = "ban"
	IDWarning       = "warning"
	IDRemoveBackup  = "remove-backup"
	IDAddress       = "this-address" // what works there, in the settings
	IDTrustSteps    = "trust-steps"
	IDReset         = "reset"
	IDStay          = "stay"

	IDSwitcherResults = "switcher-results"
	IDReady           = "ready"
	IDAccess          = "access" // one's password and devices, in the settings
)

// IDMentionOption is a member among those whom one may mention, 0 for everybody.
func IDMentionOption(id chat.UserID) string { return "mention-" + digits(id) }

// IDListItem is a thread's item in the chat list.
func IDListItem(id chat.ThreadID) string { return "nav-" + digits(id) }

// IDPerson is somebody's row on the owner's desk.
func IDPerson(id chat.UserID) string { return "person-" + digits(id) }

// IDReport is a report on the owner's desk.
func IDReport(id chat.ReportID) string { return "report-" + digits(id) }

// IDMessage is a message's element.
func IDMessage(id chat.MessageID) string { return "message-" + digits(id) }

// digits is an id, or another number that one of the types of chat is made of, as paths and attributes spell it.
func digits[T ~int64](n T) string { return strconv.FormatInt(int64(n), 10) }
