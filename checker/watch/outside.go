package watch

import (
	"io"

	tea "charm.land/bubbletea/v2"
)

// doneMsg says that something done outside of the screen is over.
type doneMsg struct{ note string }

// A terminal is what Bubble Tea hands over while something else uses it.
type terminal struct {
	in             io.Reader
	stdout, stderr io.Writer
}

func (t *terminal) SetStdin(in io.Reader)   { t.in = in }
func (t *terminal) SetStdout(out io.Writer) { t.stdout = out }
func (t *terminal) SetStderr(out io.Writer) { t.stderr = out }

// A suspension gives the terminal back to the shell until it continues the
// command.
type suspension struct {
	terminal
	note string
}

func (s *suspension) Run() error {
	if !suspend() {
		s.note = "No shell is waiting, so the screen can't be suspended. Press q to quit."
	}
	return nil
}

func suspended() tea.Cmd {
	s := &suspension{}
	return tea.Exec(s, func(error) tea.Msg { return doneMsg{s.note} })
}
