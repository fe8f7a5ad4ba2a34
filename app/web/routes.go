package web

import (
	"github.com/gofiber/fiber/v2"
	"github.com/gofiber/fiber/v2/middleware/recover"

	"ribbit/app/chat"
	"ribbit/app/web/api"
	"ribbit/ui"
)

// routes is the whole map of the server.
func (s *Server) routes(r fiber.Router) {
	r.Use(recover.New(recover.Config{EnableStackTrace: true, StackTraceHandler: s.logPanic}))
	r.Use(s.observe, s.tellTime, s.harden, s.checkHost, checkEncoding, s.takeBody)

	// Whether it lives
	r.Get(ui.PathHealth, s.showHealth)
	r.Get(ui.PathReady, s.showReady)

	// Public files, the same for everybody and for ever
	r.Get(ui.RouteAsset, s.showAsset)
	r.Get(ui.RouteFrog, s.showAvatar)
	r.Get(ui.RouteAccent, s.showAccent)
	r.Get(ui.RouteLogo, s.showLogo)
	r.Get(ui.PathFavicon, s.showFavicon)
	r.Get(ui.PathWorker, s.showWorker)
	r.Get(ui.PathManifest, s.showManifest)
	r.Get(ui.PathOffline, s.showOffline)

	r.Use(s.standAside)

	// Where programs write
	s.hookRoutes(r)

	r.Use(s.checkOrigin, s.identify, withinScope)
	r.Get(ui.PathMetrics, s.showMetrics)

	// Before sign-in
	r.Get(ui.PathHome, s.showHome)
	r.Get(ui.PathSetup, s.showSetup)
	r.Post(ui.PathSetup, s.setUp)
	r.Get(ui.PathRestore, s.showRestore)
	r.Post(ui.PathRestore, s.restoreBackup)
	r.Get(ui.PathLogin, s.showLogin)
	r.Post(ui.PathLogin, s.logIn)
	r.Post(ui.PathLoginCode, s.logInByCode)
	r.Get(ui.PathProvider, s.leaveToSignIn)
	r.Get(ui.PathProviderBack, s.returnFromProvider)
	r.Get(ui.PathSignup, s.showSignup)
	r.Post(ui.PathSignup, s.signUp)
	r.Get(ui.PathForgot, s.showForgot)
	r.Get(ui.RouteReset, s.showReset)
	r.Post(ui.RouteReset, s.usePasswordLink)
	r.Get(ui.PathQR, s.showQR)
	r.Get(ui.PathTrust, s.showTrust)
	r.Get(ui.PathAuthority, s.showAuthority)
	r.Get(ui.PathProfile, s.showProfile)
	r.Get(ui.PathTrusted, s.showTrusted)
	r.Get(ui.PathEnterCode, s.enterCode)
	r.Get(ui.RouteJoinLink, s.showSignup)
	r.Post(ui.RouteJoinLink, s.signUp)
	r.Get(ui.RoutePass, s.showPass)
	r.Post(ui.RoutePass, s.takePass)
	r.Post(ui.PathDemo, s.switchPerson)

	// Files
	r.Use(ui.PathUploads, s.signedIn, s.withinLimits)
	s.uploadRoutes(r)
	r.Get(ui.RouteThumb, s.signedIn, s.withinLimits, s.showThumb)
	r.Get(ui.RouteFile, s.signedIn, s.withinLimits, s.showFile)

	r.Get(ui.RoutePortrait, s.signedIn, s.withinLimits, s.showPortrait)

	r.Get(ui.RoutePreview, s.signedIn, s.withinLimits, s.showPreviewPicture)

	// For programs
	r.Get(ui.PathAPI, s.showAPI)
	s.api().Routes(r.Group(ui.PathAPI))

	r.Use(ui.PathOwner, s.noStrangers)

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
	r.Get(ui.RouteThread, s.showThread)
	r.Get(ui.RouteDay, s.showDay)
	r.Get(ui.RouteGallery, s.showGallery)
	r.Get(ui.RouteListItem, s.showListItem)
	r.Get(ui.RouteThreadSettings, s.showThreadSettings)
	r.Post(ui.RouteThreadSettings, s.changeThreadSettings)
	r.Post(ui.RouteRequest, s.answerRequest)
	r.Get(ui.PathRequests, s.showRequests)
	r.Post(ui.PathRequestPolicy, s.changeRequestPolicy)
	r.Post(ui.PathServer, s.changeServer)
	r.Get(ui.RouteChanges, s.showChanges)
	r.Get(ui.RouteMarks, s.showMarks)
	r.Get(ui.RouteMembers, s.showMembers)
	r.Get(ui.RouteCommands, s.showCommands)
	r.Post(ui.RouteRead, s.markRead)
	r.Post(ui.RouteTyping, s.sayTyping)
	r.Get(ui.PathStickers, s.showStickers)
	r.Get(ui.PathGIFs, s.showGIFs)
	r.Get(ui.PathFoundGIFs, s.showFoundGIFs)
	r.Get(ui.RouteFoundGIF, s.showFoundGIF)
	r.Post(ui.RouteFoundGIF, s.takeFoundGIF)
	r.Post(ui.RouteGIF, s.takeGIF)
	r.Get(ui.PathAddSticker, s.showAddSticker)
	r.Post(ui.PathAddSticker, s.addSticker)
	r.Get(ui.RouteSticker, s.showStickerPicture)
	r.Post(ui.RouteRemoveSticker, s.removeSticker)

	// Groups and channels
	r.Get(ui.PathGone, s.showGone)
	r.Get(ui.RouteBar, s.showBar)
	r.Get(ui.RouteRoster, s.showRoster)
	r.Post(ui.RouteRoster, s.editThread)
	r.Get(ui.RouteAddMembers, s.showAddMembers)
	r.Post(ui.RouteAddMembers, s.addMembers)
	r.Get(ui.RouteRemove, s.showRemoval)
	r.Post(ui.RouteRemove, s.removeMember)
	r.Get(ui.RouteHandOver, s.showHandOver)
	r.Post(ui.RouteHandOver, s.handOver)
	r.Get(ui.RouteLeave, s.showLeaving)
	r.Post(ui.RouteLeave, s.leaveThread)
	r.Get(ui.PathChannels, s.showChannels)
	r.Post(ui.PathChannels, s.makeChannel)
	r.Post(ui.RouteJoinChannel, s.joinChannel)

	r.Get(ui.RouteChatHooks, s.showChatHooks)
	r.Post(ui.RouteChatHooks, s.addChatHook)
	r.Post(ui.RouteRenewChatHook, s.renewChatHook)
	r.Post(ui.RouteEndChatHook, s.endChatHook)

	// Messages
	r.Get(ui.RouteMessages, s.showMessages)
	r.Post(ui.RouteMessages, s.withinSends, s.sendMessage)
	r.Get(ui.RouteMessage, s.showMessage)
	r.Get(ui.RouteText, s.showRaw)
	r.Get(ui.RouteEdit, s.showEdit)
	r.Post(ui.RouteEdit, s.editMessage)
	r.Get(ui.RouteDelete, s.showDelete)
	r.Post(ui.RouteDelete, s.deleteMessage)
	r.Get(ui.RouteReport, s.showReport)
	r.Post(ui.RouteReport, s.reportMessage)
	r.Get(ui.RouteReactions, s.showReactors)
	r.Post(ui.RouteReactions, s.toggleReaction)

	// People, search, settings
	r.Get(ui.RouteUser, s.showUser)
	r.Get(ui.RouteCard, s.showCard)
	r.Get(ui.RouteBlock, s.showBlock)
	r.Post(ui.RouteBlock, s.setBlock)
	r.Get(ui.PathSearch, s.showSearch)
	r.Get(ui.PathSwitch, s.showSwitcher)
	r.Get(ui.PathKeys, s.showKeys)
	r.Get(ui.PathSettings, s.showSettings)
	r.Post(ui.PathShare, s.takeShare)
	r.Post(ui.PathAppearance, s.setAppearance)
	r.Post(ui.PathAbout, s.changeAbout)
	r.Get(ui.PathAvatar, s.showAvatars)
	r.Post(ui.PathAvatar, s.chooseFrog)
	r.Post(ui.PathAvatarPicture, s.takePicture)
	r.Post(ui.PathAvatarRemove, s.removePicture)
	r.Post(ui.PathPrivacy, s.setPrivacy)
	r.Post(ui.PathAlerts, s.changeAlerts)
	r.Post(ui.PathAlertTest, s.showAlertTest)
	r.Post(ui.PathPassword, s.changePassword)
	r.Get(ui.PathProviderLink, s.showProviderLink)
	r.Post(ui.PathProviderLink, s.beginLink)
	r.Post(ui.PathEndProviderLink, s.endLink)
	r.Get(ui.PathSecondFactor, s.showSecondFactor)
	r.Post(ui.PathSecondFactor, s.startSecondFactor)
	r.Post(ui.PathConfirmFactor, s.confirmSecondFactor)
	r.Post(ui.PathRecovery, s.renewRecoveryCodes)
	r.Post(ui.PathEndFactor, s.endSecondFactor)
	r.Get(ui.PathPasskeys, s.showPasskeys)
	r.Get(ui.RouteRemovePasskey, s.showRemovePasskey)
	r.Post(ui.RouteRemovePasskey, s.removePasskey)
	r.Post(ui.PathExport, s.sendExport)
	r.Get(ui.PathStay, s.showStay)
	r.Post(ui.PathStay, s.stay)
	r.Post(ui.PathNewPass, s.makePass)
	r.Post(ui.PathEndSessions, s.endSessions)
	r.Post(ui.RouteEndSession, s.endSession)

	// Bots, for whoever made them and for admins
	r.Get(ui.PathBots, s.showBots)
	r.Post(ui.PathBots, s.addBot)
	r.Get(ui.RouteBot, s.showBot)
	r.Post(ui.RouteDisableBot, s.disableBot)
	r.Post(ui.RouteBotHook, s.setBotHook)
	r.Post(ui.RouteEndBotHook, s.endBotHook)
	r.Post(ui.RouteBotTokens, s.addBotToken)
	r.Post(ui.RouteEndBotToken, s.endBotToken)
	r.Post(ui.RouteRetryDelivery, s.retryDelivery)

	// For the owner alone
	r.Use(ui.PathOwner, s.adminsOnly)
	r.Get(ui.PathOwner, s.showOverview)
	r.Get(ui.PathHealthPage, s.showHealthPage)
	r.Post(ui.PathHealthPage, s.checkAgain)
	r.Get(ui.PathStorage, s.showStorage)
	r.Post(ui.PathBackup, s.sendBackup)
	r.Post(ui.PathBackupPlan, s.planBackups)
	r.Post(ui.PathBackUpAgain, s.backUpAgain)
	r.Get(ui.RouteKeptBackup, s.sendKeptBackup)
	r.Get(ui.RouteRemoveBackup, s.showRemoveBackup)
	r.Post(ui.RouteRemoveBackup, s.removeBackup)
	r.Get(ui.PathIdentity, s.showIdentity)
	r.Post(ui.PathIdentity, s.changeIdentity)
	r.Post(ui.PathLogo, s.changeLogo)
	r.Post(ui.PathLogoRemove, s.removeLogo)
	r.Get(ui.PathDeskChats, s.showDeskChats)
	r.Post(ui.PathDeskChats, s.decideChats)
	r.Post(ui.RouteDeskChat, s.decideChannel)
	r.Post(ui.PathGIFKey, s.changeGIFKey)
	r.Post(ui.PathGIFKeyRemove, s.removeGIFKey)
	r.Get(ui.PathDeskPeople, s.showDeskPeople)
	r.Post(ui.RouteAdminPerson, s.setAdmin)
	r.Get(ui.RouteRenamePerson, s.showRename)
	r.Post(ui.RouteRenamePerson, s.renamePerson)
	r.Post(ui.RouteSignOutPerson, s.signPersonOut)
	r.Post(ui.RouteDisablePerson, s.disablePerson)
	r.Post(ui.RouteResetPerson, s.addReset)
	r.Post(ui.RouteTakeFactor, s.takeSecondFactor)
	r.Get(ui.RouteBanPerson, s.showBan)
	r.Post(ui.RouteBanPerson, s.banPerson)
	r.Post(ui.RouteUnbanPerson, s.unbanPerson)
	r.Get(ui.PathDeskLog, s.showLog)
	r.Get(ui.PathLogExport, s.exportLog)
	r.Get(ui.PathReports, s.showReports)
	r.Post(ui.RouteResolve, s.resolveReport)
	r.Get(ui.RouteReportedBan, s.showReportedBan)
	r.Post(ui.RouteReportedBan, s.banReported)
	r.Get(ui.RouteWarning, s.showWarning)
	r.Post(ui.RouteWarning, s.warnReported)
	r.Get(ui.PathPrograms, s.showHooks)
	r.Post(ui.PathPrograms, s.decidePrograms)
	r.Get(ui.PathDeskHooks, s.showHooks)
	r.Post(ui.PathDeskHooks, s.addHook)
	r.Post(ui.RouteRenewHook, s.renewHook)
	r.Post(ui.RouteEndHook, s.endHook)
	r.Get(ui.PathDeskTokens, s.showTokens)
	r.Post(ui.RouteEndToken, s.endToken)
	r.Get(ui.PathInvites, s.showInvites)
	r.Post(ui.PathInvites, s.addInvite)
	r.Get(ui.PathInviteCard, s.showInviteCard)
	r.Get(ui.RoutePrintInvite, s.printInvite)
	r.Post(ui.RouteEndInvite, s.endInvite)
	r.Post(ui.PathJoining, s.decideJoining)

	r.Use(s.showNothing)
}

func (s *Server) uploadRoutes(r fiber.Router) {
	r.Use(ui.PathTus, s.tus)
	r.Options(ui.PathTus, s.tus)
	r.Options(ui.RouteTusUpload, s.tus)
	r.Post(ui.PathTus, s.tusCreate)
	r.Head(ui.RouteTusUpload, s.tusState)
	r.Patch(ui.RouteTusUpload, s.tusPatch)
	r.Delete(ui.RouteTusUpload, s.dropUpload)
	r.Post(ui.PathUploads, s.addUpload)
	r.Get(ui.RouteUpload, s.showUpload)
	r.Delete(ui.RouteUpload, s.dropUpload)
}

func (s *Server) api() *api.API {
	return &api.API{
		RestoreBackup: s.restoreBackup, SetBackupPlan: s.setBackupPlan, BackUpByPlan: s.backUpByPlan, SendBackup: s.sendBackup, KeptBackups: s.keptBackups, SendKeptBackup: s.sendKeptBackup, RemoveKeptBackup: s.removeKeptBackup, SendExport: s.sendExport, Contrast: contrast, Overview: s.overview, Checkup: s.Doctor.Checkup, Disk: s.Uploads.Disk, MaxPersonBytes: s.Uploads.MaxTotal,
		Chat: s.Chat, Shapes: s.shapes, MaxFileBytes: s.Uploads.MaxBytes,
		Caller: caller, SignedIn: s.signedIn, SetCookie: s.setCookie, SessionCookie: func(c *fiber.Ctx) string { return s.cookie(c, sessionCookie) }, Base: string(s.base), Label: label,
		Origin: s.reachedBy, TestAlerts: s.testAlerts, SayAlertResult: sayAlertResult, PushKey: s.Alerts.PushKey,
		SetPicture: s.setPicture, SetFrog: s.setFrog, SetLogo: s.setLogo, SetGIFKey: s.setGIFKey,
		LogoPath:      func(b chat.Blob) string { return s.base.Path(ui.PathLogoPicture(b)) },
		SecondFactors: api.SecondFactors{Start: s.startFactor, Confirm: s.confirmFactor, Renew: s.renewRecovery, End: s.endFactor},
		Passkeys: api.Passkeys{
			Ask: s.askForPasskey, SignIn: s.signInByPasskey, Start: s.startPasskey, Add: s.addPasskey, End: s.dropPasskey, Take: s.takesPasskeys,
		},
		SignIn: s.signIn, UsePass: s.usePass, PassURL: func(code string) string { return s.BaseURL + ui.PathPassOf(code) }, MaySignUp: s.maySignUp, MayAdd: s.mayAdd, WithinLimits: s.withinLimits,
		NewPassword: s.newPassword, CheckMethod: s.checkMethod,
		Socket: s.socket(s.Live.ServeProgram), Events: s.serveEvents, Bridge: s.serveBridge,
	}
}
