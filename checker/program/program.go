// Package program runs a program that package build has made, under the schedule
// that a seed decides, and returns what was observed: output with its times,
// events of goroutines, how the run ended and which goroutines were left.
//
// The program runs in a process of its own (package sandbox) and nothing of it
// is ever linked into the process that calls [Program.Run]. Three sources tell
// what it did: its output, which the virtual clock frames (package playback), the
// events of the patched runtime (package runtimepatch), and the probe that calls
// its main (package probe). Everything they hand over was within the learner's
// reach, so it is parsed as untrusted input.
//
// Nothing here knows a koan, judges a run or words a report.
package program

import (
	"bytes"
	"cmp"
	"context"
	"fmt"
	"os"
	"regexp"
	"slices"
	"strconv"
	"time"

	"koans/checker/env"
	"koans/checker/playback"
	"koans/checker/probe"
	"koans/checker/runtimepatch"
	"koans/checker/sandbox"
)

// The limits of one run.
const (
	collectFrom  = memoryLimit * 5 / 8 // where a seeded program's garbage is first collected
	wallLimit    = 30 * time.Second    // generous: a run takes milliseconds, the machine may be busy
	cpuLimit     = 1                   // second of processor time, two hundred times what a koan needs
	cpuMost      = 60                  // seconds, of a seeded program that gets on: more than wallLimit leaves it
	virtualLimit = 24 * time.Hour      // on the virtual clock
	outputLimit  = 1 << 20             // bytes per stream, framing included
	memoryLimit  = 256 << 20           // bytes of heap
	shadowLimit  = runtimepatch.ShadowBytes

	// The race detector makes a program slower and maps much memory at once,
	// which has to stay without a limit.
	raceCPULimit = 10 // seconds
)

// A Cage says how a program is held. In a cage most programs can only compute,
// wait and print: a filter of the kernel's on system calls, see package probe,
// lets them open no file, reach no network and no other process. Programs that
// may start others are isolated, see package sandbox.
type Cage string

const (
	Free            Cage = ""
	Caged           Cage = "always"
	CagedIfPossible Cage = "if possible" // free where this machine cannot hold it
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
	Schedule Schedule // the zero Schedule where it was the runtime's own
	Clock    Clock
	ExitCode int // -1 if the checker stopped the program
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
	// Objects are what they wait for, by number.
	Objects map[int]Object
	// Goleak is what goleak.Find said when main had returned, or "".
	Goleak string
	Events []Event
	// Spin is what kept the program busy, as far as that is known, if it was
	// BusyWaiting.
	Spin Spin
	// Preemptions is how often another goroutine went on although the running one
	// could have, up to main's return and at most runtimepatch.MaxPreemptions times.
	Preemptions int
	// Decisions are those of a schedule with choices, in order, until the program
	// had settled. Undecided tells whether there were more than the runtime tells of.
	Decisions []Decision
	Undecided bool
	// Races are the data races of a run under a seed up to the end of main, in
	// the order in which they were found, each pair of lines once and at most
	// runtimepatch.MaxRaces.
	Races []Race
	// Limited tells whether the run ended at a limit of its process, or before
	// main. In a binary that programs share, another one may be the reason.
	Limited bool
	// Unfollowed tells whether more happened than the runtime tells of. What is
	// missing of Events, and of Left after os.Exit, isn't known then.
	Unfollowed bool
	// Unwatched says what there was too much of to find all of the run's races:
	// "memory" or "goroutines"; "" if nothing.
	Unwatched string
}

// An Input is what a run is given besides its schedule. The zero Input is a
// program without arguments that nobody disturbs.
type Input struct {
	Args      []string
	Signals   []sandbox.SignalWhen // on the real clock only
	Processes bool                 // whether the program may start others
	Cage      Cage
	// Time is how long the program may run, on the machine's clock, and Processor how
	// much of a processor's time it may use, in whole seconds; 0 is what a koan may.
	Time, Processor time.Duration
	// Dir is the folder that it runs in; "" for that for temporary files.
	Dir string
	// Env is its environment besides what the probe needs, as name=value.
	Env []string
}

// A Program is one of those in a binary.
type Program struct {
	Path   string // of the binary
	Name   string // of the program in the binary: main_ and twelve digits
	Module string // that it was built in
	Own    string // the path of the module all of whose packages are the learner's; "" if only the program's is
	Clock  Clock
	Race   bool // watched by the race detector
	Seeded bool // its schedule follows a seed
	Shared bool // the binary holds other programs, too
}

// Run runs the program once, under the schedule. Where schedules are not seeded
// it is the runtime's own, on as many processors as the seed says: 1, 2, 4 or 8.
// The error is never about the program: ctx was cancelled, the machine could not
// start it, or it is so busy that a seeded run had to be stopped.
func (p Program) Run(ctx context.Context, schedule Schedule, in Input) (Outcome, error) {
	procs := uint64(1)
	if !p.Seeded {
		procs, schedule = 1<<(schedule.Seed%4), Schedule{}
	}
	limits, wall := limitsOf(p.Race, schedule.Seed != 0), wallLimit
	if in.Time > 0 {
		wall = in.Time
	}
	if in.Processor > 0 {
		limits.CPUMost = uint64(in.Processor / time.Second)
		if schedule.Seed == 0 {
			limits.CPU = limits.CPUMost
		}
	}
	limits.Processes = in.Processes
	isolated := false
	switch in.Cage {
	case Caged:
		limits.Caged, isolated = true, in.Processes
	case CagedIfPossible:
		isolated = in.Processes && probe.CanCage && sandbox.CanIsolate() == nil
		limits.Caged = isolated || probe.CanCage && !in.Processes
	}
	environment := append(slices.Clone(in.Env),
		env.Program+"="+p.Name,
		env.Limits+"="+limits.String(),
		env.VirtualLimit+"="+strconv.FormatInt(playback.Epoch.Add(virtualLimit).UnixNano(), 10),
		"GOMAXPROCS="+strconv.FormatUint(procs, 10),
	)
	if schedule.Seed != 0 {
		// A collection stops and reorders goroutines. It has to wait until
		// memory runs short: how much initialization used up differs.
		environment = append(environment, env.Seed+"="+strconv.FormatUint(schedule.Seed, 10),
			"GOGC=off", "GOMEMLIMIT="+strconv.Itoa(collectFrom))
	}
	if p.Own != "" {
		environment = append(environment, env.Own+"="+p.Own)
	}
	if schedule.Choices != "" {
		environment = append(environment, env.Choices+"="+schedule.Choices)
	}
	if in.Processes && !isolated {
		environment = append(environment, "PATH="+os.Getenv("PATH"))
	}
	if p.Race {
		// Without the first, every program sleeps a second before it ends.
		environment = append(environment, fmt.Sprintf("GORACE=atexit_sleep_ms=0 halt_on_error=1 exitcode=%d", raceExitCode))
	}
	started := time.Now()
	result, err := sandbox.Run(ctx, sandbox.Command{
		Path: p.Path, Args: in.Args, Signals: in.Signals, Env: environment, Dir: cmp.Or(in.Dir, os.TempDir()),
		Limits: sandbox.Limits{Wall: wall, Output: outputLimit}, Isolated: isolated,
	})
	if err != nil {
		return Outcome{}, fmt.Errorf("running the program: %w", err)
	}
	if schedule.Seed != 0 && result.Reason == sandbox.WallLimit {
		return Outcome{}, fmt.Errorf("a run had not ended after %s, and was stopped. Either the program waits for something that is outside of it, such as a signal or a file, or this machine is very busy", wall)
	}
	return p.outcome(schedule, result, time.Since(started))
}

// limitsOf are what a program may use, with or without the race detector. A seeded one
// ends by itself when it is busy.
func limitsOf(race, seeded bool) probe.Limits {
	switch {
	case race:
		return probe.Limits{CPU: raceCPULimit, CPUMost: raceCPULimit}
	case seeded:
		return probe.Limits{Memory: memoryLimit + shadowLimit, CPU: cpuLimit, CPUMost: cpuMost}
	}
	return probe.Limits{Memory: memoryLimit + shadowLimit, CPU: cpuLimit, CPUMost: cpuLimit}
}

func (p Program) outcome(schedule Schedule, result sandbox.Result, took time.Duration) (Outcome, error) {
	o := Outcome{Schedule: schedule, Clock: p.Clock, ExitCode: result.ExitCode}
	report := parseReport(p.restore(result.Report))
	report.seeded = schedule.Seed != 0
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
	if reason := noRaceDetector.FindString(stderr); reason != "" && p.Race && !report.limited {
		return Outcome{}, fmt.Errorf("the race detector does not work on this machine: %s", reason)
	}
	o.Returned, o.Events, o.Goleak = report.returned, report.events, report.left.Goleak
	o.Races, o.Unwatched = report.races, report.unwatched
	o.Limited, o.Unfollowed = limited(result, report), report.seeded && report.full
	o.Preemptions, o.Decisions, o.Undecided = report.preemptions, report.decided(), report.undecided
	o.Elapsed = report.lastAt
	if n := len(o.Output); n > 0 {
		o.Elapsed = max(o.Elapsed, o.Output[n-1].At)
	}
	if report.returned {
		o.Ending, o.ExitCode, o.Elapsed = Returned, 0, report.returnedAt
		o.Left = unfinished(parseStacks(report.left.Stacks, p.Own))
		o.Events = report.settledEvents(o.Left)
		if !report.looked {
			o.Goleak = "A goroutine that was still there when main had returned ended the program, or kept it from being looked at."
		}
	} else {
		if o.Ending, o.Message = ending(result, stderr, report); o.Ending.Stopped() {
			o.ExitCode = -1
		}
		o.Limited = o.Limited || o.Ending == OutOfMemory
		o.Left = parseStacks(stderr, p.Own)
		switch o.Ending {
		case Exited:
			o.Left = report.waiting()
		case BusyWaiting:
			o.Spin = report.spin
		}
	}
	if report.seeded {
		report.explain(o.Left)
		o.Objects = report.objects
	}
	if o.Clock == Real {
		o.Elapsed = took.Round(RealTick)
	}
	return o, nil
}

// Printed is what the program itself wrote, in order: the output up to the words
// with which the runtime, or the race detector, ended it.
func (o Outcome) Printed() []Output {
	for i, out := range o.Output {
		at := lastWords.FindStringIndex(out.Text)
		switch {
		case !out.Stderr:
		case o.Ending == DataRace, o.ExitCode == 2 && at != nil && at[0] == 0:
			return o.Output[:i]
		case o.ExitCode == 2 && o.Clock == Real && at != nil:
			own := out
			own.Text = out.Text[:at[0]]
			return append(slices.Clone(o.Output[:i]), own)
		}
	}
	return o.Output
}

// lastWords is how the runtime begins when it ends a program. On the virtual clock
// they are a write of their own, on the real one they may follow another.
var lastWords = regexp.MustCompile(`(?m)^(?:panic: |fatal error: )`)

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
	text = bytes.ReplaceAll(text, []byte(p.Module+"/"+p.Name), []byte("main"))
	return string(bytes.ReplaceAll(text, []byte(p.Name), []byte("main")))
}
