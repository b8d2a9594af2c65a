// Package program builds a learner's program and runs it under a seeded
// schedule on a virtual clock. Nothing of the learner's is ever linked into
// the process that calls it.
//
// A program is built from its files through go build -overlay, which leaves
// the learner's folder untouched: main.go as it stands, the given files as the
// suite ships them, a preemption point before every statement, and a probe
// that calls main and looks around when it returns. Several programs, the
// variants of a koan for one, share a binary and so pay for one link. Package
// main cannot be imported, so in the binary each is called main_<hash>; that
// name is turned back to main in everything the program says.
//
// The schedule: the Go runtime has a randomiser that is compiled in for the
// race detector only. The overlay switches it on and lets it, and select, draw
// from one seeded generator. With one processor and a clock that only moves
// when all goroutines are blocked, a seed decides the whole run.
package program

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"strconv"
	"time"

	"koans/checker/playback"
	"koans/checker/probe"
	"koans/checker/sandbox"
)

// The limits of one run.
const (
	collectFrom  = memoryLimit * 5 / 8 // where a seeded program's garbage is first collected
	wallLimit    = 30 * time.Second    // generous: a run takes milliseconds, the machine may be busy
	cpuLimit     = 1                   // second of processor time, two hundred times what a koan needs
	virtualLimit = 24 * time.Hour      // on the virtual clock
	outputLimit  = 1 << 20             // bytes per stream, framing included
	memoryLimit  = 256 << 20           // bytes of heap

	// The race detector makes a program slower and maps much memory at once,
	// which has to stay without a limit.
	raceCPULimit = 10 // seconds
)

// EnvCage asks the process that judges to hold programs in a cage. Most can then
// only compute, wait and print: a filter of the kernel's on system calls, see
// package probe, lets them open no file, reach no network and no other process.
// Those that may start others are isolated, see package sandbox.
const EnvCage = "KOAN_CAGE"

// The values of EnvCage; without one there is no cage.
const (
	Caged           = "always"
	CagedIfPossible = "if possible" // what cannot be held here goes free
)

// RealTick is what times are rounded to on the real clock.
const RealTick = 500 * time.Millisecond

// An Output is what one write put on stdout or stderr.
type Output struct {
	At        time.Duration // since the program started
	Text      string
	Stderr    bool
	Goroutine int64 // who wrote it; 0 where that is not known
}

// An Outcome is all that was observed of one run.
type Outcome struct {
	Seed     uint64 // 0 where the schedule was not seeded
	Clock    Clock
	ExitCode int
	Ending   Ending
	Message  string // of the ending: the panic's value, the fatal error, the signal
	// Elapsed is the time on the program's clock from its start to its end.
	Elapsed time.Duration
	// Returned tells whether main returned, which ends a Go program.
	Returned bool
	Output   []Output // in order; nothing that came after main had returned
	// Left are the goroutines that were not done when the program ended, as
	// far as it could still be asked: when main returned, or when the runtime
	// gave up and printed them. After os.Exit they are those of the learner's
	// that were blocked or asleep then, if the schedule was seeded.
	Left []Goroutine
	// Goleak is what goleak.Find said when main had returned, or "".
	Goleak string
	Events []Event
}

// An Input is what a run is given besides its schedule. The zero Input is a
// program without arguments that nobody disturbs.
type Input struct {
	Args      []string
	Signals   []sandbox.SignalWhen // on the real clock only
	Processes bool                 // whether the program may start others
}

// Run runs the program once, under the schedule that the seed decides. Where
// schedules are not seeded it is the runtime's own, on as many processors as
// the seed says: 1, 2, 4 or 8.
// The error is never about the program: ctx was cancelled, or the machine
// could not start it.
func (p Program) Run(ctx context.Context, seed uint64, in Input) (Outcome, error) {
	t := p.toolchain
	procs := uint64(1)
	if !t.Seeded {
		procs, seed = 1<<(seed%4), 0
	}
	limits := t.limits()
	limits.Processes = in.Processes
	isolated := false
	switch os.Getenv(EnvCage) {
	case Caged:
		limits.Caged, isolated = true, in.Processes
	case CagedIfPossible:
		isolated = in.Processes && probe.CanCage && sandbox.CanIsolate() == nil
		limits.Caged = isolated || probe.CanCage && !in.Processes
	}
	env := []string{
		probe.EnvProgram + "=" + p.name,
		probe.EnvLimits + "=" + limits.String(),
		probe.EnvVirtualLimit + "=" + strconv.FormatInt(playback.Epoch.Add(virtualLimit).UnixNano(), 10),
		"GOMAXPROCS=" + strconv.FormatUint(procs, 10),
	}
	if seed != 0 {
		// A collection stops and reorders goroutines. It has to wait until
		// memory runs short: how much initialization used up differs.
		env = append(env, probe.EnvSeed+"="+strconv.FormatUint(seed, 10),
			"GOGC=off", "GOMEMLIMIT="+strconv.Itoa(collectFrom))
	}
	if in.Processes && !isolated {
		env = append(env, "PATH="+os.Getenv("PATH"))
	}
	if t.Race {
		// Without the first, every program sleeps a second before it ends.
		env = append(env, fmt.Sprintf("GORACE=atexit_sleep_ms=0 halt_on_error=1 exitcode=%d", raceExitCode))
	}
	started := time.Now()
	result, err := sandbox.Run(ctx, sandbox.Command{
		Path: p.path, Args: in.Args, Signals: in.Signals, Env: env, Dir: os.TempDir(),
		Limits: sandbox.Limits{Wall: wallLimit, Output: outputLimit}, Isolated: isolated,
	})
	if err != nil {
		return Outcome{}, fmt.Errorf("running the program: %w", err)
	}
	return p.outcome(seed, result, time.Since(started))
}

func (t *Toolchain) limits() probe.Limits {
	if t.Race {
		return probe.Limits{CPU: raceCPULimit}
	}
	return probe.Limits{Memory: memoryLimit, CPU: cpuLimit}
}

func (p Program) outcome(seed uint64, result sandbox.Result, took time.Duration) (Outcome, error) {
	o := Outcome{Seed: seed, Clock: p.toolchain.Clock, ExitCode: result.ExitCode}
	report := parseReport(p.restore(result.Report))
	report.seeded = seed != 0
	if report.failure != "" {
		return Outcome{}, fmt.Errorf("running the program under its limits: %s", report.failure)
	}
	if o.Clock == Virtual {
		o.Output = virtualOutput(result, report)
	} else {
		o.Output = realOutput(result)
	}
	for i := range o.Output {
		o.Output[i].Text = p.restore([]byte(o.Output[i].Text))
	}
	stderr := ""
	for _, out := range o.Output {
		if out.Stderr {
			stderr += out.Text
		}
	}
	if reason := noRaceDetector.FindString(stderr); reason != "" && p.toolchain.Race && !report.limited {
		return Outcome{}, fmt.Errorf("the race detector does not work on this machine: %s", reason)
	}
	o.Returned, o.Events, o.Goleak = report.returned, report.events, report.left.Goleak
	o.Elapsed = report.lastAt
	if n := len(o.Output); n > 0 {
		o.Elapsed = max(o.Elapsed, o.Output[n-1].At)
	}
	if report.returned {
		o.Ending, o.ExitCode, o.Elapsed = Returned, 0, report.returnedAt
		o.Left = unfinished(parseStacks(report.left.Stacks))
		if !report.looked {
			o.Goleak = "A goroutine that was still there when main had returned ended the program, or kept it from being looked at."
		}
	} else {
		o.Ending, o.Message = ending(result, stderr, report)
		o.Left = parseStacks(stderr)
		if o.Ending == Exited {
			o.Left = report.waiting()
		}
	}
	if o.Clock == Real {
		o.Elapsed = took.Round(RealTick)
	}
	return o, nil
}

// virtualOutput puts the program's writes in order, drops what came after main
// had returned, and says who wrote what where the runtime told.
func virtualOutput(result sandbox.Result, report report) []Output {
	var output []Output
	known := report.seeded && !report.full
	for i, w := range playback.Merge(playback.Decode(result.Stream(1), 1), playback.Decode(result.Stream(2), 2)) {
		out := Output{At: w.At.Truncate(time.Microsecond), Text: string(w.Data), Stderr: w.FD == 2}
		switch {
		case i < len(report.writers):
			out.Goroutine = report.writers[i]
		case report.returned && (known || out.At > report.returnedAt):
			continue
		}
		output = append(output, out)
	}
	return output
}

// realOutput is the output of a run on the real clock, by time of arrival.
func realOutput(result sandbox.Result) []Output {
	var output []Output
	for _, c := range result.Output {
		output = append(output, Output{At: c.At.Round(RealTick), Text: string(c.Data), Stderr: c.FD == 2})
	}
	return output
}

// restore gives the program its own name back.
func (p Program) restore(text []byte) string {
	text = bytes.ReplaceAll(text, []byte(p.toolchain.module+"/"+p.name), []byte("main"))
	return string(bytes.ReplaceAll(text, []byte(p.name), []byte("main")))
}
