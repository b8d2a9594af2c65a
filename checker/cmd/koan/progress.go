package main

import (
	"fmt"
	"io"
	"time"
)

// progress says how much is graded: on a terminal all the time, elsewhere once, at
// the end.
type progress struct {
	w        io.Writer
	of       int // students
	done     int
	handedIn int // programs
	fresh    int // programs that had to be judged
	started  time.Time
	stopped  bool
}

func newProgress(w io.Writer, students int) *progress {
	return &progress{w: w, of: students, started: time.Now()}
}

func (p *progress) graded() { p.done++ }

// judged is told of every batch of programs.
func (p *progress) judged(handedIn, fresh int) {
	p.handedIn, p.fresh = p.handedIn+handedIn, p.fresh+fresh
	if isTerminal(p.w) {
		fmt.Fprintf(p.w, "\r\x1b[K%s", p.text())
	}
}

func (p *progress) text() string {
	seconds := time.Since(p.started).Seconds()
	return fmt.Sprintf("Graded %d of %d students: %d programs, %d of them newly judged, %.0f a second.",
		p.done, p.of, p.handedIn, p.fresh, float64(p.handedIn)/max(seconds, 0.001))
}

func (p *progress) stop() {
	if p.stopped {
		return
	}
	p.stopped = true
	if isTerminal(p.w) {
		fmt.Fprint(p.w, "\r\x1b[K")
	}
	fmt.Fprintln(p.w, p.text())
}
