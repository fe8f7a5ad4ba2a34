package ui

import (
	"strings"

	"ribbit/app/chat"
)

// Every word that a page shows, in one place so that it can be translated. Words in {braces} are filled in.
const (
	sayRibbit = "Ribbit"

	// Around the page.
	saySkipToContent = "Skip to the content"
	sayBack          = "Back"
	sayClose         = "Close"
	sayCancel        = "Cancel"
	sayAccount       = "Your account"
	sayLastSeen      = "Last seen {when}"
	sayOnline        = "Online"
	sayOnlineOf      = "{n} of {all} online"
	sayAnd           = "{a} and {b}"
	sayOthers        = "{n} others"
	sayOneOther      = "1 other"
	sayYou           = "You"

	// The chat list.
	sayChats       = "Chats"
	sayNewChatIcon = "New chat"
	sayCreateChat  = "Create Chat"
	sayNoChats     = "Your chats will show up here."
	sayShow        = "Show"
	sayAll         = "All"
	sayUnreadOnly  = "Unread"
	sayGroups      = "Groups"
	sayChannels    = "Channels"
	sayNoUnread    = "Nothing unread. You have seen it all."
	sayNoPeople    = "No chats with one person yet. Create one below."
	sayNoGroups    = "No groups yet. Create a chat with several people."
	sayNoChannels  = "You are in no channel yet."
	sayPinned      = "pinned"
	sayMuted       = "muted"
	sayChatActions = "What to do with this chat"
	sayPin         = "Pin to the top"
	sayUnpin       = "Unpin"
	sayMute        = "Mute"
	sayMuteHint    = "New messages do not count"
	sayUnmute      = "Unmute"
	sayHide        = "Hide"
	sayHideHint    = "Until a new message comes"
	sayUnhide      = "Show in the list"
	sayNoMessages  = "No messages yet"
	sayUnread      = "unread"
	sayMentionsYou = "mentions you"
	sayMoreChats   = "More chats"
	sayPreviewBy   = "{name}: {text}"
	sayDraft       = "Draft: {text}"

	// Blocking.
	sayBlock       = "Block {name}"
	sayUnblock     = "Unblock"
	sayUnblockName = "Unblock {name}"
	sayBlockTitle  = "Block {name}?"
	sayBlockText   = "They can't write to you any more, and are not told. Your chat leaves your list, and what they write in groups is folded for you."
	sayBlockUndo   = "You can unblock them at any time in your settings."
	sayYesBlock    = "Block"
	sayBlockedHere = "You blocked {name}. Neither of you can write here."
	sayBlockedYou  = "Blocked people"
	sayBlockedHint = "They can't write to you, and are not told"
	sayFolded      = "Message from someone you blocked"
	sayShowFolded  = "Show"
	sayHideFolded  = "Hide"

	// Requests.
	sayRequests      = "Requests"
	sayKept          = "Waiting and ignored"
	sayKeptHint      = "What strangers wrote to you"
	sayIgnored       = "Ignored"
	sayNoRequests    = "No requests"
	sayNoRequestsIn  = "When somebody you never wrote with writes to you, it shows up here."
	sayNoIgnored     = "Nothing ignored"
	sayNoIgnoredIn   = "Requests that you ignore are kept here. Nobody is told."
	sayMoreRequests  = "More requests"
	sayAsksDirect    = "{name} would like to chat with you. They don't see that you have read this."
	sayAsksGroup     = "{name} added you to this group. They don't see that you have read this."
	sayAccept        = "Accept"
	sayIgnore        = "Ignore"
	sayWish          = "Requests from strangers"
	sayWishHint      = "Whoever never wrote with you asks first"
	sayWishServer    = "As the server"
	sayWishAlways    = "Always"
	sayWishNever     = "Never"
	sayServerAsks    = "Strangers ask first"
	sayServerAskHint = "The first message of somebody one never wrote with is a request. Each person may choose otherwise."
	sayOn            = "On"
	sayOff           = "Off"

	// A thread.
	sayMessages      = "Messages"
	saySearchHere    = "Search in this chat"
	sayViewProfile   = "View profile"
	sayToday         = "Today"
	sayYesterday     = "Yesterday"
	sayNewMessages   = "New messages"
	sayOlder         = "Older messages"
	sayNewer         = "Newer messages"
	saySince         = "{names} · since {day}"
	sayHelloTo       = "Say hello to {name}"
	sayHelloAll      = "Say hello"
	sayShowsUpHere   = "Messages you send show up here."
	saySendWave      = "Send a wave"
	sayNewCount      = "{n} new"
	sayLatest        = "Latest"
	sayReconnecting  = "Reconnecting…"
	sayPolling       = "No live connection. A proxy may block WebSockets. New messages still come, a little later."
	sayTypingOne     = "{a} is typing…"
	sayTypingTwo     = "{a} and {b} are typing…"
	sayTypingMany    = "Several people are typing…"
	sayTypingInList  = "{name} is typing…"
	saySeen          = "Seen"
	saySeenBy        = "Seen by {names}"
	sayDeleted       = chat.DeletedContent
	sayEdited        = "(edited)"
	sayEditedAt      = "Edited {time}"
	saySticker       = "Sticker: {name}"
	saySpoiler       = "Spoiler:"
	sayHidden        = "[spoiler]" // where it cannot be opened
	sayMessageLabel  = "{name}, {text}, {time}"
	sayLineLabel     = "{text}, {time}"
	sayReactionLabel = "{name}, {n}"
	sayGotoQuoted    = "Answers {name}: {text}"

	// The message field.
	sayMessage        = "Message"
	saySend           = "Send message"
	sayStickers       = "Stickers"
	saySearchStickers = "Search stickers"
	sayRecent         = "Recent"
	sayAllFrogs       = "All frogs"
	sayNoSticker      = "No frog of that name."
	sayPickSticker    = "Send a sticker to {name}"
	sayReplyingTo     = "Reply to {name}: {text}"
	sayEditMessage    = "Edit message"
	sayEscCancels     = "Esc to cancel"
	sayCounter        = "{n} of {max}"
	sayCounterOver    = "{n} of {max}. Remove {over} to send."
	sayOfflineNote    = "You are offline. What you send waits here and goes out by itself."
	saySending        = "Sending…"
	sayWaiting        = "Waiting for the connection"
	sayNotSent        = "Not sent"
	sayRetry          = "Retry"
	sayMentionHere    = "Everybody in this chat"
	sayMentionList    = "People to mention"
	sayTryAgain       = "That did not work. Check the connection and try again."

	// The chat as a window on another page.
	sayMinimise  = "Minimize chat"
	sayDockTab   = "Back to the chat"
	sayCloseChat = "Close chat"

	// Keys.
	sayKeys           = "Keyboard"
	sayKeysEverywhere = "Everywhere"
	sayKeysField      = "Message field"
	sayKeysList       = "Chat list"
	sayKeySearch      = "Switch chats"
	sayKeyNextChat    = "Next chat; with ↑ the one before"
	sayKeyNextUnread  = "Next chat with unread messages"
	sayKeyEscape      = "Close what is open, then mark as read"
	sayKeyKeys        = "This list"
	sayKeyWalk        = "To the messages; ↑ and ↓ walk them"
	sayKeyBreak       = "New line"
	sayKeyEditLast    = "Edit your last message, in an empty field"
	sayKeyOpen        = "Open the chat"

	// Emoji.
	sayEmoji           = "Emoji"
	sayStickersEmoji   = "Stickers and emoji"
	saySearchEmoji     = "Search emoji"
	sayNoEmoji         = "No emoji of that name."
	sayMoreReactions   = "More reactions"
	sayFrogs           = "Frogs"
	sayPeopleEmoji     = "Smileys and people"
	sayNatureEmoji     = "Animals and nature"
	sayFoodEmoji       = "Food and drink"
	sayTravelEmoji     = "Travel and places"
	sayActivityEmoji   = "Activities"
	sayObjectEmoji     = "Objects"
	saySymbolEmoji     = "Symbols"
	sayFlagEmoji       = "Flags"
	sayTone            = "Skin tone"
	sayToneNone        = "No skin tone"
	sayToneLight       = "Light"
	sayToneMediumLight = "Medium light"
	sayToneMedium      = "Medium"
	sayToneMediumDark  = "Medium dark"
	sayToneDark        = "Dark"

	// What one can do with a message.
	sayActions      = "Message actions"
	sayReact        = "React"
	sayReply        = "Reply"
	sayEdit         = "Edit"
	sayDelete       = "Delete"
	sayReport       = "Report"
	sayMore         = "More"
	sayCopyText     = "Copy text"
	sayCopyLink     = "Copy link"
	sayCopied       = "Copied"
	sayQuick        = "Quick reactions"
	saySave         = "Save"
	sayDeleteTitle  = "Delete this message?"
	sayDeleteText   = "It will be removed for everyone in this chat. You can't undo this."
	sayYesDelete    = "Yes, delete"
	sayReportTitle  = "Report this message"
	sayReportText   = "The owner of {server} reads it and sees who reported it. Nobody else is told."
	sayReportWhy    = "Why"
	sayReportSpam   = "Spam"
	sayReportRude   = "Rude or hurtful"
	sayReportSecret = "Something private"
	sayReportOther  = "Something else"
	sayReportReason = "What should the owner know?"
	sayOptional     = "Optional"
	sayYesReport    = "Send report"
	sayReported     = "Reported. The owner of this server will look at it."
	sayPermalink    = "Link to this message"

	// Welcome, New Chat, search.
	sayWelcomeTitle  = "Welcome to chat!"
	sayWelcomeText   = "Start a chat with another ribbitor."
	sayStartNew      = "Start new chat"
	sayPickTitle     = "Pick a chat"
	sayPickText      = "Choose one from the list, or start a new one."
	sayNewChat       = "New Chat"
	sayStartChat     = "Start Chat"
	saySearchPeople  = "Search for people by name"
	sayPickHint      = "Pick one person, or several for a group."
	sayGroupName     = "Group name (optional)"
	sayFind          = "Find"
	sayPicked        = "Picked"
	sayRemove        = "Remove {name}"
	sayEverybody     = "People on this server"
	sayPeopleCount   = "{n} people"
	sayOnePerson     = "1 person"
	sayMorePeople    = "There are more. Type a name to find them."
	sayNobody        = "Nobody else is here yet"
	sayNobodyText    = "Invite somebody, and they will show up here."
	sayAllPicked     = "Everybody of that name is picked already."
	sayNobodyFound   = "Nobody found for “{q}”"
	sayNobodyAdvice  = "Check the spelling, or try the beginning of the name."
	saySearch        = "Search"
	saySearchAll     = "Search people, chats and messages"
	saySearchKey     = "Ctrl K"
	saySearchTitle   = "Search your chats"
	saySearchText    = "Find people, chats and messages by their words."
	saySearchIn      = "Search in {name}"
	sayEverywhere    = "Everywhere"
	sayInThread      = "In {thread}"
	sayPeople        = "People"
	sayHits          = "{n} messages"
	sayOneHit        = "1 message"
	sayOlderHits     = "Older results"
	sayNoHits        = "No message matches “{q}”"
	sayNoHitsAdvice  = "Check the spelling, or try fewer words."
	sayNoHitsThread  = "Check the spelling, or search in all chats."
	saySearchAllHits = "Search all chats"
	sayFilters       = "Narrow the search"
	sayFromMe        = "From me"
	sayFromFilter    = "From…"
	sayInFilter      = "In…"
	sayBeforeFilter  = "Before…"
	sayAfterFilter   = "After…"
	sayWithImage     = "Images"
	sayWithFile      = "Files"
	sayWithLink      = "Links"
	saySwitch        = "Switch chats"
	saySwitchTo      = "Go to a chat or person"
	saySearchFor     = "Search messages for “{q}”"
	sayNewChatWith   = "New chat"
	sayJumpToDay     = "Jump to a day"
	sayDay           = "Day"
	sayDayHint       = "Opens at the first message of that day or after it."
	sayJump          = "Jump"
	sayHitIn         = "in {thread}"
	sayHitToYou      = "to you"
	sayHitTo         = "to {name}"

	// Groups and channels.
	sayAboutGroup        = "About this group"
	sayAboutChannel      = "About this channel"
	sayChatPeople        = "People in this chat"
	sayEditGroup         = "Edit name and about"
	sayName              = "Name"
	sayAboutOptional     = "About (optional)"
	sayAddPeople         = "Add people"
	sayAdd               = "Add"
	sayAddHint           = "They will see everything in {name}, also what was written before."
	sayGroupOwner        = "Owner"
	sayDisabled          = "Account disabled"
	sayMakeOwner         = "Make {name} the owner"
	sayMakeOwnerShort    = "Make owner"
	sayRemoveShort       = "Remove"
	sayAllPeople         = "Show everybody"
	sayLeaveGroup        = "Leave group"
	sayLeaveChannel      = "Leave channel"
	sayRemoveTitle       = "Remove {name}?"
	sayRemoveText        = "They will no longer see this chat. You can add them again."
	sayRemoveChannelText = "They will no longer see this channel, and can't join it again until you add them."
	sayYesRemove         = "Yes, remove"
	sayOwnerTitle        = "Make {name} the owner?"
	sayOwnerText         = "They will decide about this chat, and you no longer will."
	sayLeaveTitle        = "Leave {name}?"
	sayLeaveText         = "You will no longer see this chat. Somebody in it can add you again."
	sayLeaveOwnerText    = "You own this chat. Whoever joined first after you becomes the owner."
	sayLeaveLastText     = "You are the last one here."
	sayLeaveChannelText  = "You can join it again at any time."
	sayYesLeave          = "Leave"
	sayGoneTitle         = "You are not in this chat"
	sayGoneText          = "You left it, or its owner removed you."
	sayBrowseChannels    = "Browse channels"
	sayFindChannel       = "Find a channel"
	sayNewChannel        = "New channel"
	sayCreateChannel     = "Create channel"
	sayChannelHint       = "Everybody on this server can find and join it."
	sayMoreChannels      = "More channels"
	sayNoChannel         = "No channel named “{q}”"
	sayNoChannelAdvice   = "Check the spelling, or create it."
	sayNoChannelsYet     = "No channels yet"
	sayNoChannelsHint    = "A channel is a chat that everybody on this server can join."
	sayOpenNamed         = "Open {name}"
	sayJoinNamed         = "Join {name}"

	// People.
	sayKarma     = "{n} karma"
	sayNewcomer  = "New ribbitor"
	sayMemberFor = "Ribbitor for {time}"
	sayChat      = "Chat"
	sayProfile   = "Profile"
	sayOwnerTag  = "Admin"
	sayAbout     = "About you"
	sayAboutHint = "One line that others see on your profile."
	saySaved     = "Saved."

	// Settings.
	saySettings        = "Settings"
	sayLook            = "Look"
	sayTheme           = "Theme"
	saySystem          = "System"
	sayLight           = "Light"
	sayDark            = "Dark"
	sayContrast        = "Contrast"
	sayContrastHint    = "Darker text and stronger lines"
	sayMoreContrast    = "More"
	sayPrivacy         = "Privacy"
	sayInvisible       = "Invisible"
	sayInvisibleHint   = "Others see you offline, and not when you were here"
	sayShowSeen        = "Show “Seen”"
	sayShowSeenHint    = "Off: you do not see it from others either"
	sayDeadLink        = "This link has run out"
	sayDeadLinkText    = "It was used up, or it is too old."
	sayDeadLinkAsk     = "Ask whoever sent it for a new one"
	sayDeadLinkAskText = "Making one takes a moment."
	saySignOut         = "Sign out"
	sayOwnerOf         = "Owner of {server}"
	sayMemberOf        = "Member of {server}"
	sayHelp            = "Help"
	sayKeysHint        = "What works without a mouse"
	sayAPI             = "Web API"
	sayAPIHint         = "Everything on this page can be done by a script, too"
	sayOpen            = "Open"
	sayDemo            = "Demo"
	sayDemoText        = "Be somebody else for a while. Everything is gone when the server stops."
	sayBe              = "Be {name}"
	sayServer          = "This server"

	// Devices and password.
	sayDevices         = "Signed-in devices"
	sayThisDevice      = "This device"
	sayBrowserOn       = "{browser} on {system}"
	sayBrowser         = "Browser"
	sayUnknownDevice   = "Unknown device"
	sayToken           = "Token"
	sayActiveNow       = "Active now"
	sayLastUsed        = "Last used"
	saySignOutOf       = "Sign out {device}"
	sayEndToken        = "Revoke"
	sayEndTokenOf      = "Revoke {device}"
	saySignOutOthers   = "Sign out all others"
	sayOthersDevices   = "All other devices"
	sayOthersHint      = "Tokens of scripts stop working, too"
	sayNoOthers        = "You are signed in nowhere else."
	sayCurrentPassword = "Current password"
	sayNewPassword     = "New password"
	sayChangePassword  = "Change password"
	sayPasswordChanged = "Your password is changed. All other devices are signed out."

	// How long ago.
	sayJustNow    = "just now"
	sayMinutesAgo = "{n} min ago"
	sayHourAgo    = "1 hour ago"
	sayHoursAgo   = "{n} hours ago"

	// Reports.
	sayReports     = "Reports"
	sayReportsHint = "Messages that somebody found out of place"
	sayNoReports   = "No open reports"
	sayNoReportsIn = "Messages that people report will show up here."
	sayReportedBy  = "Reported by {name}"
	sayNoReason    = "No reason given"
	sayDeleteIt    = "Delete message"
	sayResolve     = "Resolve"

	// The doors.
	sayWelcomeBack    = "Welcome back"
	saySignInTo       = "Sign in to {server}."
	saySignIn         = "Sign in"
	sayUsername       = "Username"
	sayPassword       = "Password"
	sayPasswordHint   = "At least 8 characters. A few words are fine."
	sayUsernameHint   = "How others find you. Letters, digits, dots, dashes and underscores."
	sayNoAccount      = "No account yet?"
	sayCreateAccount  = "Create one"
	sayAskForLink     = "Ask a member for a join link."
	sayAskOwner       = "Ask the owner for one."
	sayJoin           = "Join"
	sayJoinServer     = "Join {server}"
	sayInvitedYou     = "invited you."
	sayPickNameLead   = "Pick a name and a password."
	sayInvite         = "Join code"
	sayInviteHint     = "It is at the end of the join link."
	sayHaveAccount    = "Have an account?"
	saySetupTitle     = "Set up your pond"
	saySetupLead      = "You will be the owner of this server."
	saySetupCode      = "Setup code"
	saySetupCodeHint  = "It is in the terminal where you started Ribbit."
	sayServerName     = "Name of this server"
	sayServerNameHint = "Shown on the sign-in page and in the tab."
	sayYourUsername   = "Your username"
	sayCreateOwner    = "Create owner account"

	// When a page cannot be shown.
	sayNotFound     = "Not here"
	sayForbidden    = "Not for you"
	sayTooFast      = "A little too fast"
	sayWrongHost    = "Wrong address"
	sayBroken       = "Something broke"
	sayBrokenText   = "The server could not do this. Try again; if it keeps happening, tell the owner."
	sayProblem      = "That did not work"
	sayBackToChats  = "Back to your chats"
	sayMustBeLogged = "Sign in first"

	// The API page.
	sayAPIDocument = "The same for programs:"
	sayAPIContents = "On this page"
	sayAPIShapes   = "Shapes"
	sayAPIQuery    = "Query"
	sayAPIBody     = "Body"
	sayAPIAnswer   = "Answer"
	sayAPITry      = "Try it"
	sayAPIExample  = "Example"
	sayAPIOptional = "optional"
	sayAPIData     = "The data is a"
	sayAPISent     = "What you send"
	sayAPIHeard    = "What you hear"
)

// fill puts values into a text: fill("{a} and {b}", "a", "ann", "b", "bob").
func fill(text string, pairs ...string) string {
	size := len(text)
	for i := 1; i < len(pairs); i += 2 {
		size += len(pairs[i])
	}
	var b strings.Builder
	b.Grow(size)
	for {
		before, rest, isOpen := strings.Cut(text, "{")
		b.WriteString(before)
		if !isOpen {
			return b.String()
		}
		name, after, _ := strings.Cut(rest, "}")
		for i := 0; i+1 < len(pairs); i += 2 {
			if pairs[i] == name {
				b.WriteString(pairs[i+1])
			}
		}
		text = after
	}
}

// scriptTexts are the texts that scripts need, by the names they ask for them: the content of <template id="texts">.
var scriptTexts = [][2]string{
	{"today", sayToday},
	{"yesterday", sayYesterday},
	{"jump-to-day", sayJumpToDay},
	{"just-now", sayJustNow},
	{"minutes-ago", sayMinutesAgo},
	{"hour-ago", sayHourAgo},
	{"hours-ago", sayHoursAgo},
	{"new-messages", sayNewMessages},
	{"new-count", sayNewCount},
	{"latest", sayLatest},
	{"online", sayOnline},
	{"last-seen", sayLastSeen},
	{"online-of", sayOnlineOf},
	{"you", sayYou},
	{"preview-by", sayPreviewBy},
	{"draft", sayDraft},
	{"deleted", sayDeleted},
	{"sticker", saySticker},
	{"typing-one", sayTypingOne},
	{"typing-two", sayTypingTwo},
	{"typing-many", sayTypingMany},
	{"typing-in-list", sayTypingInList},
	{"older", sayOlder},
	{"newer", sayNewer},
	{"sending", saySending},
	{"waiting", sayWaiting},
	{"not-sent", sayNotSent},
	{"retry", sayRetry},
	{"delete", sayDelete},
	{"try-again", sayTryAgain},
	{"reconnecting", sayReconnecting},
	{"polling", sayPolling},
	{"offline-note", sayOfflineNote},
	{"reply-to", sayReplyingTo},
	{"edit-message", sayEditMessage},
	{"esc-cancels", sayEscCancels},
	{"counter", sayCounter},
	{"counter-over", sayCounterOver},
	{"unread", sayUnread},
	{"seen-by", saySeenBy},
	{"mentions-you", sayMentionsYou},
	{"mention-list", sayMentionList},
	{"no-sticker", sayNoSticker},
	{"more-reactions", sayMoreReactions},
	{"copied", sayCopied},
	{"reported", sayReported},
	{"remove", sayRemove},
	{"folded", sayFolded},
}
