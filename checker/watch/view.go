package watch

import (
	"fmt"
	"strings"

	"charm.land/bubbles/v2/help"
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
)

const (
	headerHeight = 2
	footerHeight = 2
	barWidth     = 10
	widestText   = 100 // prose wider than this is hard to read
)

func (m model) bodyHeight() int { return max(1, m.height-headerHeight-footerHeight) }

// draw puts the page into the body, as large as the terminal has room for.
func (m model) draw() model {
	m.body.SetWidth(m.width)
	m.body.SetHeight(m.bodyHeight())
	if m.page == listPage {
		m.list.SetSize(m.width, m.bodyHeight()-1)
	} else {
		m.body.SetContent(m.pageText(max(20, min(m.width-1, widestText))))
	}
	return m
}

// View is the whole screen.
func (m model) View() tea.View {
	body := m.body.View()
	if m.page == listPage {
		body = m.listText()
	}
	view := tea.NewView(strings.Join([]string{m.header(), fill(body, m.bodyHeight()), m.footer()}, "\n"))
	view.AltScreen = true
	view.WindowTitle = m.suite
	return view
}

// fill makes the text exactly so many lines high.
func fill(text string, height int) string {
	all := strings.Split(text, "\n")
	for len(all) < height {
		all = append(all, "")
	}
	return strings.Join(all[:height], "\n")
}

func (m model) header() string {
	left := bold.Render(fmt.Sprintf("%s  %d %s", m.koan().Chapter, m.at+1, m.known().lesson.Title))
	if m.scratch.shown {
		left = bold.Render("A program of your own")
	}
	full := m.solved() * barWidth / len(m.koans)
	right := fmt.Sprintf("%s %s", m.tally(), green.Render(strings.Repeat(m.signs.full, full))+strings.Repeat(m.signs.empty, barWidth-full))
	if m.judge == nil {
		left, right = bold.Render(m.suite), ""
	}
	gap := m.width - ansi.StringWidth(left) - ansi.StringWidth(right)
	if gap < 2 {
		left = ansi.Truncate(left, max(0, m.width-ansi.StringWidth(right)-2), m.signs.judging)
		gap = m.width - ansi.StringWidth(left) - ansi.StringWidth(right)
	}
	return ansi.Truncate(left+strings.Repeat(" ", max(0, gap))+right, m.width, "") + "\n" + strings.Repeat(m.signs.rule, m.width)
}

// footer is what is told or asked now, and the keys.
func (m model) footer() string {
	said := m.note
	switch {
	case m.question != nil:
		const answers = "  y yes   any other key: no"
		said = bold.Render(ansi.Truncate(m.question.text, max(0, m.width-len(answers)), "") + answers)
	case said != "":
	case m.busy != "":
		said = m.busy
	case m.all >= 0:
		said = fmt.Sprintf("Judging all koans: %d of %d.", m.all, len(m.koans))
	case m.page != listPage && m.body.TotalLineCount() > m.body.Height():
		keys := "up and down"
		if m.page == replayPage && len(m.here()) > 0 {
			keys = "page up and page down"
		}
		said = fmt.Sprintf("%s  %s for more", m.place(), keys)
	}
	return ansi.Truncate(said, m.width, "") + "\n" + m.shortHelp()
}

// place tells which part of a long page is seen.
func (m model) place() string {
	if m.body.AtBottom() {
		return "end"
	}
	return fmt.Sprintf("%d%%", int(m.body.ScrollPercent()*100))
}

func (m model) shortHelp() string {
	h := keyHelper()
	h.SetWidth(m.width)
	h.ShortSeparator = "  "
	if m.signs.ascii {
		h.Ellipsis = "..."
	}
	return ansi.Truncate(h.ShortHelpView(m.shortKeys()), m.width, "")
}

// keyHelper shows keys in the terminal's own colours, which its user can read.
func keyHelper() help.Model {
	h := help.New()
	h.Styles = help.Styles{ShortKey: bold, FullKey: bold}
	return h
}

// short is the binding with fewer words.
func short(b key.Binding, does string) key.Binding {
	b.SetHelp(b.Help().Key, does)
	return b
}

// shortKeys are those that matter now.
func (m model) shortKeys() []key.Binding {
	if m.judge == nil {
		return []key.Binding{keyQuit}
	}
	switch m.page {
	case listPage:
		return []key.Binding{keyEnter, keySearch, keyState, short(keyRight, "next chapter"), keyBack, keyQuit}
	case replayPage:
		if m.scratch.shown {
			return []key.Binding{keyRight, keyLeft, keyBack, keyQuit}
		}
		return []key.Binding{keyRight, keyLeft, keyChoose, keyBack, keyQuit}
	case realPage:
		return []key.Binding{short(keyReal, "again"), keyBack, keyQuit}
	case lessonPage:
		return []key.Binding{short(keyNext, "the koan"), short(keyBack, "verdict"), short(keyList, "list"), keyHelp, keyQuit}
	case helpPage, solutionPage:
		if m.scratch.shown {
			return []key.Binding{short(keyBack, "back"), keyQuit}
		}
		return []key.Binding{short(keyPage, "story"), short(keyBack, "verdict"), short(keyNext, "next"), short(keyList, "list"), keyHelp, keyQuit}
	}
	if m.scratch.shown {
		return []key.Binding{short(keyEditor, "edit"), short(keyReplay, "step"), short(keyReal, "real clock"), short(keyScratch, "back to the koan"), short(keyHelp, "all keys"), keyQuit}
	}
	page := short(keyPage, "verdict")
	if m.page == verdictPage {
		page = short(keyPage, "story")
	}
	keys := []key.Binding{page, short(keyHint, "hint"), short(keyReplay, "step"), short(keyList, "list"), short(keyEditor, "edit"), short(keyHelp, "all keys"), keyQuit}
	if v, known := m.verdict(); known && v.Solved {
		keys = []key.Binding{short(keyNext, "next"), short(keySolution, "a solution"), page, short(keyList, "list"), short(keyHelp, "all keys"), keyQuit}
	}
	return keys
}
