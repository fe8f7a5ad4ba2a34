package command

import (
	"context"
	"log/slog"
	"os/exec"
	"runtime"
	"slices"
	"strings"
	"sync"
)

// openBrowser opens the server's page on the screen that it was started at, so that whoever began with a terminal goes on in a browser.
// Over SSH, as a service and without a screen it does nothing, and a browser that does not open is no fault: the card has the
// addresses. What opens it is among the minders, and ends with ctx; the browser does not.
func (g greeting) openBrowser(ctx context.Context, e Env, minders *sync.WaitGroup, log *slog.Logger) {
	opener := openerOf(runtime.GOOS, e.Getenv)
	if opener == nil || !isTerminal(e.Stdout) {
		return
	}
	cmd := exec.CommandContext(ctx, opener[0], append(opener[1:], g.ownURL())...) //nolint:gosec // one of ours, and an address of ours
	cmd.Env = e.Environ
	detach(cmd)
	noted := func(err error) {
		if err != nil && ctx.Err() == nil {
			log.Debug("no browser opens", slog.Any("error", err))
		}
	}
	if err := cmd.Start(); err != nil {
		noted(err)
		return
	}
	minders.Go(func() { noted(cmd.Wait()) })
}

// openerOf is the command that opens an address on the screen of a system; nil where nobody sits at one.
func openerOf(system string, getenv func(string) string) []string {
	is := func(names ...string) bool {
		return slices.ContainsFunc(names, func(name string) bool { return getenv(name) != "" })
	}
	switch {
	case is("SSH_CONNECTION", "SSH_TTY", "SUDO_UID"): // sudo's user has a browser, and root has none
		return nil
	case system == "windows":
		return []string{"rundll32", "url.dll,FileProtocolHandler"}
	case system == "darwin":
		return []string{"open"}
	case is("DISPLAY", "WAYLAND_DISPLAY"):
		return []string{"xdg-open"}
	}
	return nil
}

// ownURL is the address for a browser on the machine itself, which need not know the setup code there.
func (g greeting) ownURL() string {
	for _, u := range g.urls {
		if isOwn(u) && strings.HasPrefix(u, "http://") {
			return u
		}
	}
	return g.urls[0]
}
