package watch

import (
	"fmt"
	"maps"
	"path/filepath"
	"slices"
	"strings"

	"charm.land/lipgloss/v2"

	"koans/checker"
	"koans/checker/catalog"
	"koans/checker/excerpt"
	"koans/checker/judge"
	"koans/checker/wording"
)

// pageText is the page, in lines no wider than width, with links on the lines of
// the program that it names. It begins with what is lost if schedules aren't
// seeded.
func (m model) pageText(width int) string {
	return m.links.In(m.withoutLinks(width), m.path)
}

// path is where a file of the koan's program is, or "" if it has none of this name.
func (m model) path(file string) string {
	if m.scratch.shown {
		return m.scratchPlace(file)
	}
	if m.known().source(file) == "" {
		return ""
	}
	return filepath.Join(m.koan().Dir, file)
}

func (m model) errorLine() int {
	if m.scratch.shown {
		return m.scratchLine()
	}
	v, _ := m.verdict()
	return ErrorLine(v)
}

// ErrorLine is the first line of main.go that the verdict names, or 0.
func ErrorLine(v judge.Verdict) int {
	text := v.Mistake
	if first, failed := v.FirstFailure(); failed && first.Account != nil {
		text = first.Account.Ended + "\n" + first.Account.Expected
	}
	for _, p := range excerpt.Places(text) {
		if p.File == catalog.EditedFile {
			return p.Line
		}
	}
	return 0
}

func (m model) withoutLinks(width int) string {
	if m.judge == nil {
		return Wrap("\n"+m.busy+"\n\nThe first time, this takes up to a minute"+m.soFar()+".", width)
	}
	if text := wording.Unseeded(m.judge.Toolchain); text != "" {
		return Wrap("Note: "+text, width) + "\n\n" + m.ownText(width)
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
	case realPage:
		return m.realText(width)
	case helpPage:
		return m.helpText(width)
	}
	if m.scratch.shown {
		return m.scratchText(width)
	}
	return m.verdictText(width)
}

func (m model) lessonText(width int) string {
	f := m.known()
	if f.chapterErr != nil {
		return Wrap("The chapter's lesson can't be read: "+f.chapterErr.Error(), width)
	}
	return markdown(f.chapter, width, m.signs) + "\n\nPress n to go to the koan."
}

func (m model) storyText(width int) string {
	lesson := m.known().lesson
	text := bold.Render(lesson.Title) + "\n\n"
	if m.firstOfChapter() {
		text += Wrap("This koan begins a chapter. Press c to read the lesson.", width) + "\n\n"
	}
	text += markdown(lesson.Story, width, m.signs)
	text += "\n\n" + Wrap("Edit "+m.relative(m.koan().Edited())+" in your own editor, or press e. Every save is judged.", width)
	return text + "\n\n" + Wrap(m.headline(), width) + m.hintText(width)
}

func (m model) hintText(width int) string {
	text := ""
	all := m.known().lesson.Hints
	for i, hint := range all[:min(m.hints, len(all))] {
		text += fmt.Sprintf("\n\n%s\n%s", bold.Render(fmt.Sprintf("Hint %d of %d", i+1, len(all))), markdown(hint, width, m.signs))
	}
	return text
}

// soFar says how long it has been going on, if that is long.
func (m model) soFar() string {
	if m.waited < 2 {
		return ""
	}
	return fmt.Sprintf(", %ds so far", m.waited)
}

// headline says in one line what came of the koan.
func (m model) headline() string {
	name := m.koan().Name
	v, known := m.verdicts[m.koan().Path()]
	if m.judging() || !known {
		return m.signs.judging + " " + name + ": judging your last save" + m.soFar() + "."
	}
	sign, _ := m.signs.of(v, known, m.shown[m.koan().Path()])
	first, failed := v.FirstFailure()
	switch {
	case v.Mistake != "":
		return sign + " " + name + " can't be built."
	case failed:
		return sign + " " + name + ": " + first.Check + " does not hold."
	case v.Solved:
		return fmt.Sprintf("%s %s is solved. All %d checks hold, under %d schedules.", sign, name, len(v.Checks), checker.SchedulesPerCheck)
	}
	return fmt.Sprintf("%s %s: the checks that can run here hold. The others need %s.", sign, name, v.Needs)
}

func (m model) verdictText(width int) string {
	text := bold.Render(Wrap(m.headline(), width))
	v, known := m.verdicts[m.koan().Path()]
	if !known {
		return text + m.hintText(width)
	}
	for _, note := range m.remarks() {
		text += "\n" + Wrap(note, width)
	}
	first, failed := v.FirstFailure()
	switch {
	case v.Mistake != "":
		text += "\n\n" + Wrap(excerpt.Compiler(v.MistakeIn(m.relative(m.koan().Dir)), m.known().source), width)
	case failed:
		told := m.accountText(first)
		if m.judging() { // of what was saved before
			return text + "\n\n" + told + m.hintText(width)
		}
		text += "\n\n" + report(told)
		if others := v.OtherFailures(); len(others) > 0 {
			text += "\n\n" + Wrap("These don't hold either: "+strings.Join(others, ", ")+".", width)
		}
	case v.Solved:
		return text + "\n\n" + m.searchText(width) + "\n\n" + m.learnedText(width)
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
	if lines := excerpt.Of(a.Ended+"\n"+a.Expected, m.known().source); lines != "" {
		text += "\nIn the code\n" + indent(lines) + "\n"
	}
	if a.Expected != "" && r.ScheduleName() != "" {
		text += fmt.Sprintf("\nThis was schedule %s. Press t to step through it.", r.ScheduleName())
	}
	return Wrap(strings.TrimSpace(text), m.width-1)
}

// remarks are about what surrounds the koan.
func (m model) remarks() []string {
	var all []string
	for _, name := range m.known().changed {
		all = append(all, fmt.Sprintf("Note: %s was changed. The checker uses the original. Press r to get it back.", name))
	}
	f := m.known()
	if own := slices.Sorted(maps.Keys(f.own)); len(own) > 0 {
		all = append(all, fmt.Sprintf("Your program: main.go and %s.", strings.Join(own, ", ")))
	}
	for _, name := range f.ownTests {
		all = append(all, fmt.Sprintf("Note: %s is your own test. go test runs it, but the checker doesn't.", name))
	}
	return all
}

func (m model) learnedText(width int) string {
	f := m.known()
	if f.solvedErr != nil {
		return "The explanation can't be read: " + f.solvedErr.Error()
	}
	ran := ""
	if v, _ := m.verdict(); len(v.Checks) > 0 {
		r, _ := v.Ran()
		ran = report(m.accountText(r)) + "\n\n"
	}
	return ran + bold.Render("What you learned") + "\n" + reflow(f.explained, width) + "\n\n" +
		Wrap("Press n for the next koan, or s to compare your program with a solution.", width)
}

func (m model) helpText(width int) string {
	h := keyHelper()
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
