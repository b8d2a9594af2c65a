package main

import (
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"golang.org/x/term"

	"koans/checker"
	"koans/checker/timeline"
	"koans/checker/watch"
)

// What the command prints follows these rules. Results go to stdout, progress
// and complaints to stderr. Colour only underlines what the words say already,
// and there is none where NO_COLOR is set, TERM is dumb, or nobody is looking.

const (
	bold  = "1"
	red   = "31"
	green = "32"
	faint = "2"
)

type printer struct {
	io.Writer
	colour bool
	ascii  bool // on a terminal whose locale has no other signs
}

func newPrinter(w io.Writer) printer {
	terminal := isTerminal(w)
	return printer{w, os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb" && terminal, terminal && !watch.Unicode(os.Getenv)}
}

// width is how many columns there are for a time line.
func (p printer) width() int {
	if f, ok := p.Writer.(*os.File); ok {
		if columns, _, err := term.GetSize(int(f.Fd())); err == nil {
			return max(timeline.Width, columns-4)
		}
	}
	return timeline.Width
}

func isTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}

func (p printer) in(style, text string) string {
	if !p.colour {
		return text
	}
	return "\x1b[" + style + "m" + text + "\x1b[0m"
}

func (p printer) say(format string, args ...any) { fmt.Fprintf(p, format+"\n", args...) }

// report prints what a verdict tells of a run; its headings stand at the margin.
func (p printer) report(a checker.Account) { p.titled(a.Text(p.width(), p.ascii)) }

// titled prints a text whose headings stand at the margin.
func (p printer) titled(text string) {
	for line := range strings.Lines(text) {
		line = strings.TrimRight(line, "\n")
		if line != "" && line[0] != ' ' {
			line = p.in(bold, line)
		}
		p.say("%s", line)
	}
}

// busy tells that something takes long: a line, and on a terminal a dot for
// every second.
type busy struct {
	w    io.Writer
	quit chan struct{}
	done chan struct{}
}

func newBusy(w io.Writer) *busy { return &busy{w: w} }

func (b *busy) say(text string) {
	b.stop()
	fmt.Fprint(b.w, text)
	b.quit, b.done = make(chan struct{}), make(chan struct{})
	go func() {
		defer close(b.done)
		tick := time.NewTicker(time.Second)
		defer tick.Stop()
		for {
			select {
			case <-tick.C:
				if isTerminal(b.w) {
					fmt.Fprint(b.w, ".")
				}
			case <-b.quit:
				return
			}
		}
	}()
}

func (b *busy) stop() {
	if b.quit == nil {
		return
	}
	close(b.quit)
	<-b.done
	b.quit = nil
	fmt.Fprintln(b.w)
}
