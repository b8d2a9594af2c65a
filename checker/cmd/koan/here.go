package main

import (
	"bufio"
	"os"
	"path/filepath"

	"koans/checker/catalog"
	"koans/checker/judge"
	"koans/checker/watch"
)

type hereCmd struct {
	Plain bool `help:"Lines instead of a screen; the same where TERM is dumb or there is no terminal."`
}

func (c *hereCmd) Run(a *app) error {
	terminal := isTerminal(a.out.Writer) && isTerminal(os.Stdin)
	if terminal && !c.Plain && os.Getenv("TERM") != "dumb" {
		root, koans, err := a.suite()
		if err != nil {
			return err
		}
		return watch.Run(a.ctx, root, koans)
	}
	j, err := a.judge()
	if err != nil {
		return err
	}
	a.noteUnseeded(j)
	busy := newBusy(a.progress)
	defer busy.stop()
	at, err := j.Here(a.ctx, busy.say)
	if err != nil {
		return err
	}
	busy.stop()
	p := plain{app: a, judge: j, at: at, follows: terminal}
	if err := p.koan(); err != nil || !terminal {
		return err
	}
	return p.follow()
}

// A plain learner reads lines: what the screen shows, for those who have none
// or want none.
type plain struct {
	*app
	judge   *judge.Judge
	at      int
	follows bool   // every save is judged
	hints   int    // how many were told
	text    string // what was judged last
}

func (p *plain) current() catalog.Koan { return p.judge.Koans[p.at] }

// koan tells the story of the koan and judges it.
func (p *plain) koan() error {
	total := len(p.judge.Koans)
	if p.at == total {
		p.out.say("%s\n\nThere is no koan left to solve here.", bar(total, total))
		return nil
	}
	k := p.current()
	lesson, err := k.Lesson()
	if err != nil {
		return err
	}
	p.out.say("%s  koan %d of %d\n", bar(p.at, total), p.at+1, total)
	p.out.say("%s\n\n%s\n", p.out.in(bold, lesson.Title), lesson.Story)
	p.hints = 0
	if err := p.verdict(); err != nil {
		return err
	}
	then := ", then: go tool koan"
	if p.follows {
		then = ". Every save is judged."
	}
	p.out.say("\nEdit %s%s", catalog.Relative(k.Edited()), then)
	if p.at == 0 {
		p.out.say("New here? Read %s first.", catalog.Relative(filepath.Join(filepath.Dir(k.Dir), "README.md")))
	}
	return nil
}

func (p *plain) verdict() error {
	k := p.current()
	if text, err := os.ReadFile(k.Edited()); err == nil {
		p.text = string(text)
	}
	v, err := p.judge.Cached(p.ctx, k, k.Edited())
	if err != nil {
		return err
	}
	p.app.verdict(k, v)
	return nil
}

// follow judges every save until the learner leaves.
func (p *plain) follow() error {
	saved, typed := make(chan struct{}, 1), make(chan string)
	go watch.Saves(p.ctx, p.judge.Koans, func() {
		select {
		case saved <- struct{}{}:
		default:
		}
	})
	go func() {
		defer close(typed)
		for lines := bufio.NewScanner(os.Stdin); lines.Scan(); {
			typed <- lines.Text()
		}
	}()
	p.out.say("\nType n for the next koan, p for the one before, h for a hint, q to leave.")
	for p.at < len(p.judge.Koans) {
		var err error
		select {
		case <-p.ctx.Done():
			return p.ctx.Err()
		case <-saved:
			if text, unreadable := os.ReadFile(p.current().Edited()); unreadable != nil || string(text) != p.text {
				err = p.verdict()
			}
		case word, more := <-typed:
			if !more || word == "q" {
				return nil
			}
			err = p.answer(word)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// answer does what a line asks for.
func (p *plain) answer(word string) error {
	switch word {
	case "n":
		p.at++
		return p.koan()
	case "p":
		p.at = max(0, p.at-1)
		return p.koan()
	case "h":
		lesson, err := p.current().Lesson()
		if err != nil {
			return err
		}
		p.hints = min(p.hints+1, len(lesson.Hints))
		if p.hints > 0 {
			p.out.say("Hint %d of %d\n%s", p.hints, len(lesson.Hints), lesson.Hints[p.hints-1])
		}
		return nil
	}
	p.out.say("Type n, p, h or q.")
	return nil
}
