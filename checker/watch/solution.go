package watch

import (
	"fmt"
	"strings"

	tea "charm.land/bubbletea/v2"
	udiff "github.com/aymanbagabas/go-udiff"

	"koans/checker/catalog"
)

// askForSolution shows the solution of a solved koan, and asks first if it is
// not.
func (m model) askForSolution() model {
	v, known := m.verdict()
	if known && v.Solved || m.shown[m.koan().Path()] {
		m.page = solutionPage
		return m
	}
	m.question = &question{"Show a solution? The list will mark the koan.", func(m model) (model, tea.Cmd) {
		return m, markShown(m.koan())
	}}
	return m
}

// marked shows the solution once the koan is marked, unless the learner has
// gone on to another koan.
func (m model) marked(msg markedMsg) model {
	here := msg.koan == m.koan().Path()
	switch {
	case msg.err == nil:
		m.shown[msg.koan] = true
		if here {
			m.page = solutionPage
			m.body.GotoTop()
		}
	case here:
		m.note = "The koan could not be marked: " + msg.err.Error()
	}
	return m
}

// solutionText explains the solution and shows how it differs from what the
// learner has.
func (m model) solutionText(width int) string { return m.known().solutionText(width) }

// Solution explains the koan's solution and shows how it differs from what the
// learner has, for a terminal so wide.
func Solution(k catalog.Koan, width int) string { return readFiles(k).solutionText(width) }

func (f files) solutionText(width int) string {
	if f.solvedErr != nil {
		return "The solution can't be read: " + f.solvedErr.Error()
	}
	text := bold.Render("A solution") + "\n\n" + reflow(f.explained, width) + "\n\n"
	yours := fromPackage(f.text)
	if yours == f.solution {
		return text + "Your program is the same, line by line."
	}
	return text + bold.Render("From yours to the solution") + "\n\n" + diff(yours, f.solution, width)
}

// fromPackage cuts off what stands before the package clause.
func fromPackage(text string) string {
	if i := strings.Index("\n"+text, "\npackage "); i >= 0 {
		return text[i:]
	}
	return text
}

func diff(yours, theirs string, width int) string {
	var b strings.Builder
	unified := udiff.Unified("yours", "solution", yours, theirs)
	for line := range strings.Lines(unified) {
		line = strings.ReplaceAll(strings.TrimRight(line, "\n"), "\t", "    ")
		switch {
		case strings.HasPrefix(line, "---"), strings.HasPrefix(line, "+++"):
			continue
		case strings.HasPrefix(line, "+"):
			line = green.Render(line)
		case strings.HasPrefix(line, "-"):
			line = red.Render(line)
		}
		fmt.Fprintln(&b, Wrap(line, width))
	}
	return strings.TrimRight(b.String(), "\n")
}
