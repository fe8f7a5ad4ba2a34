package web

import (
	"github.com/gofiber/fiber/v2"
	"github.com/gofiber/fiber/v2/middleware/recover"

	"ribbit/app/web/api"
	"ribbit/ui"
)

// routes is the whole map of the server.
func (s *Server) routes(r fiber.Router) {
	r.Use(recover.New(recover.Config{EnableStackTrace: true, StackTraceHandler: s.logPanic}))
	r.Use(s.observe, s.harden, s.checkHost, checkEncoding, s.takeBody)

	// Whether it lives
	r.Get("/healthz", s.showHealth)
	r.Get("/readyz", s.showReady)

	// Public files, the same for everybody and for ever
	r.Get(ui.PathStatic+":hash/*", s.showAsset)
	r.Get(ui.PathAvatars+":file", s.showAvatar)
	r.Get("/favicon.ico", s.showFavicon)

	r.Use(s.checkOrigin, s.identify, withinScope)
	r.Get("/metrics", s.showMetrics)

	// Before sign-in
	r.Get(ui.PathHome, s.showHome)
	r.Get(ui.PathSetup, s.showSetup)
	r.Post(ui.PathSetup, s.setUp)
	r.Get(ui.PathLogin, s.showLogin)
	r.Post(ui.PathLogin, s.logIn)
	r.Get(ui.PathSignup, s.showSignup)
	r.Post(ui.PathSignup, s.signUp)
	r.Get(ui.PathQR, s.showQR)
	r.Get(ui.PathEnterCode, s.enterCode)
	r.Get(ui.PathJoin+":code", s.showSignup)
	r.Post(ui.PathJoin+":code", s.signUp)
	r.Post(ui.PathDemo, s.switchPerson)

	// Files
	s.uploadRoutes(r.Group(pathUploads, s.signedIn, s.withinLimits))
	r.Get(ui.PathFiles+":id/thumb", s.signedIn, s.withinLimits, s.showThumb)
	r.Get(ui.PathFiles+":id/:name", s.signedIn, s.withinLimits, s.showFile)

	r.Get(ui.PathPortraits+":blob", s.signedIn, s.withinLimits, s.showPortrait)

	r.Get(ui.PathPreviews+":message<int>", s.signedIn, s.withinLimits, s.showPreviewPicture)

	// For programs
	r.Get(ui.PathAPI, s.showAPI)
	s.api().Routes(r.Group(ui.PathAPI))

	// Signed in from here on
	r.Use(s.signedIn, s.withinLimits)
	r.Get(ui.PathLive, s.socket(s.Live.ServePage))
	r.Post(ui.PathLogout, s.logOut)

	// Chats
	r.Get(ui.PathChats, s.leadHome)
	r.Post(ui.PathChats, s.openThread)
	r.Get(ui.PathChatList, s.showChatList)
	r.Get(ui.PathNewChat, s.showNewChat)
	r.Get(ui.PathDocked, s.showDocked)
	r.Get(ui.PathPeople, s.showPeople)
	r.Get("/chats/:id<int>", s.showThread)
	r.Get("/chats/:id<int>/day", s.showDay)
	r.Get("/chats/:id<int>/files", s.showGallery)
	r.Get("/chats/:id<int>/entry", s.showListItem)
	r.Get("/chats/:id<int>/settings", s.showThreadSettings)
	r.Post("/chats/:id<int>/settings", s.changeThreadSettings)
	r.Post("/chats/:id<int>/request", s.answerRequest)
	r.Get(ui.PathRequests, s.showRequests)
	r.Post(ui.PathRequestPolicy, s.changeRequestPolicy)
	r.Post(ui.PathServer, s.changeServer)
	r.Get("/chats/:id<int>/changes", s.showChanges)
	r.Get("/chats/:id<int>/marks", s.showMarks)
	r.Get("/chats/:id<int>/members", s.showMembers)
	r.Post("/chats/:id<int>/read", s.markRead)
	r.Post("/chats/:id<int>/typing", s.sayTyping)
	r.Get("/stickers", s.showStickers)
	r.Get(ui.PathAddSticker, s.showAddSticker)
	r.Post(ui.PathAddSticker, s.addSticker)
	r.Get("/stickers/:name/picture", s.showStickerPicture)
	r.Post("/stickers/:name/remove", s.removeSticker)

	// Groups and channels
	r.Get(ui.PathGone, s.showGone)
	r.Get("/chats/:id<int>/bar", s.showBar)
	r.Get("/chats/:id<int>/people", s.showRoster)
	r.Post("/chats/:id<int>/people", s.editThread)
	r.Get("/chats/:id<int>/people/add", s.showAddMembers)
	r.Post("/chats/:id<int>/people/add", s.addMembers)
	r.Get("/chats/:id<int>/people/:user<int>/remove", s.showRemoval)
	r.Post("/chats/:id<int>/people/:user<int>/remove", s.removeMember)
	r.Get("/chats/:id<int>/people/:user<int>/owner", s.showHandOver)
	r.Post("/chats/:id<int>/people/:user<int>/owner", s.handOver)
	r.Get("/chats/:id<int>/leave", s.showLeaving)
	r.Post("/chats/:id<int>/leave", s.leaveThread)
	r.Get(ui.PathChannels, s.showChannels)
	r.Post(ui.PathChannels, s.makeChannel)
	r.Post("/channels/:id<int>/join", s.joinChannel)

	// Messages
	r.Get("/chats/:id<int>/messages", s.showMessages)
	r.Post("/chats/:id<int>/messages", s.withinSends, s.sendMessage)
	r.Get("/chats/:id<int>/messages/:message<int>", s.showMessage)
	r.Get("/chats/:id<int>/messages/:message<int>/raw", s.showRaw)
	r.Get("/chats/:id<int>/messages/:message<int>/edit", s.showEdit)
	r.Post("/chats/:id<int>/messages/:message<int>/edit", s.editMessage)
	r.Get("/chats/:id<int>/messages/:message<int>/delete", s.showDelete)
	r.Post("/chats/:id<int>/messages/:message<int>/delete", s.deleteMessage)
	r.Get("/chats/:id<int>/messages/:message<int>/report", s.showReport)
	r.Post("/chats/:id<int>/messages/:message<int>/report", s.reportMessage)
	r.Get("/chats/:id<int>/messages/:message<int>/reactions", s.showReactors)
	r.Post("/chats/:id<int>/messages/:message<int>/reactions", s.toggleReaction)

	// People, search, settings
	r.Get("/users/:id<int>", s.showUser)
	r.Get("/users/:id<int>/card", s.showCard)
	r.Get("/users/:id<int>/block", s.showBlock)
	r.Post("/users/:id<int>/block", s.setBlock)
	r.Get(ui.PathSearch, s.showSearch)
	r.Get(ui.PathSwitch, s.showSwitcher)
	r.Get(ui.PathKeys, s.showKeys)
	r.Get(ui.PathSettings, s.showSettings)
	r.Post(ui.PathAppearance, s.setAppearance)
	r.Post(ui.PathAbout, s.changeAbout)
	r.Get(ui.PathAvatar, s.showAvatars)
	r.Post(ui.PathAvatar, s.chooseFrog)
	r.Post(ui.PathAvatarPicture, s.takePicture)
	r.Post(ui.PathAvatarRemove, s.removePicture)
	r.Post(ui.PathPrivacy, s.setPrivacy)
	r.Post(ui.PathPassword, s.changePassword)
	r.Post(ui.PathEndSessions, s.endSessions)
	r.Post(ui.PathSessions+"/:id<int>/end", s.endSession)
	r.Get(ui.PathReports, s.showReports)
	r.Post(ui.PathReports+"/:id<int>/resolve", s.resolveReport)

	// For the owner alone
	r.Use(ui.PathOwner, s.adminsOnly)
	r.Get(ui.PathOwner, s.showOwner)
	r.Get(ui.PathInvites, s.showInvites)
	r.Post(ui.PathInvites, s.addInvite)
	r.Get(ui.PathInviteCard, s.showInviteCard)
	r.Get(ui.PathInvites+"/:id<int>/print", s.printInvite)
	r.Post(ui.PathInvites+"/:id<int>/end", s.endInvite)
	r.Post(ui.PathJoining, s.decideJoining)

	r.Use(s.showNothing)
}

func (s *Server) uploadRoutes(r fiber.Router) {
	r.Use("/tus", s.tus)
	r.Options("/tus", s.tus)
	r.Options("/tus/:id", s.tus)
	r.Post("/tus", s.tusCreate)
	r.Head("/tus/:id", s.tusState)
	r.Patch("/tus/:id", s.tusPatch)
	r.Delete("/tus/:id", s.dropUpload)
	r.Post("", s.addUpload)
	r.Get("/:id", s.showUpload)
	r.Delete("/:id", s.dropUpload)
}

func (s *Server) api() *api.API {
	return &api.API{
		Chat: s.Chat, Shapes: s.shapes, MaxFileBytes: s.Uploads.MaxBytes,
		Caller: caller, SignedIn: s.signedIn, SetCookie: s.setCookie, SessionCookie: s.cookie(sessionCookie), Label: label,
		SetPicture: s.setPicture, SetFrog: s.setFrog,
		SignIn: s.signIn, MaySignUp: s.maySignUp, MayAdd: s.mayAdd, WithinLimits: s.withinLimits,
		NewPassword: s.newPassword, CheckMethod: s.checkMethod,
		Socket: s.socket(s.Live.ServeProgram),
	}
}
