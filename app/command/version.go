package command

import (
	"context"
	"fmt"
	"runtime"
	"runtime/debug"

	"ribbit/app/config"
)

// Version is set by the linker in releases: -X ribbit/app/command.Version=1.0.0.
var Version string

// versionName is Version, or what the Go toolchain knows about the source it built.
func versionName() string {
	if Version != "" {
		return Version
	}
	info, ok := debug.ReadBuildInfo()
	if !ok || info.Main.Version == "" || info.Main.Version == "(devel)" {
		return "development"
	}
	return info.Main.Version
}

func version(_ context.Context, e Env, args []string) error {
	if _, err := words(config.NewFlags(e.Getenv), args); err != nil {
		return err
	}
	_, err := fmt.Fprintf(e.Stdout, "ribbit %s (%s, %s/%s)\n", versionName(), runtime.Version(), runtime.GOOS, runtime.GOARCH)
	return err
}
