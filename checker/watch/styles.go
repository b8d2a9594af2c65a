package watch

import (
	"strings"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"
)

// The terminal's own colours are used, which its user chose to be read on
// their background; nothing has to be known about it.
var (
	bold  = lipgloss.NewStyle().Bold(true)
	red   = lipgloss.NewStyle().Foreground(lipgloss.Red)
	green = lipgloss.NewStyle().Foreground(lipgloss.Green)
	code  = lipgloss.NewStyle().Foreground(lipgloss.Cyan)
	link  = lipgloss.NewStyle().Underline(true)
)

// Wrap breaks lines at blanks so that none is wider than width; each goes on
// where the line's own text began.
func Wrap(text string, width int) string {
	var all []string
	for line := range strings.SplitSeq(text, "\n") {
		if ansi.StringWidth(line) <= width {
			all = append(all, line)
			continue
		}
		margin := line[:len(line)-len(strings.TrimLeft(line, " "))]
		wrapped := ansi.Wrap(line[len(margin):], max(10, width-len(margin)), "")
		for part := range strings.SplitSeq(wrapped, "\n") {
			all = append(all, margin+part)
		}
	}
	return strings.Join(all, "\n")
}

// reflow fills lines up to width, paragraph by paragraph; indented ones stay.
func reflow(text string, width int) string {
	paragraphs := strings.Split(text, "\n\n")
	for i, p := range paragraphs {
		if !strings.HasPrefix(p, " ") && !strings.HasPrefix(p, "\t") {
			paragraphs[i] = Wrap(strings.ReplaceAll(p, "\n", " "), width)
		}
	}
	return strings.Join(paragraphs, "\n\n")
}

// report colours the text of a verdict: headings, what was expected, what was
// there instead.
func report(text string) string {
	var b strings.Builder
	for line := range strings.Lines(text) {
		line = strings.TrimRight(line, "\n")
		trimmed := strings.TrimLeft(line, " ")
		switch {
		case line != "" && line[0] != ' ':
			line = bold.Render(line)
		case strings.HasPrefix(trimmed, "expected:"), strings.HasPrefix(trimmed, "missing :"), strings.HasPrefix(trimmed, "+"):
			line = green.Render(line)
		case strings.HasPrefix(trimmed, "actual  :"), strings.HasPrefix(trimmed, "extra   :"), strings.HasPrefix(trimmed, "-"):
			line = red.Render(line)
		}
		b.WriteString(line + "\n")
	}
	return strings.TrimRight(b.String(), "\n")
}
