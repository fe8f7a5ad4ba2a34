package main

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"runtime"
	"runtime/pprof"
	"syscall"

	"ribbit/app/command"
	"ribbit/app/proof/program"
)

// The program starts itself again in other roles, each with a core of its own.
const (
	roleVariable = "RIBBIT_BENCH_ROLE"
	roleServer   = "server" // a Ribbit that writes profiles
	roleBare     = "bare"   // sockets with nothing behind them
)

// Names of variables by which a profiling server is told what to do.
const (
	cpuVariable    = "RIBBIT_BENCH_CPU"
	memoryVariable = "RIBBIT_BENCH_MEMORY"
	assetsVariable = "RIBBIT_BENCH_ASSETS"
)

// profile names the files of profiles; "" for none.
type profile struct{ cpu, memory string }

func (p profile) wanted() bool { return p.cpu != "" || p.memory != "" }

// wear turns the command of a server into one that writes profiles when it stops.
func (p profile) wear(cmd *exec.Cmd, number int) error {
	self, err := os.Executable()
	if err != nil {
		return fmt.Errorf("find this program: %w", err)
	}
	root, err := program.Root()
	if err != nil {
		return err
	}
	cmd.Path = self
	cmd.Env = append(cmd.Env, roleVariable+"="+roleServer, assetsVariable+"="+filepath.Join(root, "ui", "static"))
	for variable, file := range map[string]string{cpuVariable: p.cpu, memoryVariable: p.memory} {
		if file != "" {
			cmd.Env = append(cmd.Env, fmt.Sprintf("%s=%s.%d", variable, file, number))
		}
	}
	return nil
}

// play runs the program in another role and answers its exit code.
func play(role string) int {
	var err error
	switch role {
	case roleServer:
		err = serve()
	case roleBare:
		err = serveBare()
	default:
		err = fmt.Errorf("there is no role %q", role)
	}
	if err != nil {
		fmt.Fprintf(os.Stderr, "bench: %v\n", err)
		return 1
	}
	return 0
}

// serve is Ribbit itself between the start and the end of its profiles.
func serve() error {
	if file := os.Getenv(cpuVariable); file != "" {
		f, err := os.Create(filepath.Clean(file))
		if err != nil {
			return err
		}
		if err := pprof.StartCPUProfile(f); err != nil {
			return err
		}
		defer pprof.StopCPUProfile()
	}
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM)
	defer stop()
	code := command.Run(ctx, command.Env{
		Args: os.Args[1:], Stdin: os.Stdin, Stdout: os.Stdout, Stderr: os.Stderr, Getenv: os.Getenv,
		Assets: os.DirFS(os.Getenv(assetsVariable)),
	})
	if code != 0 {
		return fmt.Errorf("the server ended with %d", code)
	}
	if file := os.Getenv(memoryVariable); file != "" {
		f, err := os.Create(filepath.Clean(file))
		if err != nil {
			return err
		}
		runtime.GC()
		return pprof.Lookup("allocs").WriteTo(f, 0)
	}
	return nil
}
