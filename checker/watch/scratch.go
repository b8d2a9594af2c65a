package watch

import (
	"context"
	"fmt"
	"maps"
	"path/filepath"
	"slices"

	tea "charm.land/bubbletea/v2"

	"koans/checker"
	"koans/checker/build"
	"koans/checker/catalog"
	"koans/checker/excerpt"
	"koans/checker/try"
)

// A scratch is the program of the learner's own beside the koans: it is tried at every
// save while it is shown, and never judged.
type scratch struct {
	shown  bool               // in place of the koan
	text   string             // that was read last
	turn   int                // counts the tries
	cancel context.CancelFunc // of the try under way, or nil
	report *try.Report        // of the last try that has ended, unless there is a mistake
	wrong  string             // why there is no report
}

type (
	scratchMsg struct { // the program was read
		source build.Source
		err    error
	}
	triedMsg struct {
		turn   int
		report *try.Report
		err    error
	}
)

func (m model) scratchFolder() catalog.Koan { return catalog.Scratch(m.koans[0].Root) }

// subject is what is shown: the koan, or the learner's own program.
func (m model) subject() catalog.Koan {
	if m.scratch.shown {
		return m.scratchFolder()
	}
	return m.koan()
}

// openScratch shows the program, which is made if it isn't there.
func (m model) openScratch() (model, tea.Cmd) {
	m.scratch.shown, m.page = true, verdictPage
	m.body.GotoTop()
	return m, readScratch(m.koans[0].Root)
}

// ReadScratch reads the program of the learner's own in the suite at root, and makes it
// first if it isn't there. A *build.Mistake is the learner's.
func ReadScratch(root string) (build.Source, error) {
	if err := catalog.MakeScratch(root); err != nil {
		return build.Source{}, err
	}
	return build.ReadMain(catalog.Relative(catalog.Scratch(root).Dir))
}

func readScratch(root string) tea.Cmd {
	return func() tea.Msg {
		source, err := ReadScratch(root)
		return scratchMsg{source, err}
	}
}

// ScratchText is all that was read of the program, as one text.
func ScratchText(source build.Source, err error) string {
	text := fmt.Sprint(err)
	for _, name := range slices.Sorted(maps.Keys(source.Files)) {
		text += "\x00" + name + "\x00" + string(source.Files[name])
	}
	return text
}

// scratchRead has the program tried if it isn't what it was.
func (m model) scratchRead(msg scratchMsg) (model, tea.Cmd) {
	text := ScratchText(msg.source, msg.err)
	if text == m.scratch.text {
		return m, nil
	}
	s := &m.scratch
	if s.cancel != nil {
		s.cancel()
	}
	s.text, s.cancel = text, nil
	s.turn++
	m.step = 0
	m = m.endReal()
	if m.scratch.shown {
		m.page = verdictPage
	}
	if msg.err != nil {
		s.report, s.wrong = nil, msg.err.Error()
		return m, nil
	}
	var ctx context.Context
	ctx, s.cancel = context.WithCancel(m.ctx)
	return m, m.work.try(ctx, m.judge.Toolchain, msg.source, s.turn)
}

// try tries the program; ctx ends it.
func (w work) try(ctx context.Context, suite *build.Toolchain, source build.Source, turn int) tea.Cmd {
	return func() tea.Msg {
		w.busy.Add(1)
		defer w.busy.Done()
		report, err := Try(ctx, suite, source, func(text string) { w.send(progressMsg(text)) })
		if ctx.Err() != nil {
			return nil
		}
		return triedMsg{turn, report, err}
	}
}

// tried shows what a try has found. The machine's errors, too, are only this page's.
func (m model) tried(msg triedMsg) model {
	if msg.turn != m.scratch.turn {
		return m
	}
	s := &m.scratch
	s.cancel, s.report, s.wrong = nil, msg.report, ""
	if msg.err != nil {
		s.report, s.wrong = nil, msg.err.Error()
	}
	m.busy = ""
	if s.shown {
		m.body.GotoTop()
	}
	return m
}

// pressInScratch is the answer to a key that means something else while the learner's own
// program is shown than at a koan.
func (m model) pressInScratch(msg tea.KeyPressMsg) (_ model, done bool) {
	switch {
	case matches(msg, keyScratch), matches(msg, keyBack) && m.page == verdictPage:
		m.scratch.shown, m.page = false, verdictPage
		return m, true
	case matches(msg, keyNext, keyPrevious, keyList):
		m.scratch.shown = false
	case matches(msg, keyPage, keyLesson, keyHint, keySolution, keyReset):
		m.note = "This is a program of your own. o leads back to the koan."
		return m, true
	}
	return m, false
}

// scratchPlace is where a file of the program is, or "" if it has none of this name.
func (m model) scratchPlace(file string) string {
	if s := m.scratch.report; s == nil || s.Source(file) == "" {
		return ""
	}
	return filepath.Join(m.scratchFolder().Dir, file)
}

// scratchLine is the first line of main.go that the report names, or 0.
func (m model) scratchLine() int {
	text := m.scratch.wrong
	if r := m.scratch.report; r != nil {
		for _, f := range r.Findings {
			text += f.Text + "\n"
		}
	}
	for _, p := range excerpt.Places(text) {
		if filepath.Base(p.File) == catalog.EditedFile {
			return p.Line
		}
	}
	return 0
}

func (m model) scratchRun() (checker.Account, bool) {
	r := m.scratch.report
	if r == nil || m.scratch.cancel != nil {
		return checker.Account{}, false
	}
	return checker.Account{Timeline: r.Shown.Timeline, Ended: r.Shown.Ended}, true
}

// scratchHeadline says in one line what came of the program.
func (m model) scratchHeadline() string {
	s := m.scratch
	switch {
	case s.cancel != nil || s.report == nil && s.wrong == "":
		return fmt.Sprintf("%s your program: trying it under %d schedules.", m.signs.judging, try.Schedules)
	case s.report == nil:
		return m.signs.unsolved + " your program can't be tried."
	case s.report.Well():
		return m.signs.solved + " " + s.report.Headline()
	}
	return m.signs.unsolved + " " + s.report.Headline()
}

func (m model) scratchText(width int) string {
	text := bold.Render(Wrap(m.scratchHeadline(), width)) + "\n"
	switch s := m.scratch; {
	case s.report != nil:
		text += report(Wrap(s.report.Text(m.width-3, m.signs.ascii), width)) + "\n"
	case s.wrong != "":
		text += "\n" + Wrap(s.wrong, width) + "\n"
	}
	return text + "\n" + Wrap(fmt.Sprintf("Edit %s in your own editor, or press e. Every save is tried. It is no koan, and never graded.",
		m.relative(m.scratchFolder().Edited())), width)
}

// Try tries the learner's own program, as the screen does.
func Try(ctx context.Context, suite *build.Toolchain, source build.Source, busy func(string)) (*try.Report, error) {
	return try.Run(ctx, suite, source, catalog.Relative(filepath.Join(source.Dir, catalog.EditedFile)), try.How{}, busy)
}
