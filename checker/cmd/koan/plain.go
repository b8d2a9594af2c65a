package main

import (
	"bufio"
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"

	"koans/checker/build"
	"koans/checker/catalog"
	"koans/checker/judge"
	"koans/checker/try"
	"koans/checker/watch"
	"koans/checker/wording"
)

// plain prints in lines what the screen shows, for a screen reader, a dumb terminal
// or a script.
type plain struct {
	*app
	judge    *judge.Judge
	at       int
	follows  bool   // a learner types, and every save is judged
	hints    int    // how many were given
	program  string // what was judged last
	last     judge.Verdict
	scratch  string       // what the program of the learner's own held when it was tried; "" before
	question func() error // what a yes does
}

// A plainWord is what can be typed: its first letter is enough.
type plainWord struct {
	word, does string
	do         func(p *plain, rest string) error
}

// plainWords are all words, in the order in which help lists them.
func plainWords() []plainWord {
	return []plainWord{
		{"next", "the next koan", (*plain).next},
		{"previous", "the koan before", (*plain).previous},
		{"go", "go NAME: another koan, by its number, its place such as 5/4, or words", (*plain).jump},
		{"list", "all koans; list WORDS: those that match, best first", func(p *plain, rest string) error { return p.list(p.judge, rest) }},
		{"story", "what the koan is about", func(p *plain, _ string) error { return p.story() }},
		{"verdict", "what the program did, and what was expected", func(p *plain, _ string) error { return p.verdict() }},
		{"chapter", "the chapter's lesson", (*plain).chapter},
		{"hint", "a hint, another one each time", (*plain).hint},
		{"trace", "the run, step by step", (*plain).trace},
		{"answer", "a solution, and how it differs from yours", (*plain).solution},
		{"edit", "open the program in your editor", (*plain).edit},
		{"x", "run the program on the real clock", (*plain).real},
		{"more", "search more schedules for one under which a check fails", (*plain).more},
		{"own", "a program of your own beside the koans, tried at every save; own edit opens it", (*plain).own},
		{"reset", "the program as shipped; your version is kept beside it", (*plain).reset},
		{"judge", "judge all koans", (*plain).judgeAll},
		{"help", "these words", (*plain).help},
		{"quit", "leave", nil},
	}
}

// aliases are further words that learners may type: the screen's keys, and others.
var aliases = map[string]string{"h": "hint", "?": "help", "t": "trace", "s": "story", "c": "chapter", "a": "answer", "solution": "answer", "step": "trace", "real": "x", "exit": "quit", "all": "judge", "check": "judge"}

func (p *plain) current() catalog.Koan { return p.judge.Koans[p.at] }

// koan tells the story of the koan and judges it.
func (p *plain) koan() error {
	total := len(p.judge.Koans)
	if p.at == total {
		p.out.say("%s\n\nAll koans are solved.", bar(total, total))
		return nil
	}
	p.hints = 0
	if err := p.story(); err != nil {
		return err
	}
	if err := p.verdict(); err != nil {
		return err
	}
	then := ", and then run: go tool koan"
	if p.follows {
		then = ". Every save is judged."
	}
	p.out.say("\nEdit %s%s", catalog.Relative(p.current().Edited()), then)
	return nil
}

func (p *plain) story() error {
	k := p.current()
	lesson, err := k.Lesson()
	if err != nil {
		return err
	}
	p.out.say("%s  koan %d of %d, %s\n", bar(p.solved(), len(p.judge.Koans)), p.at+1, len(p.judge.Koans), k.Path())
	p.out.say("%s\n", p.out.in(bold, lesson.Title))
	p.out.text(lesson.Story)
	if p.at == 0 || p.judge.Koans[p.at-1].Chapter != k.Chapter {
		p.out.say("\nThis koan begins a chapter. Read its lesson first: exercises/%s/README.md", k.Chapter)
	}
	p.out.say("")
	return nil
}

// solved counts the koans known to be solved.
func (p *plain) solved() int {
	n := 0
	for _, k := range p.judge.Koans {
		if v, ok := p.judge.Remembered(k); ok && v.Solved {
			n++
		}
	}
	return n
}

// programOf is all that the learner may change of a koan's program.
func programOf(k catalog.Koan) string {
	given, _ := catalog.GivenFiles(k.Root, k.Dir)
	own, _ := catalog.OwnFiles(k.Edited(), given)
	return fmt.Sprint(k.Source(catalog.EditedFile), own)
}

func (p *plain) verdict() error {
	k := p.current()
	p.program = programOf(k)
	busy := newBusy(p.progress)
	defer busy.stop()
	busy.after(patience, "Judging "+k.Path()+".")
	v, err := p.judge.Cached(p.ctx, k, k.Edited())
	busy.stop()
	if err != nil {
		return err
	}
	p.last = v
	p.app.verdict(k, v)
	return nil
}

// follow judges every save, and does what is typed, until the learner leaves or
// stdin ends. What stdin holds is done first; then errUnsolved says that the koan
// shown last doesn't hold.
func (p *plain) follow() error {
	saved, typed := make(chan struct{}, 1), make(chan string)
	if p.follows {
		go watch.Saves(p.ctx, append(slices.Clone(p.judge.Koans), catalog.Scratch(p.root())), func() {
			select {
			case saved <- struct{}{}:
			default:
			}
		})
		p.out.say("\nType a word and Enter: next, hint, list, help, quit.")
	}
	next := make(chan struct{}) // a line is read when it is asked for: an editor reads them, too
	go func() {
		defer close(typed)
		lines := bufio.NewScanner(os.Stdin)
		for range next {
			if !lines.Scan() {
				return
			}
			typed <- lines.Text()
		}
	}()
	next <- struct{}{}
	for p.at < len(p.judge.Koans) {
		var err error
		select {
		case <-p.ctx.Done():
			return p.ctx.Err()
		case <-saved:
			if programOf(p.current()) != p.program {
				err = p.verdict()
			}
			if p.scratch != "" && err == nil {
				err = p.tryScratch(false)
			}
		case line, more := <-typed:
			if !more {
				return p.end()
			}
			if err = p.do(line); err == nil {
				next <- struct{}{}
			}
		}
		if errors.Is(err, errLeave) {
			return p.end()
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// errLeave is the result of quit.
var errLeave = errors.New("leave")

// end is the result of a session: for a script, the last verdict.
func (p *plain) end() error {
	if !p.follows && p.last.Unsolved() {
		return errUnsolved
	}
	return nil
}

// do does what a line asks for. A script that asks for what there isn't ends with
// the misuse; to a person it is said.
func (p *plain) do(line string) error {
	err := p.answer(strings.TrimSpace(line))
	var unknown *catalog.UnknownNameError
	if p.follows && (errors.As(err, &unknown) || errors.Is(err, errMisuse)) {
		p.out.say("%v", err)
		return nil
	}
	return err
}

func (p *plain) answer(line string) error {
	if yes := p.question; yes != nil {
		p.question = nil
		if line == "y" || line == "yes" {
			return yes()
		}
		p.out.say("Nothing was changed.")
		return nil
	}
	word, rest, _ := strings.Cut(line, " ")
	if word == "" {
		return nil
	}
	if full, ok := aliases[word]; ok {
		word = full
	}
	for _, w := range plainWords() {
		if w.word != word && w.word[:1] != word {
			continue
		}
		if w.do == nil {
			return errLeave
		}
		return w.do(p, strings.TrimSpace(rest))
	}
	if query, ok := strings.CutPrefix(line, "/"); ok {
		return p.list(p.judge, query)
	}
	return p.jump(line) // it may be a koan's name
}

func (p *plain) next(string) error {
	p.at++
	return p.koan()
}

func (p *plain) previous(string) error {
	p.at = max(0, p.at-1)
	return p.koan()
}

func (p *plain) jump(name string) error {
	k, err := catalog.Find(p.judge.Koans, name)
	if err != nil {
		return fmt.Errorf("%w; help lists what you can type", err)
	}
	for i := range p.judge.Koans {
		if p.judge.Koans[i] == k {
			p.at = i
		}
	}
	return p.koan()
}

func (p *plain) chapter(string) error {
	lesson, err := p.current().ChapterLesson()
	if err != nil {
		return err
	}
	p.out.text(lesson)
	return nil
}

func (p *plain) hint(string) error {
	lesson, err := p.current().Lesson()
	if err != nil {
		return err
	}
	if len(lesson.Hints) == 0 {
		p.out.say("This koan has no hints.")
		return nil
	}
	p.hints = min(p.hints+1, len(lesson.Hints))
	p.out.say("Hint %d of %d", p.hints, len(lesson.Hints))
	p.out.text(lesson.Hints[p.hints-1])
	return nil
}

func (p *plain) trace(string) error {
	run, ok := p.last.Ran()
	if !ok {
		p.out.say("There is no run to step through.")
		return nil
	}
	p.out.say("%s%s", wording.Steps(run.Account.Timeline), run.Account.Ended)
	return nil
}

func (p *plain) solution(string) error {
	k := p.current()
	show := func() error {
		columns := p.out.columns()
		if columns == 0 {
			columns = 80
		}
		p.out.say("%s", p.out.plain(watch.Solution(k, columns)))
		return nil
	}
	if p.last.Solved || k.Shown() {
		return show()
	}
	p.out.say("Show a solution? The koan is then marked as \"solution shown\". yes or no")
	p.question = func() error {
		if err := k.MarkShown(); err != nil {
			return fmt.Errorf("marking the koan: %w", err)
		}
		return show()
	}
	return nil
}

func (p *plain) edit(string) error {
	if err := watch.Edit(p.current(), watch.ErrorLine(p.last)); err != nil {
		return misuse("%v", err)
	}
	return nil
}

func (p *plain) real(string) error {
	interrupt := make(chan struct{}, 2)
	press := func() {
		select {
		case interrupt <- struct{}{}:
		default: // it has been killed already
		}
	}
	instead.Store(&press)
	defer instead.Store(nil)
	p.out.say("Your program on the real clock. Ctrl-C interrupts it, a second Ctrl-C kills it.\n")
	p.out.say("\n%s", watch.RunReal(p.ctx, p.judge.Toolchain.GoCommand, p.current(), interrupt, p.out))
	return p.ctx.Err()
}

// more searches the schedules of a koan whose checks hold.
func (p *plain) more(string) error {
	if !p.last.Solved {
		p.out.say("First all checks have to hold.")
		return nil
	}
	return p.explore(p.judge, p.current(), watch.Searched)
}

// own tries the program of the learner's own, now and at every save.
func (p *plain) own(rest string) error {
	if rest != "edit" {
		return p.tryScratch(true)
	}
	if err := catalog.MakeScratch(p.root()); err != nil {
		return err
	}
	if err := watch.Edit(catalog.Scratch(p.root()), 0); err != nil {
		return misuse("%v", err)
	}
	return p.tryScratch(true)
}

// tryScratch tries that program, unless it is as it was and not asked for.
func (p *plain) tryScratch(asked bool) error {
	source, err := watch.ReadScratch(p.root())
	text := watch.ScratchText(source, err)
	if text == p.scratch && !asked {
		return nil
	}
	p.scratch = text
	if err == nil {
		busy := newBusy(p.progress)
		defer busy.stop()
		busy.after(patience, "Trying your program.")
		var report *try.Report
		if report, err = watch.Try(p.ctx, p.judge.Toolchain, source, busy.say); err == nil {
			busy.stop()
			p.tried(report)
		}
	}
	var mistake *build.Mistake
	if errors.As(err, &mistake) {
		p.out.say("%s", mistake.Message)
	} else if err != nil {
		return err
	}
	p.out.say("\nEdit %s. It is no koan, and never graded.", catalog.Relative(catalog.Scratch(p.root()).Edited()))
	return nil
}

func (p *plain) root() string { return p.judge.Koans[0].Root }

func (p *plain) reset(string) error {
	p.out.say("Put main.go back as shipped? Your version is kept beside it. yes or no")
	p.question = func() error {
		if err := (&resetCmd{}).reset(p.app, p.current()); err != nil {
			return err
		}
		return p.verdict()
	}
	return nil
}

func (p *plain) judgeAll(string) error {
	err := (&checkCmd{}).check(p.app, p.judge)
	if errors.Is(err, errUnsolved) {
		return nil
	}
	return err
}

func (p *plain) help(string) error {
	for _, w := range plainWords() {
		p.out.say("  %-9s %s", w.word, w.does)
	}
	p.out.say("  /WORDS    the same as list WORDS\nThe first letter of a word is enough. To go to a koan, you can also type only its name.")
	return nil
}
