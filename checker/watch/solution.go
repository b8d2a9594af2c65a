package watch

import (
	"fmt"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strings"

	tea "charm.land/bubbletea/v2"
	udiff "github.com/aymanbagabas/go-udiff"

	"koans/checker/catalog"
)

// askForSolution shows the solution of a solved koan, and asks first if it is
// not.
func (m model) askForSolution() model {
	v, known := m.verdict()
	if known && v.Solved || m.koan().Shown() {
		m.page = solutionPage
		return m
	}
	m.question = &question{"Show a solution? The koan is marked as shown then.", func(m model) (model, tea.Cmd) {
		if err := m.koan().MarkShown(); err != nil {
			m.note = "It could not be marked: " + err.Error()
			return m, nil
		}
		m.page = solutionPage
		return m, nil
	}}
	return m
}

// solutionText explains the solution and shows how it differs from what the
// learner has.
func (m model) solutionText(width int) string {
	explained, theirs, err := solution(m.koan())
	if err != nil {
		return "The solution cannot be read: " + err.Error()
	}
	text := bold.Render("A solution") + "\n\n" + reflow(explained, width) + "\n\n"
	yours := fromPackage(m.text)
	if yours == theirs {
		return text + "Yours is the same, line by line."
	}
	return text + bold.Render("From yours to it") + "\n\n" + diff(yours, theirs, width)
}

// solution returns the koan's solution: what it explains, and its code.
func solution(k catalog.Koan) (explained, code string, err error) {
	text, err := os.ReadFile(filepath.Join(k.Solutions(), "main.go"))
	if err != nil {
		return "", "", err
	}
	file, err := parser.ParseFile(token.NewFileSet(), "main.go", text, parser.ParseComments|parser.PackageClauseOnly)
	if err != nil {
		return "", "", err
	}
	return strings.TrimSpace(file.Doc.Text()), fromPackage(string(text)), nil
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
		case strings.HasPrefix(line, "@@"):
			line = faint.Render(line)
		case strings.HasPrefix(line, "+"):
			line = green.Render(line)
		case strings.HasPrefix(line, "-"):
			line = red.Render(line)
		}
		fmt.Fprintln(&b, wrap(line, width))
	}
	return strings.TrimRight(b.String(), "\n")
}
