package web

import (
	"slices"
	"strings"

	"github.com/gofiber/fiber/v2"

	"ribbit/ui"
)

// inChats is where calls change something in chats. All other changes are of an account or of the server: what is not
// listed here, a token of the scope "write" cannot change.
var inChats = []string{
	ui.PathChats, ui.PathChannels,
	ui.PathAPI + "/chat_threads", ui.PathAPI + "/chat_reactions", ui.PathAPI + "/channels", ui.PathAPI + "/message", ui.PathUploads,
}

// withinScope refuses what a token must not do, whatever its user may.
func withinScope(c *fiber.Ctx) error {
	me, ok := callerOf(c)
	if !ok || isSafe(c.Method()) {
		return c.Next()
	}
	may := me.Session.Scope.MayManage
	for _, path := range inChats {
		if below, found := strings.CutPrefix(c.Path(), path); found && (below == "" || below[0] == '/') {
			may = me.Session.Scope.MayWrite
		}
	}
	if err := may(); err != nil {
		return err
	}
	return c.Next()
}

// isSafe reports whether a method only reads.
func isSafe(method string) bool {
	return method == fiber.MethodGet || method == fiber.MethodHead || method == fiber.MethodOptions
}

// openRoutes are those besides hooks to which somebody without a session brings a body.
var openRoutes = []string{
	ui.PathSetup, ui.PathRestore, ui.PathLogin, ui.PathLoginCode, ui.PathSignup, ui.RouteReset, ui.RouteJoinLink, ui.RoutePass, ui.PathDemo,
	ui.PathAPI + ui.PathRestore, ui.PathAPI + "/auth/signup", ui.PathAPI + "/auth/login", ui.PathAPI + "/auth/pass",
	ui.PathAPI + "/auth/passkey", ui.PathAPI + "/auth/passkey/options",
}

func isOpen(path string) bool {
	return slices.ContainsFunc(openRoutes, func(route string) bool { return ui.Fits(route, path) })
}
