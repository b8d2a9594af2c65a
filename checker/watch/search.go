package watch

import (
	"context"
	"time"

	tea "charm.land/bubbletea/v2"

	"koans/checker"
	"koans/checker/judge"
	"koans/checker/wording"
)

// Searched bounds the search that the screen offers when all checks hold.
var Searched = checker.Bounds{Preemptions: 2, For: 30 * time.Second}

// scheduleSearch is a search through the schedules of a koan whose checks hold, for one under
// which a check fails.
type scheduleSearch struct {
	turn    int                // the judging that it follows; it counts while that is the last
	cancel  context.CancelFunc // while it is under way; nil otherwise
	tried   string             // how far it has come
	verdict judge.Verdict      // what it has come to
}

type (
	searchingMsg struct {
		turn  int
		tried string
	}
	searchedMsg struct {
		turn    int
		verdict judge.Verdict
		err     error
	}
)

// startSearch begins the search, unless it is under way or done.
func (m model) startSearch() (model, tea.Cmd) {
	v, known := m.verdict()
	switch {
	case !known || !v.Solved:
		m.note = "First all checks have to hold."
		return m, nil
	case !m.judge.Toolchain.Seeded:
		m.note = "Schedules can't be chosen here: " + m.judge.Toolchain.Unseeded + "."
		return m, nil
	case m.search.turn == m.turn:
		return m, nil
	}
	m.page = verdictPage
	m.search = scheduleSearch{turn: m.turn}
	var ctx context.Context
	ctx, m.search.cancel = context.WithCancel(m.ctx)
	return m, m.work.search(ctx, m.judge, m.koan(), m.turn)
}

// endSearch stops a search that is under way.
func (m model) endSearch() model {
	if m.search.cancel != nil {
		m.search.cancel()
		m.search.cancel = nil
	}
	return m
}

func (m model) searching(msg searchingMsg) model {
	if msg.turn == m.turn {
		m.search.tried = msg.tried
	}
	return m
}

func (m model) searched(msg searchedMsg) model {
	if msg.turn != m.turn {
		return m
	}
	m = m.endSearch()
	m.search.verdict = msg.verdict
	if msg.err != nil {
		m.search, m.note = scheduleSearch{}, msg.err.Error()
	}
	return m
}

// refuted is the check that fails under a schedule that was searched for.
func (m model) refuted() (checker.Result, bool) {
	if m.search.turn != m.turn {
		return checker.Result{}, false
	}
	return m.search.verdict.FirstFailure()
}

// searchText offers the search, or says how far it has come.
func (m model) searchText(width int) string {
	first, failed := m.refuted()
	switch {
	case m.search.turn != m.turn:
		return Wrap("Press m to search more schedules for one under which a check fails.", width)
	case m.search.cancel != nil:
		return Wrap(m.signs.judging+" Searching for a schedule under which a check fails. "+m.search.tried, width)
	case failed:
		return Wrap(m.signs.unsolved+" "+first.Check+" does not hold under a schedule that the search found.", width) + "\n\n" + report(m.accountText(first))
	}
	count, explored := m.search.verdict.Explored()
	if !explored {
		return Wrap("The schedules of this koan can't be chosen, because its program runs on the machine's clock.", width)
	}
	return Wrap(m.signs.solved+" The checks hold "+wording.Explored(count)+".", width)
}
