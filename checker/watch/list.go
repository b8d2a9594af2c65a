package watch

import (
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"charm.land/bubbles/v2/key"
	"charm.land/bubbles/v2/list"
	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"koans/checker/catalog"
)

// A stateFilter says which koans the list shows.
type stateFilter int

const (
	everyState stateFilter = iota
	onlyUnsolved
	onlySolved
	states // how many there are
)

func (f stateFilter) String() string {
	return [...]string{"all koans", "not solved", "solved"}[f]
}

// An entry is a koan in the list.
type entry struct {
	at                   int
	chapter, title, sign string
	meaning              string
}

// FilterValue is the koan's position: the index knows what it can be found by.
func (e entry) FilterValue() string { return strconv.Itoa(e.at) }

// search returns the search of the list: best match first.
func search(x catalog.Index) list.FilterFunc {
	return func(query string, targets []string) []list.Rank {
		var ranks []list.Rank
		for _, m := range x.Search(query) {
			if i := slices.Index(targets, strconv.Itoa(m.At)); i >= 0 {
				ranks = append(ranks, list.Rank{Index: i})
			}
		}
		return ranks
	}
}

// entries draws each koan as one line.
type entries struct{}

func (entries) Height() int                         { return 1 }
func (entries) Spacing() int                        { return 0 }
func (entries) Update(tea.Msg, *list.Model) tea.Cmd { return nil }

func (entries) Render(w io.Writer, l list.Model, index int, item list.Item) {
	e := item.(entry)
	line := fmt.Sprintf("%s %3d  %-*s  %s", e.sign, e.at+1, 32, e.title, e.chapter)
	cursor := "  "
	if index == l.Index() {
		cursor, line = "> ", bold.Render(line)
	}
	fmt.Fprint(w, ansi.Truncate(cursor+line, l.Width(), ""))
}

func newList() list.Model {
	l := list.New(nil, entries{}, 80, 20)
	l.SetShowTitle(false)
	l.SetShowHelp(false)
	l.SetShowStatusBar(false)
	l.SetShowFilter(true)
	l.FilterInput.Prompt = "Search: "
	l.KeyMap = list.KeyMap{
		CursorUp: keyUp, CursorDown: keyDown, PrevPage: keyPageUp, NextPage: keyPageDown,
		GoToStart: keyTop, GoToEnd: keyBottom, Filter: keySearch, ClearFilter: keyBack,
		CancelWhileFiltering: keyBack, AcceptWhileFiltering: key.NewBinding(key.WithKeys("enter", "up", "down")),
	}
	return l
}

// openList shows the koans in the state asked for, the one shown selected.
func (m model) openList() (model, tea.Cmd) {
	m.page = listPage
	var items []list.Item
	selected := 0
	for i, k := range m.koans {
		v, known := m.verdicts[k.Path()]
		if m.state == onlyUnsolved && v.Solved || m.state == onlySolved && !v.Solved {
			continue
		}
		if i <= m.at {
			selected = len(items)
		}
		e := entry{at: i, chapter: k.Chapter, title: k.Name}
		e.sign, e.meaning = m.signs.of(v, known, m.shown[k.Path()])
		items = append(items, e)
	}
	m.list.ResetFilter()
	m.list.Filter = search(m.index)
	cmd := m.list.SetItems(items)
	m.list.SetSize(m.width, m.bodyHeight()-1)
	m.list.Select(selected)
	return m, cmd
}

func (m model) pressInList(msg tea.KeyPressMsg) (model, tea.Cmd) {
	typing := m.list.SettingFilter()
	switch {
	case !typing && matches(msg, keyQuit):
		return m, tea.Quit
	case !typing && (matches(msg, keyList) || matches(msg, keyBack) && !m.list.IsFiltered()):
		m.page = verdictPage
		return m, nil
	case !typing && matches(msg, keyEnter):
		if e, ok := m.list.SelectedItem().(entry); ok {
			return m.visit(e.at)
		}
		return m, nil
	case !typing && matches(msg, keyState):
		m.state = (m.state + 1) % states
		return m.openList()
	case !typing && (matches(msg, keyLeft) || matches(msg, keyRight)):
		return m.toChapter(matches(msg, keyRight)), nil
	}
	var cmd tea.Cmd
	m.list, cmd = m.list.Update(msg)
	return m, cmd
}

// toChapter selects the first koan listed of the next chapter, or of this one
// or the one before.
func (m model) toChapter(next bool) model {
	items := m.list.VisibleItems()
	here := m.list.Index()
	if here >= len(items) {
		return m
	}
	chapter := func(i int) string { return items[i].(entry).chapter }
	to := here
	if next {
		for to < len(items)-1 && chapter(to) == chapter(here) {
			to++
		}
	} else if to > 0 {
		for to--; to > 0 && chapter(to-1) == chapter(to); to-- {
		}
	}
	m.list.Select(to)
	return m
}

// listText is the list with a line above that says what it shows.
func (m model) listText() string {
	head := fmt.Sprintf("%s: %s", m.state, m.tally())
	if e, ok := m.list.SelectedItem().(entry); ok {
		head += fmt.Sprintf(". Koan %d: %s.", e.at+1, e.meaning)
	}
	return bold.Render(ansi.Truncate(head, m.width, "")) + "\n" + strings.TrimRight(m.list.View(), "\n")
}

// tally says how many koans are solved.
func (m model) tally() string { return fmt.Sprintf("%d of %d solved", m.solved(), len(m.koans)) }
