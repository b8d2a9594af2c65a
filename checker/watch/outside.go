package watch

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"strings"

	tea "charm.land/bubbletea/v2"

	"koans/checker/catalog"
)

// doneMsg says that something done outside of the screen is over.
type doneMsg struct{ note string }

// edit opens the koan's program, which the learner knows as shown, in the
// learner's editor. One with a window of its own returns at once, and saves are
// noticed as ever.
func edit(k catalog.Koan, shown string) tea.Cmd {
	words := strings.Fields(cmp.Or(os.Getenv("VISUAL"), os.Getenv("EDITOR")))
	if len(words) == 0 {
		return done("No editor is known: set EDITOR, or open " + shown)
	}
	return tea.Exec(&editorRun{koan: k, words: words}, func(err error) tea.Msg {
		if err != nil {
			return doneMsg{fmt.Sprintf("The editor %s: %v", words[0], err)}
		}
		return doneMsg{}
	})
}

func done(note string) tea.Cmd { return func() tea.Msg { return doneMsg{note} } }

// runReal runs the koan's program as go run does, on the machine's clock and
// under the runtime's own schedule.
func runReal(k catalog.Koan) tea.Cmd {
	return tea.Exec(&realRun{koan: k}, func(err error) tea.Msg {
		if err != nil {
			return doneMsg{"It could not be run: " + err.Error()}
		}
		return doneMsg{}
	})
}

// A terminal is what Bubble Tea hands over while something else uses it.
type terminal struct {
	in             io.Reader
	stdout, stderr io.Writer
}

func (t *terminal) SetStdin(in io.Reader)   { t.in = in }
func (t *terminal) SetStdout(out io.Writer) { t.stdout = out }
func (t *terminal) SetStderr(out io.Writer) { t.stderr = out }

// An editorRun looks for the editor only when it runs: a search of PATH reads
// folders.
type editorRun struct {
	terminal
	koan  catalog.Koan
	words []string // the editor's command
}

func (r *editorRun) Run() error {
	cmd := exec.Command(r.words[0], append(r.words[1:], r.koan.Edited())...)
	cmd.Dir = r.koan.Dir
	cmd.Stdin, cmd.Stdout, cmd.Stderr = r.in, r.stdout, r.stderr
	return cmd.Run()
}

// A realRun waits for Enter at its end, so that the output can be read.
type realRun struct {
	terminal
	koan catalog.Koan
}

// Run builds the program and runs it. Ctrl-C ends the program, not the screen.
func (r *realRun) Run() error {
	dir, err := os.MkdirTemp("", "koan")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	program := filepath.Join(dir, "program.exe") // Windows asks for the ending
	fmt.Fprintf(r.stdout, "%s on the real clock. Ctrl-C ends it.\n\n", r.koan.Path())
	build := exec.Command("go", "build", "-o", program, ".")
	build.Dir, build.Stdout, build.Stderr = r.koan.Dir, r.stdout, r.stderr
	if err := build.Run(); err != nil {
		fmt.Fprintln(r.stdout, "\nIt cannot be built.")
		return r.enter()
	}
	ignored := make(chan os.Signal, 1) // the terminal interrupts the program as well
	signal.Notify(ignored, os.Interrupt)
	defer signal.Stop(ignored)
	run := exec.Command(program)
	run.Dir, run.Stdout, run.Stderr = r.koan.Dir, r.stdout, r.stderr
	err = run.Run()
	if run.ProcessState == nil {
		return err
	}
	fmt.Fprintf(r.stdout, "\n%s.", strings.Replace(run.ProcessState.String(), "exit status", "exit code", 1))
	return r.enter()
}

func (r *realRun) enter() error {
	fmt.Fprint(r.stdout, " Enter brings you back. ")
	_, err := bufio.NewReader(r.in).ReadString('\n')
	if err == io.EOF {
		return nil
	}
	return err
}
