package watch

import (
	"context"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"koans/checker"
	"koans/checker/build"
	"koans/checker/catalog"
	"koans/checker/judge"
	"koans/checker/program"
	"koans/checker/timeline"
)

var update = flag.Bool("update", false, "write the golden screens again")

// A tester presses keys on a screen and keeps the last command it gave.
type tester struct {
	t *testing.T
	m model
	c tea.Cmd
}

// newTester shows a suite of this one's first koans, in a folder of its own.
func newTester(t *testing.T, size int) *tester {
	t.Helper()
	root := t.TempDir()
	suite, err := catalog.Read(filepath.Join(here, "..", ".."))
	require.NoError(t, err)
	for _, k := range suite[:size] {
		require.NoError(t, os.CopyFS(filepath.Join(root, "exercises", k.Path()), os.DirFS(k.Dir)))
		require.NoError(t, os.CopyFS(filepath.Join(root, "solutions", k.Path()), os.DirFS(k.Solutions())))
		lesson, err := k.ChapterLesson()
		require.NoError(t, err)
		require.NoError(t, os.WriteFile(filepath.Join(root, "exercises", k.Chapter, "README.md"), []byte(lesson), 0o644))
	}
	t.Chdir(root)
	koans, err := catalog.Read(root)
	require.NoError(t, err)
	m := newModel(koans)
	m.suite = "Goroutine Koans"
	m.work = work{ctx: context.Background(), send: func(tea.Msg) {}, busy: new(sync.WaitGroup)}
	m.signs = unicode
	s := &tester{t: t, m: m}
	return s.send(tea.WindowSizeMsg{Width: 80, Height: 24})
}

// begun is a tester whose learner is at the first koan, which is not solved.
func begun(t *testing.T) *tester {
	s := newTester(t, 3)
	j := &judge.Judge{Toolchain: &build.Toolchain{Seeded: true}, Koans: s.m.koans}
	s.send(preparedMsg{j, 0, map[string]judge.Verdict{}, readAllFiles(s.m.koans), shownOf(s.m.koans), catalog.NewIndex(s.m.koans)})
	s.send(s.c()) // its files are read
	return s.send(verdictMsg{s.m.turn, failing(s.m.koan())})
}

func (s *tester) send(msg tea.Msg) *tester {
	s.t.Helper()
	end, c := s.m.Update(msg)
	s.m, s.c = end.(model), c
	return s
}

// feed sends what the command, or the commands that it stands for, come to.
func (s *tester) feed(c tea.Cmd) {
	s.t.Helper()
	if c == nil {
		return
	}
	msg := c()
	if batch, many := msg.(tea.BatchMsg); many {
		for _, c := range batch {
			s.feed(c)
		}
		return
	}
	s.send(msg)
}

func (s *tester) press(keys ...string) *tester {
	s.t.Helper()
	for _, k := range keys {
		msg := tea.KeyPressMsg{Text: k}
		if r := []rune(k); len(r) == 1 {
			msg.Code = r[0]
		}
		if code, special := map[string]rune{"tab": tea.KeyTab, "esc": tea.KeyEscape, "enter": tea.KeyEnter, "right": tea.KeyRight, "left": tea.KeyLeft, "down": tea.KeyDown}[k]; special {
			msg = tea.KeyPressMsg{Code: code}
		}
		s.send(msg)
	}
	return s
}

// save writes the koan's program and tells the screen, as the watcher does.
func (s *tester) save(text string) *tester {
	s.t.Helper()
	require.NoError(s.t, os.WriteFile(s.m.koan().Edited(), []byte(text), 0o644))
	s.send(savedMsg{})
	return s.send(s.c())
}

func (s *tester) screen() string {
	all := strings.Split(ansi.Strip(s.m.View().Content), "\n")
	for i := range all {
		all[i] = strings.TrimRight(all[i], " ")
	}
	return strings.Join(all, "\n") + "\n"
}

// golden compares the screen with the one in testdata.
func (s *tester) golden(name string) {
	s.t.Helper()
	path := filepath.Join(here, "testdata", name+".txt")
	got := filepath.ToSlash(s.screen())
	if *update {
		require.NoError(s.t, os.WriteFile(path, []byte(got), 0o644))
	}
	want, err := os.ReadFile(path)
	require.NoError(s.t, err)
	assert.Equal(s.t, string(want), got, name)
}

// here is this package's folder: tests work in others.
var here, _ = os.Getwd()

// failing is the verdict on the first koan as shipped.
func failing(k catalog.Koan) judge.Verdict {
	run := &checker.Account{
		Timeline: timeline.Timeline{
			Lanes: []timeline.Lane{
				{ID: 1, Name: "main", Fate: timeline.Returns},
				{ID: 7, Name: `run(1, "A")`, Started: "main.go:4", Fate: timeline.CutOff, Spans: []timeline.Span{{Reason: "sleep", Where: "run.go:13"}}},
			},
			Instants: []time.Duration{0},
		},
		Ended:    "main returned at once: exit code 0.\nrun(1, \"A\") was cut off, asleep in time.Sleep at run.go:13.",
		Expected: "After one second A and B have each printed a line, in either order.\nexpected: \"A\", \"B\", in any order\nactual  : nothing",
		Rule:     "When main returns, the program ends. It does not wait for other goroutines. (Go spec, Program execution)",
		Again:    "go tool koan replay 01_nobody_waits --seed 1     (schedule 1 of 32)",
	}
	return judge.Verdict{Koan: k.Path(), Checks: []checker.Result{
		{Check: "TestBothFinish", Account: run, Schedule: program.Schedule{Seed: 1}},
		{Check: "TestNoLeaks", Account: &checker.Account{Expected: "left"}},
	}}
}

// together is the run of a solved koan.
var together = &checker.Account{
	Timeline: timeline.Timeline{
		Lanes: []timeline.Lane{
			{ID: 1, Name: "main", Ended: 2 * time.Second, Fate: timeline.Returns, Spans: []timeline.Span{{To: 2 * time.Second, Reason: "sync.WaitGroup.Wait", Where: "main.go:9"}}},
			{ID: 7, Name: `run(1, "A")`, Started: "main.go:5", Ended: time.Second, Fate: timeline.Done,
				Marks: []timeline.Mark{{At: time.Second, Text: "A"}}, Spans: []timeline.Span{{To: time.Second, Reason: "sleep", Where: "run.go:13"}}},
			{ID: 8, Name: `run(2, "B")`, Started: "main.go:6", Ended: 2 * time.Second, Fate: timeline.Done,
				Marks: []timeline.Mark{{At: 2 * time.Second, Text: "B"}}, Spans: []timeline.Span{{To: 2 * time.Second, Reason: "sleep", Where: "run.go:13"}}},
		},
		Instants: []time.Duration{0, time.Second, 2 * time.Second},
		End:      2 * time.Second,
	},
	Ended: "main returned after 2s: exit code 0.",
}

func solved(k catalog.Koan) judge.Verdict {
	return judge.Verdict{Koan: k.Path(), Solved: true, Checks: []checker.Result{
		{Check: "TestBothFinish", Passed: true, Account: together}, {Check: "TestNoLeaks", Passed: true},
	}}
}

func TestScreens(t *testing.T) {
	s := newTester(t, 3)
	s.golden("preparing")
	s.send(progressMsg("Preparing the koans' tests.")).golden("progress")

	s = begun(t)
	s.golden("story")
	s.press("c").golden("lesson")
	s.press("n").golden("story")
	s.press("h", "h").golden("hints")
	s.press("tab").golden("verdict")
	s.press("down", "down", "down").golden("verdict_scrolled")
	s.press("s").golden("solution_question")
	s.press("y")
	s.send(s.c()).golden("solution")
	s.press("?").golden("help")
	s.press("r").golden("reset_question")
	s.press("n", "l").golden("list")
	s.press("f").golden("list_to_be_solved")
	s.press("l")

	s.save("package main\n\nfunc main() {}\n").golden("judging")
	s.send(verdictMsg{s.m.turn, judge.Verdict{Koan: s.m.koan().Path(), Mistake: "main.go:3:1: missing return"}}).golden("mistake")
	s.save("package main // right\n")
	s.send(verdictMsg{s.m.turn, solved(s.m.koan())}).golden("solved")
	s.press("t").golden("step_1")
	s.press("right").golden("step_2")
	s.press("right", "right", "right").golden("step_3")
	s.press("esc").golden("solved")
	s.press("n").golden("next")

	s = begun(t).press("tab")
	s.m.signs = ascii
	s.send(tea.WindowSizeMsg{Width: 200, Height: 60}).golden("verdict_200x60_ascii")
	s.send(tea.WindowSizeMsg{Width: 30, Height: 8}).golden("verdict_30x8")
}

// Whatever the size of the terminal, the screen fills it and no more.
func TestTheScreenFitsTheTerminal(t *testing.T) {
	s := begun(t)
	for _, page := range []string{"c", "tab", "tab", "h", "t", "?", "l"} {
		s.press(page)
		for _, size := range [][2]int{{1, 1}, {10, 5}, {40, 10}, {80, 24}, {200, 60}} {
			s.send(tea.WindowSizeMsg{Width: size[0], Height: size[1]})
			lines := strings.Split(strings.TrimSuffix(s.screen(), "\n"), "\n")
			assert.LessOrEqual(t, len(lines), max(size[1], headerHeight+1+footerHeight))
			for _, line := range lines {
				assert.LessOrEqual(t, ansi.StringWidth(line), size[0], "%q at %v after %s", line, size, page)
			}
		}
	}
}

// Whatever page is shown, it begins with what is lost on a Go release that the
// suite doesn't know.
func TestAnUnknownReleaseIsSaidOnEveryPage(t *testing.T) {
	s := begun(t)
	s.m.judge.Toolchain.Seeded = false
	s.m.judge.Toolchain.Unseeded = "this suite doesn't know the runtime of go1.99.0"
	s.m.judge.Toolchain.Remedy = "Set GOTOOLCHAIN=go1.27.4 in the environment."
	for _, p := range []page{storyPage, lessonPage, verdictPage, helpPage} {
		s.m.page = p
		text := strings.Join(strings.Fields(ansi.Strip(s.m.pageText(70))), " ")
		assert.True(t, strings.HasPrefix(text, "Note: Schedules are not seeded here,"), text)
		assert.Contains(t, text, "this suite doesn't know the runtime of go1.99.0. Set GOTOOLCHAIN=go1.27.4 in the environment.")
		assert.Equal(t, 1, strings.Count(text, "not seeded"))
	}
}

func TestAVerdictOnWhatWasThereBeforeIsDropped(t *testing.T) {
	s := begun(t)
	old := s.m.turn
	s.save("package main // one\n")
	assert.NotNil(t, s.m.cancel, "what was saved is judged")
	s.save("package main // two\n")
	s.send(verdictMsg{old, solved(s.m.koan())})
	s.send(verdictMsg{s.m.turn - 1, solved(s.m.koan())})
	assert.Equal(t, 0, s.m.solved())
	assert.Contains(t, s.screen(), "judging your last save")
	s.send(verdictMsg{s.m.turn, solved(s.m.koan())})
	assert.Contains(t, s.screen(), "is solved")
}

// What the learner's files hold is read beside the screen, and the learner may
// have gone on when it is known.
func TestFilesThatWereReadForAnotherKoanAreDropped(t *testing.T) {
	s := begun(t)
	require.NoError(t, os.WriteFile(s.m.koan().Edited(), []byte("package main // late\n"), 0o644))
	late := s.send(savedMsg{}).c()
	s.press("n")
	first := s.c
	assert.Contains(t, s.screen(), "Hit and hope", "the koan is shown before its files are read")
	assert.Contains(t, s.press("tab").screen(), "judging your last save")
	turn := s.m.turn
	s.send(late)
	assert.Nil(t, s.c, "a late message asks for nothing")
	assert.Equal(t, turn, s.m.turn)
	assert.NotContains(t, s.m.program, "late")
	s.send(first())
	assert.Equal(t, turn+1, s.m.turn, "the koan is judged once its files are read")
	assert.Equal(t, verdictPage, s.m.page, "and the page that the learner looks at stays")

	// Back at the first koan, what was read during the first visit is old.
	s.press("p")
	s.send(late)
	assert.True(t, s.m.judging())
	assert.NotContains(t, s.m.program, "late")
}

func TestAReadThatALaterOneOvertookIsDropped(t *testing.T) {
	s := begun(t)
	read := func(text string) tea.Msg {
		require.NoError(t, os.WriteFile(s.m.koan().Edited(), []byte(text), 0o644))
		return s.send(savedMsg{}).c()
	}
	one, two, three := read("package main // one\n"), read("package main // two\n"), read("package main // three\n")
	s.send(two)
	assert.Equal(t, "package main // two\n", s.m.program, "one that a later read will follow counts")
	s.send(one)
	assert.Equal(t, "package main // two\n", s.m.program)
	s.send(three)
	assert.Equal(t, "package main // three\n", s.m.program)
}

func TestAResetOfAnotherKoanIsNotReported(t *testing.T) {
	s := begun(t).save("package main // mine\n").press("r", "y")
	done := s.c()
	s.press("n")
	s.send(done)
	assert.NotContains(t, s.screen(), "Yours is kept")
	assert.NotEmpty(t, s.m.program)
}

func TestASolutionIsNotShownForAnotherKoan(t *testing.T) {
	s := begun(t).press("s", "y")
	done := s.c()
	s.press("n")
	s.send(done)
	assert.NotContains(t, s.screen(), "A solution")
	s.press("p", "s")
	assert.Equal(t, solutionPage, s.m.page, "the first koan is marked nevertheless")

	s.send(markedMsg{s.m.koan().Path(), errors.New("no disk")})
	assert.Contains(t, s.screen(), "The koan could not be marked: no disk")
}

// Only commands reach the file system. With the suite's folder gone the screen
// is the same, whatever key is pressed.
func TestUpdateReachesNoFile(t *testing.T) {
	var screens [2][]string
	for i, gone := range []bool{false, true} {
		s := begun(t)
		root := s.m.koan().Root
		s.send(checkedMsg{verdict: solved(s.m.koans[1])})
		require.NoError(t, s.m.koans[1].MarkShown())
		require.NoError(t, os.WriteFile(filepath.Join(s.m.koan().Dir, "run.go"), nil, 0o644))
		s.send(savedMsg{}).send(s.c())
		t.Chdir(t.TempDir())
		if gone {
			require.NoError(t, os.RemoveAll(root))
		}
		look := func() { screens[i] = append(screens[i], strings.ReplaceAll(s.screen(), root, "ROOT")) }
		for _, keys := range helpKeys {
			for _, key := range keys {
				if key.Keys()[0] != "q" {
					s.press(key.Keys()[0])
					look()
				}
				s.press("esc")
			}
		}
		for _, key := range strings.Fields("p c tab tab h h t right left ? l f f f l n s n n s y p r y e x a l / h enter n") {
			s.press(key)
			look()
		}
		s.send(savedMsg{})
		s.send(doneMsg{"done"})
		s.send(verdictMsg{s.m.turn, judge.Verdict{Koan: s.m.koan().Path(), Mistake: "main.go:3:1: missing return"}})
		look()
	}
	require.NotEmpty(t, screens[0])
	assert.Equal(t, screens[0], screens[1])
	all := strings.Join(screens[0], "")
	for _, shown := range []string{"run.go was changed", "solved after its solution was shown", "What you learned", "A solution", "Hint 1 of", "Edit "} {
		assert.Contains(t, all, shown)
	}
}

func TestASaveThatChangesNothingIsNotJudged(t *testing.T) {
	s := begun(t).save("package main // one\n")
	turn := s.m.turn
	s.save("package main // one\n")
	assert.Equal(t, turn, s.m.turn)
}

func TestItNeverGoesOnByItself(t *testing.T) {
	s := begun(t).save("package main // right\n")
	s.send(verdictMsg{s.m.turn, solved(s.m.koan())})
	assert.Equal(t, 0, s.m.at)
	s.press("n")
	assert.Equal(t, 1, s.m.at)
	assert.Contains(t, s.screen(), "Hit and hope")
	s.press("n", "n", "n")
	assert.Equal(t, 2, s.m.at)
	assert.Contains(t, s.screen(), "This is the last koan.")
	s.press("p", "p", "p")
	assert.Contains(t, s.screen(), "This is the first koan.")
}

func TestAHintIsInView(t *testing.T) {
	s := begun(t)
	s.send(tea.WindowSizeMsg{Width: 80, Height: 12})
	assert.Contains(t, s.press("h").screen(), "Hint 1 of")
}

func TestHowToAnswerIsInView(t *testing.T) {
	s := begun(t)
	s.send(tea.WindowSizeMsg{Width: 40, Height: 12})
	assert.Contains(t, s.press("s").screen(), "y yes")
}

func TestResetAsksAndKeeps(t *testing.T) {
	s := begun(t).save("package main // mine\n")
	s.press("r", "n")
	assert.Contains(t, s.screen(), "Nothing was changed.")
	s.press("r", "y")
	s.send(s.c()) // it is done
	assert.Contains(t, s.screen(), "Yours is kept in main.go.old.")
	kept, err := os.ReadFile(s.m.koan().Edited() + ".old")
	require.NoError(t, err)
	assert.Equal(t, "package main // mine\n", string(kept))
	turn := s.m.turn
	s.send(s.c()) // what the file holds now
	assert.Equal(t, turn+1, s.m.turn, "it is judged as shipped")
	assert.Contains(t, s.screen(), "Yours is kept in main.go.old.")
	s.save("package main // again\n")
	assert.NotContains(t, s.screen(), "Yours is kept")
}

func TestASolutionThatWasShownIsMarked(t *testing.T) {
	s := begun(t).press("s", "x")
	assert.False(t, s.m.koan().Shown())
	s.press("s", "y")
	s.send(s.c())
	assert.True(t, s.m.koan().Shown())
	assert.Contains(t, s.screen(), "A solution")
	s.press("esc", "s")
	assert.Nil(t, s.m.question, "it was shown already")

	s = begun(t).save("package main // right\n")
	s.send(verdictMsg{s.m.turn, solved(s.m.koan())}).press("s")
	assert.Nil(t, s.m.question, "a solved koan's solution is free to see")
	assert.False(t, s.m.koan().Shown())
}

func TestSearchInTheList(t *testing.T) {
	s := begun(t).press("l", "/")
	for _, r := range "delta" {
		s.press(string(r))
		s.feed(s.c)
	}
	s.press("enter")
	assert.Contains(t, s.screen(), "03_the_delta")
	assert.NotContains(t, s.screen(), "02_hit_and_hope")
	s.press("enter")
	assert.Equal(t, 2, s.m.at)
}

func TestTheMachineIsInTheWay(t *testing.T) {
	s := newTester(t, 1).send(brokenMsg{errors.New("no disk")})
	assert.EqualError(t, s.m.broken, "no disk")
	assert.Equal(t, tea.Quit(), s.c())
}

func TestLeaving(t *testing.T) {
	s := newTester(t, 1).press("q")
	assert.Equal(t, tea.Quit(), s.c())
	s.send(tea.KeyPressMsg{Code: 'c', Mod: tea.ModCtrl})
	assert.Equal(t, tea.Interrupt(), s.c())
	s.send(tea.KeyPressMsg{Code: 'z', Mod: tea.ModCtrl})
	assert.NotNil(t, s.c)
}

func TestSigns(t *testing.T) {
	for locale, want := range map[string]signs{"de_DE.UTF-8": unicode, "en_GB.utf8": unicode, "C": ascii, "": ascii} {
		assert.Equal(t, want, signsFor(func(name string) string { return map[string]string{"LANG": locale}[name] }), locale)
	}
}

// What takes longer than two seconds says how long it has been going on.
func TestLongWorkShowsProgress(t *testing.T) {
	s := newTester(t, 1).send(tickMsg(0))
	assert.NotContains(t, s.screen(), "so far")
	assert.Contains(t, s.send(tickMsg(0)).screen(), "up to a minute, 2s so far.")

	s = begun(t).save("package main // one\n")
	s.send(tickMsg(s.m.turn)).send(tickMsg(s.m.turn)).send(tickMsg(s.m.turn - 1))
	assert.Nil(t, s.c, "the clock of the judging before has stopped")
	assert.Contains(t, s.screen(), "judging your last save, 2s so far.")
	s.send(verdictMsg{s.m.turn, failing(s.m.koan())})
	s.send(tickMsg(s.m.turn))
	assert.Nil(t, s.c, "nothing is under way")
	s.save("package main // two\n")
	assert.NotContains(t, s.screen(), "so far")
}
