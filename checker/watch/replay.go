package watch

import (
	"fmt"
	"strings"

	"koans/checker"
	"koans/checker/timeline"
	"koans/checker/wording"
)

// replay steps through the run of the verdict, from its first instant.
func (m model) replay() model {
	m = m.endChoices()
	if _, ok := m.run(); !ok {
		m.note = "There is no run to step through."
		return m
	}
	m.page, m.step = replayPage, 0
	return m
}

// run is the one that the verdict, or the report on the learner's own program, tells of.
func (m model) run() (checker.Account, bool) {
	if m.scratch.shown {
		return m.scratchRun()
	}
	r, ok := m.result()
	if !ok {
		return checker.Account{}, false
	}
	return *r.Account, true
}

// replayText shows the run as far as the step, and tells what happened there.
func (m model) replayText(width int) string {
	run, ok := m.run()
	switch {
	case !ok && m.scratch.shown:
		return m.scratchHeadline()
	case !ok:
		return m.headline()
	}
	t := run.Timeline
	step := min(m.step, len(t.Instants)-1)
	text := bold.Render(fmt.Sprintf("Step %d of %d: at %s", step+1, len(t.Instants), t.Instants[step])) + "\n\n" + m.chosenText(width) + m.choicesText(width)
	text += indent(timeline.Text(t.Until(step), m.width-3, m.signs.ascii)) + "\n"
	for _, line := range wording.Happened(t, t.Instants[step]) {
		text += "\n" + Wrap("  "+line, width)
	}
	if step == len(t.Instants)-1 {
		text += "\n\n" + Wrap(indent(run.Ended), width)
	}
	return text + m.howToChoose(width)
}

func indent(text string) string {
	return "  " + strings.ReplaceAll(strings.TrimRight(text, "\n"), "\n", "\n  ")
}
