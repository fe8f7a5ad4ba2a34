package api

import (
	"context"

	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
	"ribbit/app/shape"
)

// API answers the calls under /api. The functions come from package web, which owns cookies, limits and sockets.
type API struct {
	Chat   *chat.Chat
	Shapes shape.Shapes

	MaxFileBytes   int64 // of one upload
	MaxPersonBytes int64 // of all of somebody's

	SetBackupPlan func(*fiber.Ctx, chat.BackupPlan) error
	BackUpByPlan  func(*fiber.Ctx) error
	// KeptBackups are those in the folder of the plan; SendKeptBackup answers and RemoveKeptBackup removes the one that the path names.
	KeptBackups      func(*fiber.Ctx) ([]chat.KeptBackup, error)
	SendKeptBackup   func(*fiber.Ctx) error
	RemoveKeptBackup func(*fiber.Ctx) error
	SendBackup       fiber.Handler // answers a backup of everything
	SendExport       fiber.Handler // answers all that the caller may read
	RestoreBackup    fiber.Handler // has the server go on with a backup

	// Contrast is how well a colour is read, by what is read on what.
	Contrast func(accent string) map[string]float64

	// Overview is how the server does, Checkup what the doctor found, Disk how much room its disk has.
	Overview func(*fiber.Ctx) (chat.Overview, error)
	Checkup  func(ctx context.Context, again bool) (chat.Checkup, error)
	Disk     func() (free, total int64, err error)

	Caller        func(c *fiber.Ctx) chat.Caller    // who is signed in; only behind SignedIn
	SignedIn      fiber.Handler                     // refuses calls without a session or token
	WithinLimits  fiber.Handler                     // refuses what somebody asks too fast
	Base          string                            // the path below which the server lies; "" for the root
	SessionCookie func(*fiber.Ctx) string           // the whole name of the cookie that SetCookie sets
	SetCookie     func(c *fiber.Ctx, secret string) // "" removes it
	Label         func(c *fiber.Ctx) string         // describes the browser of a new session
	MaySignUp     func(c *fiber.Ctx) error          // rate limits; a Problem when it is too fast
	MayAdd        func(user chat.UserID, heads int) error
	Socket        fiber.Handler
	Events        fiber.Handler // the same as server-sent events
	Bridge        fiber.Handler // messages as matterbridge streams them

	SecondFactors SecondFactors
	Passkeys      Passkeys

	// SignIn checks a name, a password and a code within the limits. Problems: as of chat.SignIn, TooMany.
	SignIn func(c *fiber.Ctx, username, password, code string) (caller chat.Caller, secret string, err error)

	// UsePass signs a device in by a pass within the limits of guessing. Problems: NotFound, TooMany. PassURL is its address.
	UsePass func(c *fiber.Ctx, code string) (caller chat.Caller, secret string, err error)
	PassURL func(code string) string

	// CheckMethod answers why a call that is none of the routes is refused when its path has other methods, else nil.
	CheckMethod func(c *fiber.Ctx) error

	// SetPicture has an uploaded picture stand for the caller, SetFrog a generated frog. Problems: Invalid, Unavailable, TooMany.
	SetPicture func(c *fiber.Ctx, id chat.UploadID) (chat.User, error)
	SetFrog    func(c *fiber.Ctx, code string) (chat.User, error)
	// SetLogo has an uploaded picture stand for the server. Problems: as of SetPicture. LogoPath is where a logo is shown.
	SetLogo func(*fiber.Ctx, chat.UploadID) error
	// SetGIFKey changes the key at GIPHY, "" removes it. Problems: as of chat.SetGIFKey.
	SetGIFKey func(c *fiber.Ctx, key string) error
	LogoPath  func(chat.Blob) string

	// Origin is by which the caller's browser reaches this server: scheme, host and port.
	Origin func(c *fiber.Ctx) string

	// TestAlerts sends the caller an alert by each way, SayAlertResult says how one went, PushKey is the server's public key for
	// push services. Problem: TooMany.
	TestAlerts     func(c *fiber.Ctx) ([]chat.AlertResult, error)
	SayAlertResult func(c *fiber.Ctx, r chat.AlertResult) string
	PushKey        func(ctx context.Context) (string, error)

	// NewPassword changes the caller's password within the limits of signing in. Problems: as of chat.ChangePassword, TooMany.
	NewPassword func(c *fiber.Ctx, password, newPassword string) error
}

// Routes is every call of the API.
func (a *API) Routes(r fiber.Router) {
	r.Get("/openapi.json", a.describe)

	r.Post("/setup/restore", a.RestoreBackup)
	r.Post("/auth/signup", a.signUp)
	r.Post("/auth/login", a.logIn)
	r.Post("/auth/pass", a.takePass)
	r.Post("/auth/passkey/options", a.askForPasskey)
	r.Post("/auth/passkey", a.signInByPasskey)

	r.Use(a.SignedIn, a.WithinLimits)
	r.Get("/ws", a.Socket)
	r.Get("/events", a.Events)

	// As matterbridge's API has them
	r.Get("/stream", a.Bridge)
	r.Get("/messages", a.listBridgeMessages)
	r.Post("/message", a.sendBridgeMessage)

	r.Get("/auth", a.showCaller)
	r.Post("/auth/logout", a.logOut)
	r.Put("/auth/password", a.changePassword)

	r.Get("/export", a.SendExport)
	r.Get("/settings", a.showSettings)
	r.Put("/settings", a.changeSettings)
	r.Get("/settings/second_factor", a.showSecondFactor)
	r.Post("/settings/second_factor", a.startSecondFactor)
	r.Put("/settings/second_factor", a.confirmSecondFactor)
	r.Delete("/settings/second_factor", a.endSecondFactor)
	r.Post("/settings/second_factor/recovery", a.renewRecoveryCodes)
	r.Get("/settings/passkeys", a.listPasskeys)
	r.Post("/settings/passkeys", a.addPasskey)
	r.Post("/settings/passkeys/options", a.startPasskey)
	r.Delete("/settings/passkeys/:id", a.endPasskey)
	r.Get("/settings/alerts", a.showAlertSettings)
	r.Put("/settings/alerts", a.changeAlertSettings)
	r.Post("/settings/alerts/test", a.testAlerts)
	r.Get("/push/key", a.showPushKey)
	r.Post("/push/subscriptions", a.subscribe)
	r.Delete("/push/subscriptions", a.unsubscribe)
	r.Get("/sessions", a.listSessions)
	r.Delete("/sessions", a.endSessions)
	r.Post("/sessions/pass", a.makePass)
	r.Delete("/sessions/:id", a.endSession)

	r.Get("/users", a.findUsers)
	r.Put("/users/me/avatar", a.setAvatar)
	r.Delete("/users/me/avatar", a.removeAvatar)
	r.Get("/users/:id", a.showUser)

	r.Get("/chat_threads", a.listThreads)
	r.Post("/chat_threads", a.openThread)
	r.Get("/chat_threads/messages/:id", a.showMessage)
	r.Put("/chat_threads/messages/:id", a.changeMessage)
	r.Get("/chat_threads/:id", a.showThread)
	r.Post("/chat_threads/:id/messages", a.sendMessage)
	r.Put("/chat_threads/:id/read", a.markRead)
	r.Put("/chat_threads/:id/settings", a.changeThreadSettings)
	r.Put("/chat_threads/:id", a.editThread)
	r.Get("/chat_threads/:id/commands", a.listCommands)
	r.Get("/chat_threads/:id/hooks", a.listChatHooks)
	r.Post("/chat_threads/:id/hooks", a.addChatHook)
	r.Delete("/chat_threads/:id/hooks/:hookId", a.endChatHook)
	r.Put("/chat_threads/:id/owner", a.handOver)
	r.Post("/chat_threads/:id/members", a.addMembers)
	r.Delete("/chat_threads/:id/members/:userId", a.removeMember)

	owner := r.Group("/owner", a.adminsOnly)
	owner.Get("/overview", a.showOverview)
	owner.Get("/health", a.showHealth)
	owner.Post("/health", a.checkAgain)
	owner.Get("/storage", a.showStorage)
	owner.Post("/backup", a.SendBackup)
	owner.Get("/backups", a.showBackupPlan)
	owner.Put("/backups", a.planBackups)
	owner.Post("/backups", a.backUpByPlan)
	owner.Get("/backups/kept", a.listKeptBackups)
	owner.Get("/backups/kept/:name", a.SendKeptBackup)
	owner.Delete("/backups/kept/:name", a.removeKeptBackup)
	owner.Get("/identity", a.showIdentity)
	owner.Put("/identity", a.changeIdentity)
	owner.Put("/identity/logo", a.setLogo)
	owner.Delete("/identity/logo", a.removeLogo)
	owner.Get("/gifs", a.showGIFKey)
	owner.Put("/gifs", a.changeGIFKey)
	owner.Delete("/gifs", a.removeGIFKey)
	owner.Get("/chats", a.showDeskChats)
	owner.Put("/chats", a.decideChats)
	owner.Put("/chats/:id", a.decideChannel)
	owner.Get("/people", a.listPeople)
	owner.Get("/people/:id", a.showPerson)
	owner.Put("/people/:id", a.changePerson)
	owner.Delete("/people/:id/sessions", a.signPersonOut)
	owner.Post("/people/:id/reset", a.addReset)
	owner.Delete("/people/:id/second_factor", a.takeSecondFactor)
	owner.Put("/people/:id/ban", a.banPerson)
	owner.Delete("/people/:id/ban", a.unbanPerson)
	owner.Get("/log", a.showLog)
	owner.Get("/reports", a.listReports)
	owner.Get("/reports/:id", a.showReport)
	owner.Put("/reports/:id", a.resolveReport)
	owner.Get("/hooks", a.listHooks)
	owner.Post("/hooks", a.addHook)
	owner.Post("/hooks/:id/renew", a.renewHook)
	owner.Get("/bots", a.listBots)
	owner.Post("/bots", a.addBot)
	botRoutes(owner, a)
	owner.Get("/deliveries", a.listLastDeliveries)
	owner.Get("/programs", a.showPrograms)
	owner.Put("/programs", a.decidePrograms)
	owner.Delete("/hooks/:id", a.endHook)
	owner.Get("/tokens", a.listTokens)
	owner.Delete("/tokens/:id", a.endToken)
	owner.Get("/invites", a.listInvites)
	owner.Post("/invites", a.addInvite)
	owner.Delete("/invites/:id", a.endInvite)
	owner.Get("/joining", a.showJoining)
	owner.Put("/joining", a.decideJoining)

	r.Get("/bots", a.listOwnBots)
	r.Post("/bots", a.addBot)
	botRoutes(r, a)
	r.Get("/bots/:id/commands", a.showBotCommands)
	r.Put("/bots/:id/commands", a.setBotCommands)
	r.Put("/bots/:id/hook", a.setBotHook)
	r.Delete("/bots/:id/hook", a.endBotHook)

	r.Get("/channels", a.listChannels)
	r.Post("/channels", a.makeChannel)
	r.Put("/channels/:id/join", a.joinChannel)

	r.Post("/chat_reactions/messages/:id", a.addReaction)
	r.Delete("/chat_reactions/messages/:id", a.removeReaction)

	r.Get("/server", a.showServer)
	r.Put("/server", a.changeServer)
	r.Get("/requests", a.listRequests)
	r.Put("/chat_threads/:id/request", a.answerRequest)
	r.Get("/blocks", a.listBlocks)
	r.Put("/blocks/:id", a.block)
	r.Delete("/blocks/:id", a.unblock)

	r.Get("/search", a.search)

	r.Get("/stickers", a.listStickers)
	r.Post("/stickers", a.addSticker)
	r.Delete("/stickers/:name", a.removeSticker)

	r.Use(func(c *fiber.Ctx) error {
		if err := a.CheckMethod(c); err != nil {
			return err
		}
		return chat.NewProblem(chat.NotFound, "no-such-call")
	})
}

// botRoutes are the calls about one bot, for whoever made it and for admins.
func botRoutes(r fiber.Router, a *API) {
	r.Get("/bots/:id", a.showBot)
	r.Put("/bots/:id", a.changeBot)
	r.Get("/bots/:id/tokens", a.listBotTokens)
	r.Post("/bots/:id/tokens", a.addBotToken)
	r.Delete("/bots/:id/tokens/:tokenId", a.endBotToken)
	r.Get("/bots/:id/deliveries", a.listDeliveries)
	r.Post("/bots/:id/deliveries/:delivery/retry", a.retryDelivery)
}
