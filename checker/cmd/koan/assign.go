package main

import (
	"errors"
	"io/fs"

	"koans/checker/assign"
)

type assignCmd struct {
	Chapters string `required:"" placeholder:"1-3" help:"Which chapters, by their numbers."`
	Out      string `required:"" placeholder:"DIR" help:"The folder to write; it must be new or empty."`
}

func (c *assignCmd) Run(a *app) error {
	root, koans, err := a.suite()
	if err != nil {
		return err
	}
	chosen, err := assign.Chapters(koans, c.Chapters)
	if err != nil {
		return misuse("%v", err)
	}
	if err := assign.Write(c.Out, root, chosen); errors.Is(err, fs.ErrExist) {
		return misuse("%v", err)
	} else if err != nil {
		return err
	}
	a.out.say("%d koans are in %s, ready to be handed out: the tests are there, the solutions are not.", len(chosen), c.Out)
	return nil
}
