package watch

import (
	"context"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"koans/checker/catalog"
)

// maxRealOutput is how much of a program's output is kept, in bytes.
const maxRealOutput = 256 << 10

// A realRun is a run of the koan's program as go run does it: on the machine's
// clock and under the runtime's own schedule. The program has no terminal, so no
// key can reach the screen's process as a signal.
type realRun struct {
	turn   int // counts the runs
	output string
	end    string        // how it ended, or why it couldn't be run; "" while it runs
	keys   chan struct{} // Ctrl-C; closed when it is to end now
}

type realMsg struct {
	turn        int
	output, end string
}

func (r realRun) runs() bool { return r.keys != nil && r.end == "" }

// startReal shows the program running.
func (m model) startReal() (model, tea.Cmd) {
	m = m.endReal()
	m.real = realRun{turn: m.real.turn + 1, keys: make(chan struct{}, 2)}
	m.page = realPage
	return m, m.work.real(m.subject(), m.judge.Toolchain.GoCommand, m.real)
}

// endReal ends the run under way.
func (m model) endReal() model {
	if m.real.runs() {
		close(m.real.keys)
		m.real.keys = nil
	}
	return m
}

// interruptReal is what Ctrl-C does while the program runs.
func (m model) interruptReal() model {
	select {
	case m.real.keys <- struct{}{}:
	default: // it has been killed already
	}
	return m
}

// ran takes over what the run has printed so far. At its end the page stays.
func (m model) ran(msg realMsg) model {
	if msg.turn == m.real.turn {
		m.real.output, m.real.end = msg.output, msg.end
		m = m.draw()
		m.body.GotoBottom()
	}
	return m
}

func (m model) realText(width int) string {
	head := bold.Render("Your program on the real clock")
	end := "\n\nIt is running. Press Ctrl-C to interrupt it, and again to kill it."
	if m.real.end != "" {
		end = "\n\n" + m.real.end + " Press x to run it again, or esc to go back."
	}
	return head + "\n\n" + Wrap(strings.TrimRight(m.real.output, "\n"), width) + Wrap(end, width)
}

// real builds and runs the program, and sends what it prints and how it ends.
func (w work) real(k catalog.Koan, goCommand goCommand, r realRun) tea.Cmd {
	return func() tea.Msg {
		w.busy.Add(1)
		defer w.busy.Done()
		var out output
		ended, sent := make(chan struct{}), make(chan struct{})
		go func() {
			defer close(sent)
			show := time.NewTicker(50 * time.Millisecond)
			defer show.Stop()
			for {
				select {
				case <-ended:
					return
				case <-show.C:
					if out.isNew() {
						w.send(realMsg{r.turn, out.text(), ""})
					}
				}
			}
		}()
		end := RunReal(w.ctx, goCommand, k, r.keys, &out)
		close(ended)
		<-sent
		return realMsg{r.turn, out.text(), end}
	}
}

// RunReal builds the koan's program with the go command and runs it as go run
// does: on the machine's clock and under the runtime's own schedule. What it
// prints goes to out. The first message on interrupt interrupts it, another one
// or its closing kills it, as does the end of ctx. RunReal returns how the run
// ended, or why there was none, in a sentence.
func RunReal(ctx context.Context, goCommand func(ctx context.Context, args ...string) *exec.Cmd, k catalog.Koan, interrupt <-chan struct{}, out io.Writer) string {
	dir, err := os.MkdirTemp("", "koan")
	if err != nil {
		return "The program could not be run: " + err.Error() + "."
	}
	defer os.RemoveAll(dir)
	program := filepath.Join(dir, "program.exe") // Windows asks for the ending
	build := goCommand(ctx, "build", "-o", program, ".")
	build.Dir, build.Stdout, build.Stderr = k.Dir, out, out
	if err := build.Run(); err != nil {
		return "The program can't be built."
	}
	run := exec.Command(program)
	run.Dir, run.Stdout, run.Stderr = k.Dir, out, out
	run.WaitDelay = time.Second // for a child that keeps the output open
	ownGroup(run)
	if err := run.Start(); err != nil {
		return "The program could not be run: " + err.Error() + "."
	}
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		_ = run.Wait()
	}()
	for presses := 0; ; {
		select {
		case <-ended:
			killGroup(run) // children that it left
			return strings.Replace(run.ProcessState.String(), "exit status", "Exit code", 1) + "."
		case _, open := <-interrupt:
			presses++
			if open && presses == 1 {
				interruptGroup(run)
				continue
			}
			killGroup(run)
			interrupt = nil
		case <-ctx.Done():
			killGroup(run)
			<-ended
		}
	}
}

// An output keeps the end of what is written to it.
type output struct {
	mu      sync.Mutex
	kept    []byte
	dropped int // bytes
	changed bool
}

func (o *output) Write(p []byte) (int, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.kept, o.changed = append(o.kept, p...), true
	if more := len(o.kept) - maxRealOutput; more > maxRealOutput/4 { // seldom, as it copies
		o.kept = append([]byte(nil), o.kept[more:]...)
		o.dropped += more
	}
	return len(p), nil
}

// isNew reports whether there is output since the last call.
func (o *output) isNew() bool {
	o.mu.Lock()
	defer o.mu.Unlock()
	changed := o.changed
	o.changed = false
	return changed
}

func (o *output) text() string {
	o.mu.Lock()
	defer o.mu.Unlock()
	text := printable(string(o.kept))
	if o.dropped > 0 {
		_, text, _ = strings.Cut(text, "\n")
		text = fmt.Sprintf("(the first %d KiB are not shown)\n%s", o.dropped>>10, text)
	}
	return text
}

// printable is what a program printed, without what would change the screen.
func printable(text string) string {
	return strings.Map(func(r rune) rune {
		if r != '\n' && (r < ' ' || r == 0x7f) {
			return -1
		}
		return r
	}, ansi.Strip(strings.ReplaceAll(text, "\t", "    ")))
}
