package main

import (
	"os"

	"koans/checker/watch"
)

type hereCmd struct {
	Plain bool `help:"Print lines instead of opening a screen. Type what to do, or pipe it in: one word on each line, such as next, hint or help."`
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
	if err := p.koan(); err != nil || !terminal && !c.Plain {
		return err
	}
	return p.follow()
}
