package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/charmbracelet/x/ansi"
	"golang.org/x/term"

	"koans/checker"
	"koans/checker/catalog"
	"koans/checker/excerpt"
	"koans/checker/timeline"
	"koans/checker/watch"
)

// What the command prints follows these rules. Results go to stdout, progress
// and complaints to stderr. Colour only underlines what the words say already,
// and there is none where NO_COLOR is set, TERM is dumb, or stdout is no terminal.

const (
	bold  = "1"
	red   = "31"
	green = "32"
)

type printer struct {
	io.Writer
	colour bool
	ascii  bool // on a terminal whose locale has no other signs
	links  excerpt.Links
	path   func(file string) string // where a file of the koan shown is
}

func newPrinter(w io.Writer) printer {
	terminal := isTerminal(w)
	p := printer{Writer: w, ascii: terminal && !watch.Unicode(os.Getenv), path: func(string) string { return "" }}
	p.colour = os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb" && terminal
	if terminal {
		p.links = excerpt.LinksFor(os.Getenv)
	}
	return p
}

// about sets the koan whose files are linked.
func (p *printer) about(k catalog.Koan) {
	p.path = func(file string) string {
		path := filepath.Join(k.Dir, file)
		if _, err := os.Stat(path); err != nil {
			return ""
		}
		return path
	}
}

// width is how many columns there are for a time line.
func (p printer) width() int {
	return max(timeline.Width, p.columns()-4)
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

// say prints a line, or several. On a terminal they are wrapped at words.
func (p printer) say(format string, args ...any) {
	text := fmt.Sprintf(format, args...)
	if columns := p.columns(); columns > 0 {
		text = watch.Wrap(text, columns)
	}
	fmt.Fprintln(p, p.links.In(text, p.path))
}

// text prints a lesson, a story or a hint.
func (p printer) text(markdown string) {
	columns := p.columns()
	if columns == 0 {
		columns = 80
	}
	fmt.Fprintln(p, p.plain(watch.Markdown(markdown, min(columns, widest), p.ascii)))
}

// plain is the text without escape sequences, where there is no colour.
func (p printer) plain(text string) string {
	if p.colour {
		return text
	}
	return ansi.Strip(text)
}

// widest is as wide as prose is easy to read, in columns.
const widest = 100

// columns is the terminal's width, 0 where there is none.
func (p printer) columns() int {
	if f, ok := p.Writer.(*os.File); ok {
		if columns, _, err := term.GetSize(int(f.Fd())); err == nil {
			return columns
		}
	}
	return 0
}

// report prints what a verdict says of a run, and the lines of code that it names;
// its headings begin at the margin. source returns the text of a file.
func (p printer) report(a checker.Account, source func(file string) string) {
	again := a.Again
	a.Again = ""
	text := a.Text(p.width(), p.ascii)
	if code := excerpt.Of(a.Ended+"\n"+a.Expected, source); code != "" {
		text += "\nIn the code\n  " + strings.ReplaceAll(code, "\n", "\n  ") + "\n"
	}
	if again != "" {
		text += "\nSee it again\n  " + strings.ReplaceAll(again, "\n", "\n  ") + "\n"
	}
	p.titled(text)
}

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
	// silent is whether nothing has been said yet.
	silent bool
}

func newBusy(w io.Writer) *busy { return &busy{w: w} }

func (b *busy) say(text string) {
	b.stop()
	fmt.Fprint(b.w, text)
	b.quit, b.done = make(chan struct{}), make(chan struct{})
	b.silent = false
	go func() {
		defer close(b.done)
		b.dots()
	}()
}

// count says on a terminal how much of what takes long is done.
func (b *busy) count(done, of int) {
	if isTerminal(b.w) {
		fmt.Fprintf(b.w, "\r\x1b[K%d of %d", done, of)
	}
}

// patience is how long a judging may take before it is said to take long.
const patience = 2 * time.Second

// after says the text after a while, unless stop is called before.
func (b *busy) after(while time.Duration, text string) {
	b.stop()
	b.quit, b.done = make(chan struct{}), make(chan struct{})
	b.silent = true
	go func() {
		defer close(b.done)
		select {
		case <-time.After(while):
			b.silent = false
			fmt.Fprint(b.w, text)
			b.dots()
		case <-b.quit:
		}
	}()
}

// dots prints one for every second on a terminal, until it is to stop.
func (b *busy) dots() {
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
}

func (b *busy) stop() {
	if b.quit == nil {
		return
	}
	close(b.quit)
	<-b.done
	b.quit = nil
	if !b.silent {
		fmt.Fprintln(b.w)
	}
}
