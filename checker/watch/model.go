package watch

import (
	"context"
	"os"
	"time"

	"charm.land/bubbles/v2/key"
	"charm.land/bubbles/v2/list"
	"charm.land/bubbles/v2/viewport"
	tea "charm.land/bubbletea/v2"

	"koans/checker/catalog"
	"koans/checker/excerpt"
	"koans/checker/judge"
)

// A page is what the body of the screen shows.
type page int

const (
	storyPage page = iota
	lessonPage
	verdictPage
	solutionPage
	replayPage
	realPage
	listPage
	helpPage
)

// A model is all that the screen knows. Update and View are functions of it and
// reach no file: commands do, and answer with messages.
type model struct {
	work
	koans    []catalog.Koan
	judge    *judge.Judge // nil until everything is prepared
	verdicts map[string]judge.Verdict
	files    map[string]files // of every koan, by its path
	shown    map[string]bool  // the koans whose solution was shown
	index    catalog.Index
	suite    string // what it is called
	folder   string // in which the screen was opened
	broken   error  // why the screen had to end

	at       int    // the koan shown
	reads    int    // counts the reads of a koan's files
	arrived  int    // the last read that counts
	arriving bool   // the files of the koan have not been read since it is shown
	program  string // what it held when it was last judged
	hints    int    // how many are shown
	step     int    // of the replay
	real     realRun
	scratch  scratch
	choices  choices
	search   scheduleSearch

	page     page
	body     viewport.Model
	list     list.Model
	state    stateFilter
	question *question
	note     string // what is told once
	busy     string // what takes long

	turn   int                // counts judgings
	waited int                // seconds since what is under way began
	cancel context.CancelFunc // of the judging under way, or nil
	all    int                // of how many koans the judging of all told, or -1

	width, height int
	signs         signs
	links         excerpt.Links
}

// A question is asked before what cannot be taken back.
type question struct {
	text string
	yes  func(model) (model, tea.Cmd)
}

func newModel(koans []catalog.Koan) model {
	body := viewport.New()
	body.KeyMap = viewport.KeyMap{Up: keyUp, Down: keyDown, PageUp: keyPageUp, PageDown: keyPageDown}
	m := model{koans: koans, verdicts: map[string]judge.Verdict{}, all: -1, body: body, list: newList(), width: 80, height: 24, signs: signsFor(os.Getenv), links: excerpt.LinksFor(os.Getenv)}
	m.busy = "Finding the koan you are at."
	m.folder, _ = os.Getwd()
	return m
}

func (m model) Init() tea.Cmd { return tea.Batch(m.begin, tick(0)) }

// A tickMsg comes every second while something is under way: the judging of this
// turn, or the preparing of turn 0.
type tickMsg int

func tick(turn int) tea.Cmd {
	return tea.Tick(time.Second, func(time.Time) tea.Msg { return tickMsg(turn) })
}

// ticked counts the seconds until what is under way has ended.
func (m model) ticked(turn int) (model, tea.Cmd) {
	if turn != m.turn || m.judge != nil && !m.judging() {
		return m, nil
	}
	m.waited++
	return m, tick(turn)
}

func (m model) koan() catalog.Koan { return m.koans[m.at] }

func (m model) verdict() (judge.Verdict, bool) {
	v, ok := m.verdicts[m.koan().Path()]
	return v, ok && !m.judging()
}

// judging reports whether the koan shown is being judged, or is about to be.
func (m model) judging() bool { return m.arriving || m.cancel != nil }

// Update is the screen's answer to what happens.
func (m model) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	m, cmd := m.update(msg)
	return m.draw(), cmd
}

func (m model) update(msg tea.Msg) (model, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		m.width, m.height = msg.Width, msg.Height
	case tea.KeyPressMsg:
		return m.press(msg)
	case progressMsg:
		m.busy = string(msg)
	case brokenMsg:
		m.broken = msg.err
		return m, tea.Quit
	case preparedMsg:
		m.judge, m.verdicts, m.busy = msg.judge, msg.verdicts, ""
		m.files, m.shown, m.index = msg.files, msg.shown, msg.index
		if msg.here == len(m.koans) {
			m.note = "All koans are solved."
		}
		return m.visit(min(msg.here, len(m.koans)-1))
	case tickMsg:
		return m.ticked(int(msg))
	case savedMsg:
		if m.judge != nil {
			return m.readShown()
		}
	case scratchMsg:
		return m.scratchRead(msg)
	case searchingMsg:
		return m.searching(msg), nil
	case searchedMsg:
		return m.searched(msg), nil
	case chosenMsg:
		return m.chosen(msg), nil
	case triedMsg:
		return m.tried(msg), nil
	case filesMsg:
		return m.arrive(msg)
	case verdictMsg:
		if msg.turn == m.turn {
			m.cancel = nil
			m.verdicts[msg.verdict.Koan] = msg.verdict
			if !m.scratch.shown {
				m.body.GotoTop()
			}
		}
	case checkedMsg:
		return m.checked(msg), nil
	case realMsg:
		return m.ran(msg), nil
	case doneMsg:
		m.note = msg.note
		return m.readShown()
	case resetMsg:
		return m.wasReset(msg)
	case markedMsg:
		return m.marked(msg), nil
	default:
		if m.page == listPage {
			var cmd tea.Cmd
			m.list, cmd = m.list.Update(msg)
			return m, cmd
		}
	}
	return m, nil
}

// judgeAgain judges the koan as it stands and drops what was under way.
func (m model) judgeAgain() (model, tea.Cmd) {
	m = m.drop()
	var ctx context.Context
	ctx, m.cancel = context.WithCancel(m.ctx)
	m.waited = 0
	return m, tea.Batch(m.work.judgeKoan(ctx, m.judge, m.koan(), m.turn), tick(m.turn))
}

// drop ends the judging and the search under way. What they come to counts no more.
func (m model) drop() model {
	if m.cancel != nil {
		m.cancel()
		m.cancel = nil
	}
	m.turn++
	return m.endSearch()
}

// visit shows the koan at this position. It shows what is known of the koan's files at once,
// and what has changed in them, and the judging, follow when they are read.
func (m model) visit(at int) (model, tea.Cmd) {
	m = m.drop().endReal()
	m.at, m.hints, m.step, m.scratch.shown = at, 0, 0, false
	m.arrived, m.arriving = m.reads, true // reads before this one count no more
	m.program = m.known().program()
	m.page = storyPage
	m.body.GotoTop()
	return m.read()
}

func (m model) firstOfChapter() bool {
	return m.at == 0 || m.koans[m.at-1].Chapter != m.koan().Chapter
}

func (m model) checked(msg checkedMsg) model {
	if !msg.end {
		m.verdicts[msg.verdict.Koan] = msg.verdict
		m.all++
		return m
	}
	m.all, m.busy = -1, ""
	m.note = "All koans are judged: " + m.tally() + "."
	return m
}

// solved counts the koans known to be solved as they stand.
func (m model) solved() int {
	n := 0
	for _, v := range m.verdicts {
		if v.Solved {
			n++
		}
	}
	return n
}

// hint shows one more hint than before.
func (m model) hint() model {
	all := m.known().lesson.Hints
	if len(all) == 0 {
		m.note = "This koan has no hints."
		return m
	}
	m.hints = min(m.hints+1, len(all))
	if m.page != storyPage && m.page != verdictPage {
		m.page = verdictPage
	}
	return m
}

func matches(msg tea.KeyPressMsg, keys ...key.Binding) bool { return key.Matches(msg, keys...) }
