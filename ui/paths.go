package ui

import (
	"net/url"
	"strings"

	"ribbit/app/chat"
)

// Paths of pages and forms, for package web to route and for templates to lead to. What follows a colon is filled in by the
// function whose name ends the same: RouteDay by PathDay. Each stands here alone; paths.js, where the page's modules have
// them from, is made of this file by go generate.
const (
	PathHome            = "/"
	PathSetup           = "/setup"
	PathRestore         = PathSetup + "/restore" // POST brings a backup
	PathLogin           = "/login"
	PathLoginCode       = PathLogin + "/code"     // POST takes what goes with the password
	PathProvider        = PathLogin + "/provider" // leads to who signs people in
	PathProviderBack    = PathProvider + "/back"  // and back
	PathLogout          = "/logout"
	PathSignup          = "/signup"
	PathForgot          = "/forgot"           // whom to ask for a new password
	PathResets          = "/reset/"           // followed by the code of a link for a new password
	PathEnterCode       = "/join"             // with ?code= as somebody typed it
	PathJoin            = PathEnterCode + "/" // followed by the code of a join link
	PathChats           = "/chats"            // POST opens a thread
	PathChatList        = PathChats + "/list"
	PathNewChat         = PathChats + "/new"
	PathGone            = PathChats + "/gone"   // in place of a thread that one is not in any more
	PathDocked          = PathChats + "/docked" // the chat as a window on another page
	PathChannels        = "/channels"           // all of the server's; POST makes one
	PathPeople          = "/people"             // results of the New Chat search
	PathBots            = "/bots"               // one's own; POST makes one
	PathSearch          = "/search"
	PathPreviews        = "/previews/" // followed by a message: the picture of the page that it links to
	PathStickers        = "/stickers"  // the panel's content; with ?thread= a page to send one from
	PathAddSticker      = PathStickers + "/add"
	PathGIFs            = "/gifs"       // what moves and was sent where one is; ?q= finds by words
	PathFoundGIFs       = "/found-gifs" // and what is found elsewhere
	PathSwitch          = "/switch"     // what the dialog that switches chats finds
	PathSettings        = "/settings"
	PathKeys            = "/keys"
	PathAppearance      = PathSettings + "/look"
	PathAbout           = PathSettings + "/about"
	PathAvatar          = PathSettings + "/avatar" // chooses a frog; POST below it takes or removes a picture
	PathAvatarPicture   = PathAvatar + "/picture"
	PathAvatarRemove    = PathAvatar + "/remove"
	PathPassword        = PathSettings + "/password"
	PathProviderLink    = PathSettings + "/provider" // POST begins
	PathEndProviderLink = PathProviderLink + "/end"
	PathSecondFactor    = PathSettings + "/second-factor" // POST starts one
	PathConfirmFactor   = PathSecondFactor + "/confirm"
	PathRecovery        = PathSecondFactor + "/recovery"
	PathEndFactor       = PathSecondFactor + "/end"
	PathPasskeys        = PathSettings + "/passkeys"
	PathExport          = PathSettings + "/export"   // POST answers all that one may read
	PathStay            = PathSettings + "/stay"     // where a guest sets the first one
	PathSessions        = PathSettings + "/sessions" // POST below it ends one, or all others
	PathEndSessions     = PathSessions + "/end"
	PathNewPass         = PathSessions + "/pass" // POST shows the code that signs a phone in
	PathPass            = "/pass/"               // followed by that code
	PathAlerts          = PathSettings + "/alerts"
	PathAlertTest       = PathAlerts + "/test"
	PathPrivacy         = PathSettings + "/privacy"
	PathRequestPolicy   = PathSettings + "/requests"
	PathServer          = PathSettings + "/server"
	PathRequests        = "/requests" // with ?ignored=true those that were ignored
	PathUsers           = "/users/"   // followed by somebody's id
	PathOwner           = "/owner"
	PathPrograms        = PathOwner + "/programs" // POST decides who makes bots
	PathDeskHooks       = PathOwner + "/hooks"    // the same page; POST makes a hook
	PathDeskTokens      = PathOwner + "/tokens"
	PathHealthPage      = PathOwner + "/health" // POST looks again
	PathStorage         = PathOwner + "/storage"
	PathBackup          = PathOwner + "/backup" // POST answers one
	PathBackupPlan      = PathOwner + "/backups"
	PathBackUpAgain     = PathBackupPlan + "/now" // POST makes one as the plan says
	PathIdentity        = PathOwner + "/identity" // POST changes it
	PathLogo            = PathIdentity + "/logo"
	PathLogoRemove      = PathLogo + "/remove"
	PathGIFKey          = PathOwner + "/gifs" // POST sets the key at GIPHY
	PathGIFKeyRemove    = PathGIFKey + "/remove"
	PathDeskChats       = PathOwner + "/chats" // POST decides who makes what, and how long messages are kept
	PathDeskPeople      = PathOwner + "/people"
	PathReports         = PathOwner + "/reports"
	PathDeskLog         = PathOwner + "/log"
	PathLogExport       = PathDeskLog + "/export"
	PathInvites         = PathOwner + "/invites" // POST makes one
	PathInviteCard      = PathInvites + "/card"  // the one to show
	PathJoining         = PathOwner + "/joining" // POST decides who may make an account
	PathQR              = "/qr.svg"              // the server's address; with ?join= that link
	PathTrust           = "/trust"               // makes a device trust the server; with ?system= the steps of that one
	PathAuthority       = PathTrust + "/ribbit-ca.crt"
	PathProfile         = PathTrust + "/ribbit.mobileconfig"
	PathTrusted         = PathTrust + "/test" // answers to whoever trusts the server
	PathDemo            = "/demo"
	PathLive            = "/live"  // the page's socket
	PathHooks           = "/hook/" // followed by the key of a hook, and whatever a program puts behind it
	PathAPI             = "/api"
	PathOpenAPI         = PathAPI + "/openapi.json"
	PathPasskeySignIn   = PathAPI + "/auth/passkey" // POST; and below it what a browser is asked
	PathPasskeyAsked    = PathPasskeySignIn + "/options"
	PathNewPasskey      = PathAPI + "/settings/passkeys" // POST; and the same
	PathNewPasskeyAsked = PathNewPasskey + "/options"
	PathPushKey         = PathAPI + "/push/key"
	PathSubscriptions   = PathAPI + "/push/subscriptions" // browsers that take pushes
	PathUploads         = PathAPI + "/uploads"
	PathTus             = PathUploads + "/tus" // uploads that go on where they broke off
	PathFiles           = "/files/"            // followed by the id of an attachment and its name, or thumb
	PathStatic          = "/static/"           // followed by hash and name
	PathAvatars         = "/avatars/"          // followed by the code of a frog and .svg
	PathPortraits       = PathAvatars + "pictures/"

	// For whoever runs the server, and for browsers by themselves.
	PathHealth  = "/healthz"
	PathReady   = "/readyz"
	PathMetrics = "/metrics"
	PathFavicon = "/favicon.ico"

	PathWorker   = "/worker.js"       // runs where no page is open
	PathShare    = "/share"           // where other apps of a device send what they share
	PathOffline  = "/offline"         // what the worker shows while the server is away
	PathManifest = "/app.webmanifest" // how Ribbit stands among the apps of a device

	RouteThread         = PathChats + "/:id<int>"
	RouteListItem       = RouteThread + "/entry"
	RouteDay            = RouteThread + "/day"
	RouteGallery        = RouteThread + "/files"
	RouteThreadSettings = RouteThread + "/settings"
	RouteRequest        = RouteThread + "/request"
	RouteChanges        = RouteThread + "/changes"
	RouteMarks          = RouteThread + "/marks"
	RouteMembers        = RouteThread + "/members"
	RouteCommands       = RouteThread + "/commands"
	RouteRead           = RouteThread + "/read"
	RouteTyping         = RouteThread + "/typing"
	RouteBar            = RouteThread + "/bar"
	RouteLeave          = RouteThread + "/leave"
	RouteRoster         = RouteThread + "/people"
	RouteAddMembers     = RouteRoster + "/add"
	RouteRemove         = RouteRoster + "/:user<int>/remove"
	RouteHandOver       = RouteRoster + "/:user<int>/owner"

	RouteChatHooks     = RouteThread + "/hooks" // POST makes one
	RouteRenewChatHook = RouteChatHooks + "/:hook<int>/renew"
	RouteEndChatHook   = RouteChatHooks + "/:hook<int>/end"
	RouteRenewHook     = PathDeskHooks + "/:hook<int>/renew"
	RouteEndHook       = PathDeskHooks + "/:hook<int>/end"

	RouteBot           = PathBots + "/:bot<int>"
	RouteDisableBot    = RouteBot + "/disabled"
	RouteBotHook       = RouteBot + "/hook" // POST has it listen at an address
	RouteEndBotHook    = RouteBotHook + "/end"
	RouteBotTokens     = RouteBot + "/tokens" // POST makes one
	RouteEndBotToken   = RouteBotTokens + "/:token<int>/end"
	RouteRetryDelivery = RouteBot + "/deliveries/:delivery/retry"

	RouteMessages  = RouteThread + "/messages"
	RouteMessage   = RouteMessages + "/:message<int>"
	RouteText      = RouteMessage + "/raw"
	RouteEdit      = RouteMessage + "/edit"
	RouteDelete    = RouteMessage + "/delete"
	RouteReport    = RouteMessage + "/report"
	RouteReactions = RouteMessage + "/reactions"

	RouteJoinChannel   = PathChannels + "/:id<int>/join"
	RouteUser          = PathUsers + ":id<int>"
	RouteCard          = RouteUser + "/card" // the short form of a profile, for who points at a name
	RouteBlock         = RouteUser + "/block"
	RouteEndSession    = PathSessions + "/:id<int>/end"
	RouteRemovePasskey = PathPasskeys + "/:id<int>/remove"
	RouteEndToken      = PathDeskTokens + "/:id<int>/end"
	RoutePrintInvite   = PathInvites + "/:id<int>/print"
	RouteEndInvite     = PathInvites + "/:id<int>/end"
	RouteKeptBackup    = PathBackupPlan + "/kept/:name"
	RouteRemoveBackup  = RouteKeptBackup + "/remove"
	RouteResolve       = PathReports + "/:id<int>/resolve"
	RouteReportedBan   = PathReports + "/:id<int>/ban"
	RouteWarning       = PathReports + "/:id<int>/warning"
	RouteAccent        = "/accent/:colour" // the style sheet of a colour: six digits and .css
	RouteLogo          = "/logo/:blob"
	RouteDeskChat      = PathDeskChats + "/:id<int>" // POST decides about a channel
	RoutePerson        = PathDeskPeople + "/:id<int>"
	RouteAdminPerson   = RoutePerson + "/admin" // makes an admin of somebody, or takes that away
	RouteRenamePerson  = RoutePerson + "/name"
	RouteSignOutPerson = RoutePerson + "/sign-out"
	RouteDisablePerson = RoutePerson + "/disabled"
	RouteResetPerson   = RoutePerson + "/reset"
	RouteTakeFactor    = RoutePerson + "/second-factor"
	RouteReset         = PathResets + ":code"
	RouteBanPerson     = RoutePerson + "/ban"
	RouteUnbanPerson   = RouteBanPerson + "/end"
	RouteSticker       = PathStickers + "/:name/picture"
	RouteGIF           = PathGIFs + "/:id" // to send it again
	RouteFoundGIF      = PathFoundGIFs + "/:id"
	RouteRemoveSticker = PathStickers + "/:name/remove"
	RoutePass          = PathPass + ":code"
	RouteJoinLink      = PathJoin + ":code"
	RouteUpload        = PathUploads + "/:id"
	RouteTusUpload     = PathTus + "/:id"
	RouteFile          = PathFiles + ":id/:name"
	RouteThumb         = PathFiles + ":id/thumb"
	RouteFrog          = PathAvatars + ":file"
	RoutePortrait      = PathPortraits + ":blob"
	RoutePreview       = PathPreviews + ":message<int>"
	RouteAsset         = PathStatic + ":hash/*"
	RouteHook          = PathHooks + ":key"
	RouteHookWords     = RouteHook + "/*"
)

// filled is a route with values in place of its parameters.
func filled(route string, values ...string) string {
	size := len(route)
	for _, v := range values {
		size += len(v)
	}
	var b strings.Builder
	b.Grow(size)
	for _, v := range values {
		before, after, _ := strings.Cut(route, ":")
		b.WriteString(before)
		b.WriteString(v)
		route = after[len(parameter(after)):]
	}
	b.WriteString(route)
	return b.String()
}

// parameter is the name of a parameter, with its type, that a part of a route begins with.
func parameter(part string) string {
	name, _, _ := strings.Cut(part, "/")
	return name
}

// Fits reports whether a path is one of a route's.
func Fits(route, path string) bool {
	for {
		before, after, ok := strings.Cut(route, ":")
		if !ok {
			return path == before
		}
		rest, begins := strings.CutPrefix(path, before)
		value := parameter(rest)
		if !begins || value == "" {
			return false
		}
		route, path = after[len(parameter(after)):], rest[len(value):]
	}
}

// PathThread is the page of one thread.
func PathThread(id chat.ThreadID) string { return filled(RouteThread, digits(id)) }

// PathChatHooks is the page with the hooks of one thread.
func PathChatHooks(id chat.ThreadID) string { return filled(RouteChatHooks, digits(id)) }

// PathBot is the page of a bot for whoever manages it.
func PathBot(id chat.UserID) string { return filled(RouteBot, digits(id)) }

// PathHook is where programs write that have the key of a hook.
func PathHook(key string) string { return filled(RouteHook, key) }

// PathListItem is the list item of one thread.
func PathListItem(id chat.ThreadID) string { return filled(RouteListItem, digits(id)) }

// PathThreadSettings is one's own settings of a thread.
func PathThreadSettings(id chat.ThreadID) string { return filled(RouteThreadSettings, digits(id)) }

// PathGallery is a shelf of what was sent in a thread.
func PathGallery(id chat.ThreadID, shelf chat.Shelf) string {
	return filled(RouteGallery, digits(id)) + "?show=" + string(shelf)
}

// PathRequest answers a request.
func PathRequest(id chat.ThreadID) string { return filled(RouteRequest, digits(id)) }

// PathMessages is where messages of a thread are sent to and paged from.
func PathMessages(id chat.ThreadID) string { return filled(RouteMessages, digits(id)) }

// PathFile is an attachment as it is kept.
func PathFile(a chat.Attachment) string {
	name := a.Name
	if strings.HasSuffix(RouteThumb, "/"+name) {
		name += "-" // the bare word is the thumbnail's
	}
	return filled(RouteFile, string(a.ID), url.PathEscape(name))
}

// PathThumb is the picture of an attachment with at most 640 pixels on its longer side.
func PathThumb(id chat.UploadID) string { return filled(RouteThumb, string(id)) }

// PathSmall is PathThumb with at most 160 pixels.
func PathSmall(id chat.UploadID) string { return PathThumb(id) + "?size=160" }

// PathTusUpload is an upload that goes on where it broke off.
func PathTusUpload(id chat.UploadID) string { return filled(RouteTusUpload, string(id)) }

// PathGIF takes a GIF to be sent again.
func PathGIF(id chat.UploadID) string { return filled(RouteGIF, string(id)) }

// PathFoundGIF is the picture of a GIF from elsewhere, and takes it to be sent.
func PathFoundGIF(id string) string { return filled(RouteFoundGIF, id) }

func pathFoundGIFMoving(id string) string { return PathFoundGIF(id) + "?moves=true" }

// PathSticker is the picture of a sticker that is no frog.
func PathSticker(name string) string { return filled(RouteSticker, name) }

func pathRemoveSticker(name string) string { return filled(RouteRemoveSticker, name) }

// PathRead moves one's read mark.
func PathRead(id chat.ThreadID) string { return filled(RouteRead, digits(id)) }

// PathPermalink opens a thread at a message.
func PathPermalink(t chat.ThreadID, m chat.MessageID) string {
	return PathThread(t) + "?m=" + digits(m)
}

// PathMessage is the page of what one can do with a message.
func PathMessage(t chat.ThreadID, m chat.MessageID) string {
	return filled(RouteMessage, digits(t), digits(m))
}

// PathText is a message's text as it was typed, for editing and copying.
func PathText(t chat.ThreadID, m chat.MessageID) string {
	return filled(RouteText, digits(t), digits(m))
}

// PathDelete asks about and carries out a deletion.
func PathDelete(t chat.ThreadID, m chat.MessageID) string {
	return filled(RouteDelete, digits(t), digits(m))
}

// PathReport asks for and takes a report.
func PathReport(t chat.ThreadID, m chat.MessageID) string {
	return filled(RouteReport, digits(t), digits(m))
}

// PathEdit shows and takes a new text.
func PathEdit(t chat.ThreadID, m chat.MessageID) string {
	return filled(RouteEdit, digits(t), digits(m))
}

// PathReactions toggles a reaction, and names who gave one.
func PathReactions(t chat.ThreadID, m chat.MessageID) string {
	return filled(RouteReactions, digits(t), digits(m))
}

// PathMarks is who has read how far.
func PathMarks(id chat.ThreadID) string { return filled(RouteMarks, digits(id)) }

// PathMembers lists members whom one may mention.
func PathMembers(id chat.ThreadID) string { return filled(RouteMembers, digits(id)) }

// PathCommands lists what bots do there when they are asked by a slash.
func PathCommands(id chat.ThreadID) string { return filled(RouteCommands, digits(id)) }

// PathChanges is what changed in a thread since a version.
func PathChanges(id chat.ThreadID) string { return filled(RouteChanges, digits(id)) }

// PathRoster is who is in a thread, and takes its name and what it is about.
func PathRoster(id chat.ThreadID) string { return filled(RouteRoster, digits(id)) }

// PathBar is the title bar of a thread.
func PathBar(id chat.ThreadID) string { return filled(RouteBar, digits(id)) }

// PathAddMembers picks people to add and adds them.
func PathAddMembers(id chat.ThreadID) string { return filled(RouteAddMembers, digits(id)) }

// PathRemove asks about and carries out the removal of a member.
func PathRemove(id chat.ThreadID, user chat.UserID) string {
	return filled(RouteRemove, digits(id), digits(user))
}

// PathHandOver asks about and makes a member the owner.
func PathHandOver(id chat.ThreadID, user chat.UserID) string {
	return filled(RouteHandOver, digits(id), digits(user))
}

// PathLeave asks about and carries out one's own leaving.
func PathLeave(id chat.ThreadID) string { return filled(RouteLeave, digits(id)) }

// PathJoinChannel makes one a member of a channel.
func PathJoinChannel(id chat.ThreadID) string { return filled(RouteJoinChannel, digits(id)) }

// PathUser is somebody's profile.
func PathUser(id chat.UserID) string { return filled(RouteUser, digits(id)) }

// PathBlock asks about, makes and ends a block.
func PathBlock(id chat.UserID) string { return filled(RouteBlock, digits(id)) }

// PathEndSession signs one of one's own devices out.
func PathEndSession(id chat.SessionID) string { return filled(RouteEndSession, digits(id)) }

// PathRemovePasskey removes one of one's own passkeys.
func PathRemovePasskey(id chat.PasskeyID) string { return filled(RouteRemovePasskey, digits(id)) }

// PathResolve closes a report.
func PathResolve(id chat.ReportID) string { return filled(RouteResolve, digits(id)) }

// PathReportedBan asks for and takes how who was reported is shut out.
func PathReportedBan(id chat.ReportID) string { return filled(RouteReportedBan, digits(id)) }

// PathWarning asks for and takes what who was reported is told.
func PathWarning(id chat.ReportID) string { return filled(RouteWarning, digits(id)) }

// PathAdminPerson makes somebody an admin, or takes that away.
func PathAdminPerson(id chat.UserID) string { return filled(RouteAdminPerson, digits(id)) }

// PathRenamePerson asks for somebody's new name and takes it.
func PathRenamePerson(id chat.UserID) string { return filled(RouteRenamePerson, digits(id)) }

// PathSignOutPerson signs somebody out everywhere.
func PathSignOutPerson(id chat.UserID) string { return filled(RouteSignOutPerson, digits(id)) }

// PathDisablePerson keeps somebody from signing in, or lets them again.
func PathDisablePerson(id chat.UserID) string { return filled(RouteDisablePerson, digits(id)) }

// PathResetPerson makes a link for a new password of somebody.
func PathResetPerson(id chat.UserID) string { return filled(RouteResetPerson, digits(id)) }

// PathTakeFactor has somebody sign in by the password alone.
func PathTakeFactor(id chat.UserID) string { return filled(RouteTakeFactor, digits(id)) }

// PathProviderOf leads to who signs people in, and from there to next; invite is the code of a join link.
func PathProviderOf(next, invite string) string {
	q := url.Values{"next": {next}}
	if invite != "" {
		q.Set("invite", invite)
	}
	return PathProvider + "?" + q.Encode()
}

// PathReset is a link for a new password without the server's address.
func PathReset(code string) string { return filled(RouteReset, url.PathEscape(code)) }

// PathBanPerson asks about and carries out a ban.
func PathBanPerson(id chat.UserID) string { return filled(RouteBanPerson, digits(id)) }

// PathUnbanPerson takes a ban back.
func PathUnbanPerson(id chat.UserID) string { return filled(RouteUnbanPerson, digits(id)) }

func pathInvitePrint(id chat.InviteID) string { return filled(RoutePrintInvite, digits(id)) }

func pathInviteEnd(id chat.InviteID) string { return filled(RouteEndInvite, digits(id)) }

// PathJoinCode is a join link without the server's address.
func PathJoinCode(code string) string { return filled(RouteJoinLink, url.PathEscape(code)) }

// PathPassOf signs a device in by the code of a pass.
func PathPassOf(code string) string { return filled(RoutePass, url.PathEscape(code)) }

// PathDay asks for the day to open a thread at; day, such as "2026-11-22", is proposed.
func PathDay(id chat.ThreadID, day string) string {
	path := filled(RouteDay, digits(id))
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

// PathDeskChat decides about a channel.
func PathDeskChat(id chat.ThreadID) string { return filled(RouteDeskChat, digits(id)) }

// PathKeptBackup is the file of a backup that is kept.
func PathKeptBackup(name string) string { return filled(RouteKeptBackup, name) }

// PathRemoveBackup asks for and takes whether it is removed.
func PathRemoveBackup(name string) string { return filled(RouteRemoveBackup, name) }

// PathLogoPicture is the picture that stands for the server.
func PathLogoPicture(b chat.Blob) string { return filled(RouteLogo, string(b)) }

// PathAccent is the style sheet of a colour, #rrggbb.
func PathAccent(colour string) string {
	return filled(RouteAccent, strings.TrimPrefix(colour, "#")+".css")
}
