package main

import (
	"os"
	"path/filepath"

	"koans/checker/watch"
)

type hereCmd struct {
	Plain bool `help:"Lines instead of a screen; the same where TERM is dumb or there is no terminal."`
}

func (c *hereCmd) Run(a *app) error {
	if c.Plain || os.Getenv("TERM") == "dumb" || !isTerminal(a.out.Writer) || !isTerminal(os.Stdin) {
		return c.lines(a)
	}
	root, koans, err := a.suite()
	if err != nil {
		return err
	}
	return watch.Run(a.ctx, root, koans)
}

// lines says where the learner is, once.
func (c *hereCmd) lines(a *app) error {
	j, err := a.judge()
	if err != nil {
		return err
	}
	busy := newBusy(a.progress)
	defer busy.stop()
	here, err := j.Here(a.ctx, busy.say)
	if err != nil {
		return err
	}
	busy.stop()
	if here == len(j.Koans) {
		a.out.say("%s\n\nThere is no koan left to solve here.", bar(here, here))
		return nil
	}
	k := j.Koans[here]
	v, err := j.Verdict(a.ctx, k, k.Edited())
	if err != nil {
		return err
	}
	lesson, err := k.Lesson()
	if err != nil {
		return err
	}
	a.out.say("%s  koan %d of %d\n", bar(here, len(j.Koans)), here+1, len(j.Koans))
	a.out.say("%s\n\n%s\n", a.out.in(bold, lesson.Title), lesson.Story)
	a.verdict(j, k, v)
	a.out.say("\nEdit %s, then: go tool koan", relative(k.Edited()))
	if here == 0 {
		a.out.say("New here? Read %s first.", relative(filepath.Join(filepath.Dir(k.Dir), "README.md")))
	}
	return nil
}
