package watch

import (
	"fmt"
	"slices"
	"strings"

	"charm.land/bubbles/v2/help"
	"charm.land/lipgloss/v2"

	"koans/checker"
	"koans/checker/wording"
)

// pageText is the page, in lines no wider than width. It begins with what is lost
// if schedules aren't seeded.
func (m model) pageText(width int) string {
	if m.judge == nil {
		return wrap("\n"+m.busy+"\n\nThe first time this takes up to a minute.", width)
	}
	if text := wording.Unseeded(m.judge.Toolchain.Unseeded, m.judge.Toolchain.Remedy); text != "" {
		return wrap("Note: "+text, width) + "\n\n" + m.ownText(width)
	}
	return m.ownText(width)
}

// ownText is what the page has of its own.
func (m model) ownText(width int) string {
	switch m.page {
	case lessonPage:
		return m.lessonText(width)
	case storyPage:
		return m.storyText(width)
	case solutionPage:
		return m.solutionText(width)
	case replayPage:
		return m.replayText(width)
	case helpPage:
		return m.helpText(width)
	}
	return m.verdictText(width)
}

func (m model) lessonText(width int) string {
	f := m.known()
	if f.chapterErr != nil {
		return wrap("The chapter's lesson cannot be read: "+f.chapterErr.Error(), width)
	}
	return markdown(f.chapter, width, m.signs) + "\n\n" + faint.Render("tab shows the koan.")
}

func (m model) storyText(width int) string {
	lesson := m.known().lesson
	text := bold.Render(lesson.Title) + "\n\n" + markdown(lesson.Story, width, m.signs)
	text += "\n\n" + wrap("Edit "+m.relative(m.koan().Edited())+" in your own editor, or press e. Every save is judged.", width)
	return text + "\n\n" + wrap(m.headline(), width) + m.hintText(width)
}

func (m model) hintText(width int) string {
	text := ""
	all := m.known().lesson.Hints
	for i, hint := range all[:min(m.hints, len(all))] {
		text += fmt.Sprintf("\n\n%s\n%s", bold.Render(fmt.Sprintf("Hint %d of %d", i+1, len(all))), markdown(hint, width, m.signs))
	}
	return text
}

// headline says in one line what came of the koan.
func (m model) headline() string {
	name := m.koan().Name
	v, known := m.verdicts[m.koan().Path()]
	if m.judging() || !known {
		return m.signs.judging + " " + name + ": judging what is saved."
	}
	sign, _ := m.signs.of(v, known, m.shown[m.koan().Path()])
	first, failed := v.FirstFailure()
	switch {
	case v.Mistake != "":
		return sign + " " + name + " cannot be built."
	case failed:
		return sign + " " + name + ": " + first.Check + " does not hold."
	case v.Solved:
		return fmt.Sprintf("%s %s is solved. All %d checks hold, under %d schedules.", sign, name, len(v.Checks), checker.SchedulesPerCheck)
	}
	return fmt.Sprintf("%s %s: what could be checked here holds; the rest needs %s.", sign, name, v.Needs)
}

func (m model) verdictText(width int) string {
	text := bold.Render(wrap(m.headline(), width))
	v, known := m.verdicts[m.koan().Path()]
	if !known {
		return text + m.hintText(width)
	}
	for _, note := range m.remarks() {
		text += "\n" + wrap(note, width)
	}
	first, failed := v.FirstFailure()
	switch {
	case v.Mistake != "":
		text += "\n\n" + wrap(v.MistakeIn(m.relative(m.koan().Dir)), width)
	case failed:
		told := m.accountText(first)
		if m.judging() { // of what was saved before
			return text + "\n\n" + faint.Render(told)
		}
		text += "\n\n" + report(told)
		if others := v.OtherFailures(); len(others) > 0 {
			text += "\n\n" + wrap("Nor do these: "+strings.Join(others, ", ")+".", width)
		}
	case v.Solved:
		return text + "\n\n" + m.learnedText(width)
	}
	return text + m.hintText(width)
}

// accountText tells of the check's run. How to see it again is not told here:
// a key does.
func (m model) accountText(r checker.Result) string {
	if r.Account == nil {
		return ""
	}
	a := *r.Account
	a.Again = ""
	text := a.Text(m.width-3, m.signs.ascii)
	if a.Expected != "" && r.ScheduleName() != "" {
		text += fmt.Sprintf("\nThis was schedule %s. t steps through it.", r.ScheduleName())
	}
	return wrap(strings.TrimSpace(text), m.width-1)
}

// remarks are about what surrounds the koan.
func (m model) remarks() []string {
	var all []string
	for _, name := range m.known().changed {
		all = append(all, fmt.Sprintf("Note: %s is not as it came. The check uses the original; r brings it back.", name))
	}
	return all
}

func (m model) learnedText(width int) string {
	f := m.known()
	if f.solvedErr != nil {
		return "What was learned cannot be read: " + f.solvedErr.Error()
	}
	ran := ""
	if v, _ := m.verdict(); len(v.Checks) > 0 {
		r, _ := v.Ran()
		ran = report(m.accountText(r)) + "\n\n"
	}
	return ran + bold.Render("What was learned") + "\n" + reflow(f.explained, width) + "\n\n" +
		wrap("n goes on to the next koan, s shows how a solution differs from yours.", width)
}

func (m model) helpText(width int) string {
	h := help.New()
	text := bold.Render("The keys")
	for pair := range slices.Chunk(helpKeys, 2) {
		beside := h.FullHelpView(pair)
		if lipgloss.Width(beside) > width {
			beside = h.FullHelpView(pair[:1]) + "\n" + h.FullHelpView(pair[1:])
		}
		text += "\n\n" + beside
	}
	return text
}
