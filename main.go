// Ribbit is live chat at home: one program, one folder, a browser. See README.md, or run it with --help.
package main

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"syscall"
	"time"

	"ribbit/app/command"
)

// lastResort is when a program that was told to end does so whatever still hangs. Nothing acknowledged is lost by it.
const lastResort = 9 * time.Second

func main() {
	ends := []os.Signal{os.Interrupt, syscall.SIGTERM}
	if !signal.Ignored(syscall.SIGHUP) { // nohup has it ignored; else it is the terminal being closed
		ends = append(ends, syscall.SIGHUP)
	}
	ctx, stop := signal.NotifyContext(context.Background(), ends...)
	context.AfterFunc(ctx, func() {
		stop() // a second signal ends the process at once
		time.Sleep(lastResort)
		fmt.Fprintln(os.Stderr, "ribbit: Something hangs. Ending without it.")
		os.Exit(1)
	})
	os.Exit(command.Run(ctx, command.Env{
		Args: os.Args[1:], Stdin: os.Stdin, Stdout: os.Stdout, Stderr: os.Stderr,
		Getenv: os.Getenv, Environ: os.Environ(), Assets: assets(),
	}))
}
