package main

import "fmt"

type hintCmd struct {
	Name string `arg:"" help:"The koan."`
	Step int    `arg:"" optional:"" default:"1" help:"Which hint: hint 1 is a question, and the last one is nearly the answer."`
}

func (c *hintCmd) Run(a *app) error {
	k, err := a.find(c.Name)
	if err != nil {
		return err
	}
	lesson, err := k.Lesson()
	if err != nil {
		return err
	}
	if c.Step < 1 || c.Step > len(lesson.Hints) {
		return misuse("%s has hints 1 to %d", k.Name, len(lesson.Hints))
	}
	a.out.say("%s, hint %d of %d\n", a.out.in(bold, lesson.Title), c.Step, len(lesson.Hints))
	a.out.text(lesson.Hints[c.Step-1])
	if c.Step < len(lesson.Hints) {
		a.out.say("\nThe next one: go tool koan hint %s %d", k.Name, c.Step+1)
	}
	return nil
}

func misuse(format string, args ...any) error {
	return fmt.Errorf(format+"%w", append(args, errMisuse)...)
}
