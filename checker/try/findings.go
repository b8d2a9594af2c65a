package try

import (
	"fmt"
	"slices"
	"strings"

	"koans/checker/build"
	"koans/checker/operand"
	"koans/checker/program"
	"koans/checker/timeline"
	"koans/checker/wording"
)

// A Finding is one thing that is wrong, or not alike, in some of the runs.
type Finding struct {
	Kind  Kind               `json:"kind"`
	Runs  int                `json:"runs"`            // in how many
	Under []program.Schedule `json:"under,omitempty"` // the schedules of these runs
	Text  string             `json:"text"`            // the cause, in lines, as the first of the runs shows it

	run int // the index of that run
}

// A Kind is what a finding is about.
type Kind string

// The kinds, in the order in which they are reported: a cause before what it may lead to.
const (
	Panic      Kind = "panic"
	DataRace   Kind = "data race"
	FatalError Kind = "fatal error"
	Deadlock   Kind = "deadlock"
	Killed     Kind = "ended by a signal"
	NotRun     Kind = "main not run"
	Busy       Kind = "busy waiting"
	Endless    Kind = "never ends"
	TestFails  Kind = "test failure"
	Leak       Kind = "goroutine leak"
	CutOff     Kind = "goroutines cut off"
	ExitCodes  Kind = "different exit codes"
	Outputs    Kind = "different outputs"
)

// kinds returns what is wrong in a single run, of a program or of tests.
func kinds(o program.Outcome, lanes timeline.Timeline, tests bool) []Kind {
	var all []Kind
	if len(o.Races) > 0 || o.Ending == program.DataRace {
		all = append(all, DataRace)
	}
	switch o.Ending {
	case program.Panicked:
		all = append(all, Panic)
	case program.Fatal, program.OutOfMemory:
		all = append(all, FatalError)
	case program.Deadlock, program.GoexitDeadlock:
		all = append(all, Deadlock)
	case program.Killed:
		all = append(all, Killed)
	case program.NeverStarted:
		all = append(all, NotRun)
	case program.BusyWaiting:
		all = append(all, Busy)
	case program.Hung, program.Endless, program.Flooded, program.Crowded:
		all = append(all, Endless)
	case program.Exited:
		if tests && (o.ExitCode != 0 || !passed(o)) {
			all = append(all, TestFails)
		}
	case program.Returned:
		blocked := func(g program.Goroutine) bool {
			return g.Fate == program.Forever || g.Fate == program.Unknown && g.Blocked()
		}
		switch {
		case slices.ContainsFunc(o.Left, blocked), len(o.Left)+len(lanes.CutOff()) == 0 && o.Goleak != "":
			all = append(all, Leak)
		case len(o.Left)+len(lanes.CutOff()) > 0:
			all = append(all, CutOff)
		}
	}
	return all
}

// findings puts together what the runs show, and adds to each what the source and go
// vet tell of its cause.
func (r *Report) findings(runs []program.Outcome, remarks func() []build.Remark) []Finding {
	files, different := r.files, r.Difference
	var all []Finding
	add := func(kind Kind, i int) {
		at := slices.IndexFunc(all, func(f Finding) bool { return f.Kind == kind })
		if at < 0 {
			at = len(all)
			all = append(all, Finding{Kind: kind, run: i})
		}
		all[at].Runs++
		if s := runs[i].Schedule; s.Seed != 0 {
			all[at].Under = append(all[at].Under, s)
		}
	}
	for i, o := range runs {
		for _, kind := range kinds(o, timeline.New(o, files), r.tests) {
			add(kind, i)
		}
	}
	if code := differentCode(runs); code > 0 && !r.tests {
		add(ExitCodes, code)
	}
	if different != None {
		all = append(all, Finding{Kind: Outputs, Runs: len(runs)})
	}
	order := []Kind{Panic, DataRace, FatalError, Deadlock, Killed, NotRun, Busy, Endless, TestFails, Leak, CutOff, ExitCodes, Outputs}
	slices.SortStableFunc(all, func(a, b Finding) int { return slices.Index(order, a.Kind) - slices.Index(order, b.Kind) })
	source := newPitfalls(files)
	for i := range all {
		f := &all[i]
		f.Text = strings.Join(slices.Concat(source.of(f.Kind, runs[f.run], different), cause(f.Kind, runs[f.run], runs[0], files)), "\n")
	}
	if len(all) > 0 {
		var said []string
		for _, r := range remarks() {
			said = append(said, fmt.Sprintf("go vet says of %s: %s.", r.Where, r.Text))
		}
		all[0].Text = strings.TrimSpace(strings.Join(append(said, all[0].Text), "\n"))
	}
	return all
}

// differentCode returns the index of the first run that ended with another exit code than
// the first did, both of the program's own will; 0 if there is none.
func differentCode(runs []program.Outcome) int {
	own := func(o program.Outcome) bool { return o.Ending == program.Returned || o.Ending == program.Exited }
	return max(0, slices.IndexFunc(runs, func(o program.Outcome) bool {
		return own(o) && own(runs[0]) && o.ExitCode != runs[0].ExitCode
	}))
}

// cause says in lines what led to the finding in the run.
func cause(kind Kind, run, first program.Outcome, files map[string][]byte) []string {
	lanes := timeline.New(run, files)
	unfinished := wording.Unfinished(run, lanes, operand.In(files))
	var lines []string
	switch kind {
	case DataRace:
		if text := wording.Races(run, lanes, files); text != "" {
			return []string{text}
		}
		return []string{wording.Ending(run)}
	case Panic:
		lines = []string{"panic: " + run.Message + panicked(run, lanes)}
	case FatalError:
		lines = []string{"fatal error: " + run.Message, unfinished, wording.Rule(run, false, nil)}
	case Deadlock:
		lines = []string{wording.Ending(run), unfinished, wording.Rule(run, false, nil)}
		if run.Ending == program.Deadlock {
			lines = lines[1:] // the rule says it again
		}
	case Leak:
		if unfinished == "" {
			unfinished = run.Goleak
		}
		lines = []string{unfinished}
	case CutOff:
		lines = []string{wording.Rule(run, true, nil), unfinished}
	case Busy:
		lines = []string{wording.Busy(run, lanes, operand.In(files)), wording.Ending(run), wording.Rule(run, false, nil)}
	case Killed, NotRun, Endless:
		lines = []string{wording.Ending(run), unfinished}
		if run.Ending == program.Hung && run.Clock == program.Real {
			lines[0] = fmt.Sprintf("The program was still running after %s, and was stopped. That is as it should be for a server, for example.", realTime)
		}
	case TestFails:
		lines = failures(run)
	case ExitCodes:
		lines = []string{fmt.Sprintf("Exit code %d under one schedule, %d under another.", first.ExitCode, run.ExitCode)}
	}
	return slices.DeleteFunc(lines, func(text string) bool { return text == "" })
}

// panicked says where a program panicked that died of it.
func panicked(run program.Outcome, lanes timeline.Timeline) string {
	for _, g := range run.Left {
		if g.State == "running" && g.At != "" {
			return fmt.Sprintf(", in %s at %s", lanes.NameOf(g), g.At)
		}
	}
	return ""
}
