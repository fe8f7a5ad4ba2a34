package e2e

import (
	"context"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/chromedp/chromedp"
)

var pictures = flag.String("pictures", "", "folder for screenshots of what people see at the end of each test")

func savePicture(p *person, suffix string) {
	if *pictures == "" {
		return
	}
	ctx, cancel := context.WithTimeout(p.ctx, 5*time.Second)
	defer cancel()
	png, err := chromedp.Run(ctx, chromedp.CaptureScreenshot())
	if err != nil {
		return
	}
	name := strings.ReplaceAll(p.t.Name(), "/", "-") + "-" + p.name + suffix + ".png"
	os.WriteFile(filepath.Join(*pictures, name), png, 0o644) //nolint:errcheck // only somebody who looks needs it
}
