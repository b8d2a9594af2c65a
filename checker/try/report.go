package try

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	udiff "github.com/aymanbagabas/go-udiff"

	"koans/checker"
	"koans/checker/book"
	"koans/checker/build"
	"koans/checker/program"
	"koans/checker/timeline"
	"koans/checker/wording"
)

// A Report is what was found out about a program.
type Report struct {
	Program    string     `json:"program"`
	Schedules  int        `json:"schedules"` // how many it was run under
	Notes      []string   `json:"notes,omitempty"`
	Findings   []Finding  `json:"findings"`
	Outputs    []Output   `json:"outputs"`
	Difference Difference `json:"difference"` // of the outputs
	Shown      Shown      `json:"shown"`

	// Explored says how far its schedules were searched, if they were. Then what is wrong
	// in a run is found in the last one.
	Explored *checker.Explored `json:"explored,omitempty"`

	files map[string][]byte
	tests bool // whether the program runs tests
}

// Shown is the run that is shown: one in which the first finding was made, or the first.
type Shown struct {
	Schedule program.Schedule  `json:"schedule,omitzero"`
	Clock    program.Clock     `json:"clock"`
	ExitCode int               `json:"exit_code"`
	Elapsed  time.Duration     `json:"elapsed"` // nanoseconds
	Ended    string            `json:"ended"`
	Timeline timeline.Timeline `json:"timeline"`
}

// take sums up the runs.
func (r *Report) take(runs []program.Outcome, remarks func() []build.Remark) {
	r.Schedules = len(runs)
	r.Outputs = outputs(runs)
	r.Difference = difference(r.Outputs)
	r.Findings = r.findings(runs, remarks)
	if slices.ContainsFunc(r.Findings, func(f Finding) bool { return f.Kind == TestFails }) {
		r.Notes = append(r.Notes, noteFailed)
	}
	if slices.ContainsFunc(runs, hasBubble) {
		r.Notes = append(r.Notes, noteBubble)
	}
	for _, o := range runs {
		if text := wording.Unwatched(o); text != "" {
			r.Notes = append(r.Notes, text)
			break
		}
	}
	shown := runs[0]
	if len(r.Findings) > 0 {
		shown = runs[r.Findings[0].run]
	}
	r.Shown = Shown{
		Schedule: shown.Schedule, Clock: shown.Clock, ExitCode: shown.ExitCode, Elapsed: shown.Elapsed,
		Ended: wording.Ending(shown), Timeline: timeline.New(shown, r.files).Folded(),
	}
}

// Source is the text of a file of the program, by its name; "" if it has none.
func (r *Report) Source(file string) string { return string(r.files[file]) }

// Well reports whether every schedule ended well and printed the same.
func (r *Report) Well() bool { return len(r.Findings) == 0 }

// JSON is the report for other programs.
func (r *Report) JSON() ([]byte, error) {
	if r.Findings == nil {
		r.Findings = []Finding{}
	}
	b, err := json.MarshalIndent(r, "", "  ")
	return append(b, '\n'), err
}

// Headline says in one sentence what was found.
func (r *Report) Headline() string {
	if r.Well() {
		how := "well"
		if r.Shown.ExitCode != 0 {
			how = fmt.Sprintf("with exit code %d", r.Shown.ExitCode)
		}
		if r.Schedules > 1 {
			how += ", and alike"
		}
		if r.Schedules == 1 && r.Explored == nil {
			return fmt.Sprintf("%s ended %s.", r.Program, how)
		}
		return fmt.Sprintf("%s ended %s, %s.", r.Program, how, r.tried())
	}
	var parts []string
	for _, f := range r.Findings {
		switch {
		case f.Kind == Outputs:
			parts = append(parts, r.different())
		case f.Kind == ExitCodes || r.Schedules == 1 || r.Explored != nil:
			parts = append(parts, string(f.Kind))
		default:
			parts = append(parts, fmt.Sprintf("%s (%s)", f.Kind, r.share(f.Runs)))
		}
	}
	return fmt.Sprintf("%s: %s, %s.", r.Program, strings.Join(parts, ", "), r.tried())
}

// tried says under which schedules the program was run.
func (r *Report) tried() string {
	switch {
	case r.Explored == nil:
		return "in " + r.these(r.Schedules)
	case slices.ContainsFunc(r.Findings, func(f Finding) bool { return f.Kind != ExitCodes && f.Kind != Outputs }):
		return fmt.Sprintf("under a schedule with %s, after %s tried",
			wording.Counted(r.Explored.Preempted, "preemption"), wording.Counted(r.Explored.Tried, "schedule"))
	}
	return wording.Explored(r.Explored.Count)
}

// different says how many outputs there are and, if it's little, what they differ in.
func (r *Report) different() string {
	text := fmt.Sprintf("%d different outputs", len(r.Outputs))
	switch r.Difference {
	case Order:
		text += " with the same lines in other orders"
	case Numbers:
		text += " with other numbers in them"
	}
	return text
}

// share is how many of all runs they are: 3 of 32.
func (r *Report) share(n int) string {
	if n == r.Schedules {
		return "all"
	}
	return fmt.Sprintf("%d of %d", n, r.Schedules)
}

// these are the schedules, or the runs where nothing is known of schedules.
func (r *Report) these(n int) string {
	word := "run"
	if r.Shown.Clock == program.Virtual {
		word = "schedule"
	}
	if n != 1 {
		word += "s"
	}
	return fmt.Sprintf("%d %s", n, word)
}

// A Section is a part of the report: a title, and lines.
type Section struct{ Title, Text string }

// Before are the sections above the time line. One that has nothing to say is left out.
func (r *Report) Before() []Section {
	return spoken(Section{"Why", r.why()}, Section{"What it printed", r.printed()})
}

// After are the sections below it.
func (r *Report) After() []Section {
	return spoken(Section{"Note", strings.Join(r.Notes, "\n")}, Section{"See it again", r.again()})
}

func spoken(all ...Section) []Section {
	return slices.DeleteFunc(all, func(s Section) bool { return s.Text == "" })
}

// Text is the report below its headline, for a reader: the time line at most width
// columns wide and, if asked, drawn in ASCII. Titles of sections are at the margin.
func (r *Report) Text(width int, ascii bool) string {
	did := Section{"What it did" + r.Under(), timeline.Text(r.Shown.Timeline, width, ascii) + "\n" + r.Shown.Ended}
	var b strings.Builder
	for _, s := range slices.Concat(r.Before(), []Section{did}, r.After()) {
		fmt.Fprintf(&b, "\n%s\n  %s\n", s.Title, strings.ReplaceAll(strings.TrimRight(s.Text, "\n"), "\n", "\n  "))
	}
	return b.String()
}

// Under says which schedule is shown, to follow "What it did"; "" where it has no name.
func (r *Report) Under() string {
	if r.Shown.Schedule.Seed == 0 {
		return ""
	}
	return fmt.Sprintf(" under schedule %s", r.Shown.Schedule)
}

// HTML is the report as one self-contained page that steps through the run.
func (r *Report) HTML() ([]byte, error) {
	sections := func(all []Section) []book.Section {
		var same []book.Section
		for _, s := range all {
			same = append(same, book.Section(s))
		}
		return same
	}
	files := maps.Clone(r.files)
	maps.DeleteFunc(files, func(name string, _ []byte) bool { return strings.Contains(name, "/") || name == build.TestmainFile }) // of other packages
	return book.Page{
		Title: r.Headline(), Before: sections(r.Before()), After: sections(r.After()), Files: files,
		Run: checker.Account{With: r.Under(), Timeline: r.Shown.Timeline, Ended: r.Shown.Ended},
	}.HTML()
}

// why gives the causes of all findings.
func (r *Report) why() string {
	var parts []string
	for _, f := range r.Findings {
		text := f.Text
		if text == "" {
			continue
		}
		if len(f.Under) > 0 && f.Under[0] != r.Shown.Schedule {
			text = fmt.Sprintf("Under schedule %s, %s:\n%s", f.Under[0], f.Kind, text)
		}
		parts = append(parts, text)
	}
	return strings.Join(parts, "\n\n")
}

// The most of the outputs that a reader is shown.
const (
	mostOutputs = 4
	mostLines   = 24 // of each
)

// printed shows the most frequent output, and what is different in the others.
func (r *Report) printed() string {
	first := r.Outputs[0]
	if len(r.Outputs) == 1 {
		if first.Text == "" {
			return "Nothing."
		}
		return shorten(visible(first.Text))
	}
	text := fmt.Sprintf("%s, in %s. Under %s:\n%s", r.different(), r.these(r.Schedules), r.which(first), shorten(visible(orNothing(first.Text))))
	for _, o := range r.Outputs[1:min(len(r.Outputs), mostOutputs)] {
		text += fmt.Sprintf("\n\nUnder %s, where lines with + are in place of those with -:\n%s", r.which(o), shorten(visible(changes(first.Text, o.Text))))
	}
	if more := len(r.Outputs) - mostOutputs; more > 0 {
		text += fmt.Sprintf("\n\nAnd %d more. They all are in what --json prints.", more)
	}
	return text
}

func (r *Report) which(o Output) string {
	text := r.these(o.Runs)
	if len(o.Under) > 1 {
		return fmt.Sprintf("%s (--seed %s)", text, o.Under[0])
	}
	if len(o.Under) == 1 {
		return fmt.Sprintf("schedule %s", o.Under[0])
	}
	return text
}

func orNothing(text string) string {
	if text == "" {
		return "(nothing)"
	}
	return text
}

// mostCompared is how many bytes of two outputs are compared. More takes long, and is
// more than is shown.
const mostCompared = 16 << 10

// changes are the lines that differ, with a few around them.
func changes(from, to string) string {
	from, to = from[:min(len(from), mostCompared)], to[:min(len(to), mostCompared)]
	unified := udiff.Unified("", "", lines(from), lines(to))
	var kept []string
	for i, line := range strings.Split(strings.TrimRight(unified, "\n"), "\n") {
		switch {
		case i < 2:
		case strings.HasPrefix(line, "@@"):
			if len(kept) > 0 {
				kept = append(kept, "…")
			}
		default:
			kept = append(kept, line)
		}
	}
	return strings.Join(kept, "\n")
}

// lines lets the text end in a newline, so that no line differs by that alone.
func lines(text string) string {
	if text == "" || strings.HasSuffix(text, "\n") {
		return text
	}
	return text + "\n"
}

// shorten leaves out lines in the middle.
func shorten(text string) string {
	all := strings.Split(strings.TrimRight(text, "\n"), "\n")
	if len(all) <= mostLines {
		return strings.Join(all, "\n")
	}
	half := mostLines / 2
	left := fmt.Sprintf("… %d more lines", len(all)-2*half)
	return strings.Join(append(append(all[:half:half], left), all[len(all)-half:]...), "\n")
}

// visible has signs in place of what would steer a terminal.
func visible(text string) string {
	return strings.Map(func(c rune) rune {
		if c < ' ' && c != '\n' && c != '\t' || c == 0x7f || 0x80 <= c && c < 0xa0 {
			return '�'
		}
		return c
	}, text)
}

// again says how to see a schedule once more, and how far the report goes.
func (r *Report) again() string {
	if r.Shown.Schedule.Seed == 0 || r.Schedules == 1 && r.Explored == nil {
		return ""
	}
	return fmt.Sprintf("go tool koan try %s --seed %s", r.Program, r.Shown.Schedule)
}
