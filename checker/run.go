package checker

import (
	"fmt"
	"strings"
	"time"

	"koans/checker/program"
	"koans/checker/timeline"
)

// A Run is one run of the learner's program under one schedule, and the T to
// make assertions on it with: it implements testify's assert.TestingT and
// require.TestingT. What there is to assert on is its Outcome, described in
// package program.
type Run struct {
	program.Outcome
	files     map[string][]byte // of the program
	lines     []line
	complaint []complaint
	stop      func() // ends the check at once
}

// A line is one line of stdout. A last line without a newline counts.
type line struct {
	at   time.Duration // of the write that completed it
	text string
}

func newRun(o program.Outcome, files map[string][]byte) *Run {
	r := &Run{Outcome: o, files: files}
	var begun strings.Builder // a line that isn't complete yet
	var last time.Duration
	for _, out := range o.Output {
		if out.Stderr {
			continue
		}
		last = out.At
		text := out.Text
		for {
			before, after, complete := strings.Cut(text, "\n")
			begun.WriteString(before)
			if !complete {
				break
			}
			r.lines = append(r.lines, line{out.At, strings.TrimSuffix(begun.String(), "\r")})
			begun.Reset()
			text = after
		}
	}
	if begun.Len() > 0 {
		r.lines = append(r.lines, line{last, begun.String()})
	}
	return r
}

// lanes is the time line of the run.
func (r *Run) lanes() timeline.Timeline { return timeline.New(r.Outcome, r.files) }

func (r *Run) printed(when func(at time.Duration) bool) []string {
	lines := []string{}
	for _, l := range r.lines {
		if when(l.at) {
			lines = append(lines, l.text)
		}
	}
	return lines
}

// Printed returns every line of stdout, in order.
func (r *Run) Printed() []string {
	return r.printed(func(time.Duration) bool { return true })
}

// PrintedAt returns the lines of stdout that were printed at that instant.
// Unless the program orders them, their order means nothing.
func (r *Run) PrintedAt(at time.Duration) []string {
	return r.printed(func(t time.Duration) bool { return t == at })
}

// PrintedAfter returns the lines of stdout that were printed later than that.
func (r *Run) PrintedAfter(at time.Duration) []string {
	return r.printed(func(t time.Duration) bool { return t > at })
}

// PrintedBefore returns the lines of stdout that were printed earlier than
// that.
func (r *Run) PrintedBefore(at time.Duration) []string {
	return r.printed(func(t time.Duration) bool { return t < at })
}

// Stderr returns what the program, or the runtime when it died, wrote to
// stderr.
func (r *Run) Stderr() string {
	var text strings.Builder
	for _, out := range r.Output {
		if out.Stderr {
			text.WriteString(out.Text)
		}
	}
	return text.String()
}

// Errorf keeps what an assertion found; the check fails when the run has been
// looked at to the end.
func (r *Run) Errorf(format string, args ...any) {
	r.complaint = append(r.complaint, parseComplaint(fmt.Sprintf(format, args...)))
}

// failed reports whether an assertion has failed.
func (r *Run) failed() bool { return len(r.complaint) > 0 }

// FailNow ends the check at once. It must be called from the test's goroutine.
func (r *Run) FailNow() { r.stop() }

// Helper does nothing; assertions call it where it is there.
func (r *Run) Helper() {}
