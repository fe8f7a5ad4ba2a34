package e2e

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/chromedp/chromedp"
)

var (
	binary  string          // the server under test
	browser context.Context // nil where there is no Chromium
)

func TestMain(m *testing.M) { os.Exit(run(m)) }

func run(m *testing.M) int {
	path := chromium(windowless)
	if path == "" {
		return m.Run()
	}
	dir, err := os.MkdirTemp("", "ribbit-e2e-")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer os.RemoveAll(dir) //nolint:errcheck // the system empties its folder for such things
	binary = filepath.Join(dir, "ribbit")
	build := exec.Command("go", "build", "-ldflags=-s -w", "-o", binary, "ribbit")
	build.Dir = filepath.Join("..", "..")
	if out, err := build.CombinedOutput(); err != nil {
		fmt.Fprintf(os.Stderr, "build the server: %v\n%s", err, out)
		return 1
	}
	ctx, stop, err := launch(path)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer stop()
	browser = ctx
	return m.Run()
}

// launch starts the Chromium at a path.
func launch(path string) (ctx context.Context, stop func(), err error) {
	// Each window would have its address field's suggestions rendered as two pages of their own, which costs more than ours.
	features := "Translate,WebUIOmniboxPopup,WebUIOmniboxFullPopup,WebUIOmniboxAimPopup,SpareRendererForSitePerProcess"
	options := append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.ExecPath(path), chromedp.NoSandbox, chromedp.DisableGPU, chromedp.WindowSize(1280, 800),
		chromedp.Flag("disable-component-update", true), chromedp.Flag("lang", "en-US"), chromedp.Flag("force-prefers-reduced-motion", true), chromedp.Flag("disable-features", features),
		chromedp.Flag("use-fake-device-for-media-stream", true), chromedp.Flag("use-fake-ui-for-media-stream", true), // it beeps
	)
	allocator, end := chromedp.NewExecAllocator(context.Background(), options...)
	ctx, quit := chromedp.NewContext(allocator)
	stop = func() { quit(); end() }
	if err := chromedp.Do(ctx); err != nil {
		stop()
		return nil, nil, fmt.Errorf("start Chromium: %w", err)
	}
	return ctx, stop, nil
}

// withWindows are the names of browsers that can have windows, which the first of windowless lacks; it does a quarter less work.
var (
	withWindows = []string{"chromium", "chromium-browser", "google-chrome", "google-chrome-stable"}
	windowless  = append([]string{"chromium-headless-shell"}, withWindows...)
)

// chromium is the path of $CHROME, or of the first of some browsers that is there; "" where there is none.
func chromium(names []string) string {
	for _, name := range append([]string{os.Getenv("CHROME")}, names...) {
		if name == "" {
			continue
		}
		if path, err := exec.LookPath(name); err == nil {
			return path
		}
	}
	return ""
}
