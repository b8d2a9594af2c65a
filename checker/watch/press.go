package watch

import (
	"path/filepath"

	tea "charm.land/bubbletea/v2"
)

// press is the answer to a key.
func (m model) press(msg tea.KeyPressMsg) (model, tea.Cmd) {
	switch {
	case matches(msg, keyInterrupt) && m.page == realPage && m.real.runs():
		return m.interruptReal(), nil
	case matches(msg, keyInterrupt):
		return m, tea.Interrupt
	case matches(msg, keySuspend):
		return m, suspended()
	case m.question != nil:
		return m.answer(msg)
	case m.page == listPage:
		return m.pressInList(msg)
	case matches(msg, keyQuit):
		return m, tea.Quit
	case m.judge == nil:
		return m, nil
	}
	m.note = ""
	before := m.page
	m, cmd := m.act(msg)
	if before == realPage && m.page != realPage {
		m = m.endReal()
	}
	switch {
	case matches(msg, keyHint):
		m = m.draw().toEnd()
	case m.page != before:
		m.body.GotoTop()
	}
	return m, cmd
}

func (m model) act(msg tea.KeyPressMsg) (model, tea.Cmd) {
	if m.scratch.shown {
		var done bool
		if m, done = m.pressInScratch(msg); done {
			return m, nil
		}
	}
	switch {
	case matches(msg, keyNext) && m.page == lessonPage:
		m.page = storyPage
	case matches(msg, keyNext):
		if m.at == len(m.koans)-1 {
			m.note = "This is the last koan."
			return m, nil
		}
		return m.visit(m.at + 1)
	case matches(msg, keyPrevious):
		if m.at == 0 {
			m.note = "This is the first koan."
			return m, nil
		}
		return m.visit(m.at - 1)
	case matches(msg, keyPage):
		m.page = map[bool]page{true: verdictPage, false: storyPage}[m.page == storyPage]
	case matches(msg, keyBack):
		m.page = verdictPage
	case matches(msg, keyLesson):
		m.page = lessonPage
	case matches(msg, keyHelp):
		m.page = helpPage
	case matches(msg, keyHint):
		m = m.hint()
	case matches(msg, keyList):
		return m.openList()
	case matches(msg, keyReplay):
		return m.replay(), nil
	case matches(msg, keyLeft) && m.page == replayPage:
		m.step = max(0, m.step-1)
	case matches(msg, keyRight) && m.page == replayPage:
		if run, ok := m.run(); ok {
			m.step = min(m.step+1, len(run.Timeline.Instants)-1)
		}
	case matches(msg, keyUp, keyDown) && m.page == replayPage && len(m.here()) > 0:
		m = m.mark(map[bool]int{true: 1, false: -1}[matches(msg, keyDown)])
	case matches(msg, keyChoose) && m.page == replayPage:
		return m.choose()
	case matches(msg, keySchedules):
		return m.startSearch()
	case matches(msg, keySolution):
		return m.askForSolution(), nil
	case matches(msg, keyReset):
		m.question = &question{"Put " + filepath.Base(m.koan().Edited()) + " back as shipped? Yours is kept.", model.reset}
	case matches(msg, keyEditor):
		return m, edit(m.subject(), m.relative(m.subject().Edited()), m.errorLine())
	case matches(msg, keyScratch):
		return m.openScratch()
	case matches(msg, keyReal):
		return m.startReal()
	case matches(msg, keyAll):
		if m.all < 0 {
			m.all = 0
			return m, m.work.all(m.judge)
		}
	case matches(msg, keyTop):
		m.body.GotoTop()
	case matches(msg, keyBottom):
		m.body.GotoBottom()
	default:
		var cmd tea.Cmd
		m.body, cmd = m.body.Update(msg)
		return m, cmd
	}
	return m, nil
}

// answer is the answer to a question: y, or anything else for no.
func (m model) answer(msg tea.KeyPressMsg) (model, tea.Cmd) {
	yes := m.question.yes
	m.question = nil
	if msg.String() != "y" {
		m.note = "Nothing was changed."
		return m, nil
	}
	m.body.GotoTop()
	return yes(m)
}

// reset puts the koan back as shipped, in a command.
func (m model) reset() (model, tea.Cmd) {
	m.page = verdictPage
	return m, reset(m.koan())
}

// wasReset says what the reset did and has the koan judged again, unless the
// learner has gone on to another koan.
func (m model) wasReset(msg resetMsg) (model, tea.Cmd) {
	if msg.koan != m.koan().Path() {
		return m, nil
	}
	switch {
	case msg.err != nil:
		m.note = "This failed: " + msg.err.Error()
	case len(msg.restored) == 0:
		m.note = "The koan is already as shipped."
	default:
		m.note = "The koan is as shipped."
		for _, r := range msg.restored {
			if r.Kept != "" {
				m.note += " Yours is kept in " + filepath.Base(r.Kept) + "."
			}
		}
		m.program = "" // judge it, whatever it holds
	}
	m.arrived = m.reads // what was read before the reset is old
	return m.read()
}

func (m model) toEnd() model {
	m.body.GotoBottom()
	return m
}
