package checker

import (
	"fmt"
	"path/filepath"
	"strings"

	"koans/checker/operand"
	"koans/checker/timeline"
	"koans/checker/wording"
)

// An Account tells of one run: what the program did and, if that was wrong,
// what was expected, the rule behind it, and how to see it again.
type Account struct {
	With     string `json:",omitempty"` // what was special, to follow "What your program did"
	Timeline timeline.Timeline
	Ended    string // how it ended and who was left, in lines
	Expected string `json:",omitempty"`
	Rule     string `json:",omitempty"`
	Again    string `json:",omitempty"`
	// Choices are the first of the run's decisions that matter, where a schedule with
	// choices made them.
	Choices []Choice `json:",omitempty"`
}

// account tells of a run; name says which of the check's runs it is.
func account(r *runner, c conditions, run *Run, name string) *Account {
	lanes := run.lanes()
	a := &Account{With: c.text(), Timeline: lanes.Folded(), Ended: wording.Ending(run.Outcome), Choices: choices(run.Outcome)}
	for _, more := range []string{wording.Unfinished(run.Outcome, lanes, operand.In(run.files)), wording.Races(run.Outcome, lanes, run.files)} {
		if more != "" {
			a.Ended += "\n" + more
		}
	}
	if run.failed() {
		var about []string
		for _, c := range run.complaint {
			about = append(about, c.Why)
			if c.Found == wording.NoDataRace {
				about = append(about, c.Found)
			}
		}
		a.Expected, a.Rule, a.Again = expectedText(run.complaint), wording.Rule(run.Outcome, len(lanes.CutOff()) > 0, about), again(r, run, name)
	}
	return a
}

// Text is the account for a reader, the time line at most width columns wide
// and, if asked, drawn in ASCII.
func (a Account) Text(width int, ascii bool) string {
	var b strings.Builder
	section := func(title, text string) {
		if text != "" {
			fmt.Fprintf(&b, "%s\n%s\n\n", title, indent(text))
		}
	}
	section("What your program did"+a.With, timeline.Text(a.Timeline, width, ascii)+"\n"+a.Ended)
	section("What was expected", a.Expected)
	section("The rule", a.Rule)
	section("See it again", a.Again)
	return strings.TrimRight(b.String(), "\n") + "\n"
}

func expectedText(complaints []complaint) string {
	var parts []string
	for _, c := range complaints {
		text := c.Found
		if c.Why != "" {
			text = c.Why + "\n" + text
		}
		parts = append(parts, text)
	}
	return strings.Join(parts, "\n\n")
}

func again(r *runner, run *Run, which string) string {
	name := filepath.Base(r.dir)
	if run.Schedule.Seed == 0 {
		return fmt.Sprintf("This was %s. It cannot be replayed: %s.\ngo tool koan run %s", which, r.unseeded, name)
	}
	return fmt.Sprintf("go tool koan replay %s --seed %s     (%s)\ngo tool koan hint %s", name, run.Schedule, which, name)
}

// nthOf names one of the usual schedules of a check.
func nthOf(n, of int) string { return fmt.Sprintf("schedule %d of %d", n, of) }

// fewerPreemptions names the schedule that is shown in place of the one that failed
// first.
func fewerPreemptions(run *Run, failed string) string {
	return fmt.Sprintf("%s; %s failed first", wording.Counted(run.Preemptions, "preemption"), failed)
}

func indent(text string) string {
	var b strings.Builder
	for line := range strings.Lines(strings.TrimRight(text, "\n")) {
		b.WriteString("  " + line)
	}
	return b.String()
}
