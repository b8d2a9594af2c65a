// Package sandbox starts a program that may do anything and returns what the
// program did: within a time, with bounded output, and with nothing of it left
// running. It knows neither Go nor koans: what the output means is for package
// program.
package sandbox

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"sync"
	"syscall"
	"time"
)

// Limits bounds one run from outside. The zero value of a field means none.
type Limits struct {
	Wall   time.Duration // real time from start to end
	Output int           // bytes kept of both streams; one more ends the run
}

// A Command is what to run, in which environment. Standard input is empty.
type Command struct {
	Path    string
	Args    []string // without the program's name
	Signals []SignalWhen
	Env     []string // the whole environment
	Dir     string
	Limits  Limits
	// Isolated programs, and all that they start, see no file but the system's
	// commands and libraries and an empty folder for temporary ones, where they
	// begin whatever Dir says, no network, and no other processes. CanIsolate
	// tells where this can be had.
	Isolated bool
}

// SignalWhen asks for a signal to be sent once the program has printed a line
// on stdout.
type SignalWhen struct {
	Line   string
	Signal os.Signal
}

// Reason says who ended a run.
type Reason string

const (
	Exited      Reason = "exited"       // the program itself
	WallLimit   Reason = "wall limit"   // Limits.Wall passed
	OutputLimit Reason = "output limit" // Limits.Output was exceeded
	CPULimit    Reason = "cpu limit"    // SIGXCPU: its own limit of processor time
)

// A Result is what a run left.
type Result struct {
	Reason Reason
	// ExitCode is the exit status, or 128 plus the signal's number, as shells
	// have it. It says nothing unless Reason is Exited.
	ExitCode int
	Signal   string // the signal that ended it, or ""
	Output   []Chunk
	Report   []byte // what it wrote to the report pipe, at most reportLimit
	// CPU is the processor time of the process that was started: the keeper's
	// where the program was isolated.
	CPU time.Duration
}

// A Chunk is a piece of output as it arrived.
type Chunk struct {
	FD   int           // 1 for stdout, 2 for stderr
	At   time.Duration // since the program was started, on the machine's clock
	Data []byte
}

// Stream returns all that came on one descriptor.
func (r Result) Stream(fd int) []byte {
	var all []byte
	for _, c := range r.Output {
		if c.FD == fd {
			all = append(all, c.Data...)
		}
	}
	return all
}

// reportLimit keeps a program that writes to the report itself from filling
// the memory of whoever reads it.
const reportLimit = 8 << 20

// escapedLimit is how long a process that left the group may hold the program's
// output open. It is long, because a busy machine may take its time to read
// what is there.
const escapedLimit = 20 * time.Second

// Run starts the command in a process group of its own, waits for it, and
// kills the group. Cancelling ctx ends the run and returns ctx's error; other
// errors mean that the program could not be started or waited for.
func Run(ctx context.Context, c Command) (Result, error) {
	runCtx, stop := context.WithCancelCause(ctx)
	defer stop(nil)
	if c.Limits.Wall > 0 {
		timer := time.AfterFunc(c.Limits.Wall, func() { stop(errWall) })
		defer timer.Stop()
	}

	cmd := exec.Command(c.Path, c.Args...)
	cmd.Env, cmd.Dir = c.Env, c.Dir
	ownGroup(cmd)
	pipes, err := connect(cmd)
	if err != nil {
		return Result{}, err
	}
	var keeper *keeper
	if c.Isolated {
		if keeper, err = isolate(cmd, c); err != nil {
			pipes.closeReaders()
			pipes.closeWriters()
			return Result{}, err
		}
		defer keeper.close()
	}
	kept := &output{limit: c.Limits.Output, over: func() { stop(errOutput) }, started: time.Now()}
	err = cmd.Start()
	pipes.closeWriters()
	if err != nil {
		pipes.closeReaders()
		return Result{}, fmt.Errorf("starting %s: %w", c.Path, err)
	}
	if keeper != nil {
		keeper.started()
	}
	report := pipes.read(kept, lineWatch(c.Signals, cmd.Process))

	ended := make(chan struct{})
	var killer sync.WaitGroup
	killer.Go(func() {
		select {
		case <-runCtx.Done():
			killGroup(cmd)
		case <-ended:
		}
	})
	waitErr := cmd.Wait()
	close(ended)
	killer.Wait()
	killGroup(cmd)
	// With the group gone the pipes end, unless somebody has left the group.
	pipes.hurry(escapedLimit)
	result := Result{Reason: Exited, Report: <-report, Output: kept.all()}
	pipes.closeReaders()

	if err := ctx.Err(); err != nil {
		return result, err
	}
	switch context.Cause(runCtx) {
	case errWall:
		result.Reason = WallLimit
	case errOutput:
		result.Reason = OutputLimit
	}
	var exit *exec.ExitError
	if waitErr != nil && !errors.As(waitErr, &exit) {
		return result, fmt.Errorf("waiting for %s: %w", c.Path, waitErr)
	}
	result.CPU = cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()
	status := cmd.ProcessState.Sys().(syscall.WaitStatus)
	if keeper != nil {
		if status, err = keeper.status(status); err != nil {
			return result, err
		}
	}
	result.ExitCode, result.Signal = exitStatus(status)
	if result.Reason == Exited && hitCPULimit(status) {
		result.Reason = CPULimit
	}
	return result, nil
}

func exitStatus(status syscall.WaitStatus) (code int, signal string) {
	if status.Signaled() {
		return 128 + int(status.Signal()), status.Signal().String()
	}
	return status.ExitStatus(), ""
}

var (
	errWall   = errors.New("wall limit")
	errOutput = errors.New("output limit")
)

// output keeps the first limit bytes and calls over when there are more.
type output struct {
	started time.Time
	limit   int
	over    func()

	mu     sync.Mutex
	chunks []Chunk
	size   int
}

func (o *output) add(fd int, p []byte) {
	o.mu.Lock()
	defer o.mu.Unlock()
	fits := len(p)
	if o.limit > 0 {
		fits = min(fits, o.limit-o.size)
	}
	if fits > 0 {
		o.size += fits
		o.chunks = append(o.chunks, Chunk{FD: fd, At: time.Since(o.started), Data: bytes.Clone(p[:fits])})
	}
	if fits < len(p) {
		o.over()
	}
}

func (o *output) all() []Chunk {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.chunks
}
