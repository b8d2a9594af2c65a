package main

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"koans/checker/author"
	"koans/checker/catalog"
	"koans/checker/judge"
	"koans/checker/proof"
	"koans/checker/wording"
)

type newCmd struct {
	Path string `arg:"" name:"chapter/slug" help:"The chapter, or a unique part of its name, and the koan's name, such as mutexes/lost_update."`
}

func (c *newCmd) Run(a *app) error {
	root, koans, err := a.suite()
	if err != nil && !errors.Is(err, catalog.ErrEmpty) {
		return err
	}
	k, files, err := author.New(root, koans, c.Path)
	if wrong := (*author.NameError)(nil); errors.As(err, &wrong) {
		return misuse("%v", err)
	} else if err != nil {
		return err
	}
	for _, f := range files {
		a.out.say("%s", catalog.Relative(f))
	}
	a.out.say("\nThe new koan compiles, but its texts and programs are still to be written. To see what is missing: go tool koan prove %s", k.Path())
	return nil
}

type moveCmd struct {
	Name string `arg:"" help:"The koan."`
	To   string `arg:"" help:"The new place: CHAPTER/NN, or CHAPTER/NN_slug to rename it, too."`
}

func (c *moveCmd) Run(a *app) error {
	root, koans, err := a.suite()
	if err != nil {
		return err
	}
	k, err := catalog.Find(koans, c.Name)
	if err != nil {
		return err
	}
	renamed, err := author.Move(root, koans, k, c.To)
	if wrong := (*author.NameError)(nil); errors.As(err, &wrong) {
		return misuse("%v", err)
	} else if err != nil {
		return err
	}
	for _, r := range renamed {
		a.out.say("%s is now %s.", r.From, r.To)
	}
	return nil
}

type proveCmd struct {
	Name string `arg:"" optional:"" help:"A koan; or a chapter; or all koans if left out. Only for a single koan, changes to its solution are tried, too."`
}

func (c *proveCmd) Run(a *app) error {
	_, koans, err := a.suite()
	if err != nil {
		return err
	}
	ofChapter := slices.DeleteFunc(slices.Clone(koans), func(k catalog.Koan) bool { return k.Chapter != c.Name })
	one := c.Name != "" && len(ofChapter) == 0
	if one {
		k, err := catalog.Find(koans, c.Name)
		if err != nil {
			return err
		}
		koans = []catalog.Koan{k}
	} else if c.Name != "" {
		koans = ofChapter
	}
	reviews, err := a.reviews(koans, one)
	if wrong := (*judge.TestError)(nil); errors.As(err, &wrong) {
		a.out.say("%s %v", a.out.in(red, "✗"), wrong)
		return errUnsolved
	}
	if err != nil {
		return err
	}
	sound := 0
	for _, r := range reviews {
		if r.Sound() {
			sound++
		}
		if one || !r.Sound() {
			a.review(r)
		}
	}
	if !one {
		a.out.say("%d of %d koans are proven.", sound, len(reviews))
	}
	if sound < len(reviews) {
		return errUnsolved
	}
	return nil
}

func (a *app) reviews(koans []catalog.Koan, beingWritten bool) ([]proof.Review, error) {
	j, err := a.judge()
	if err != nil {
		return nil, err
	}
	busy := newBusy(a.progress)
	defer busy.stop()
	busy.say("Judging the koans' own programs.")
	return proof.Reviews(a.ctx, j, koans, beingWritten)
}

// review prints what there is to say about a koan to its author.
func (a *app) review(r proof.Review) {
	good, bad := a.out.in(green, "✓"), a.out.in(red, "✗")
	a.out.say("%s", a.out.in(bold, r.Koan.Path()))
	if len(r.Missing) > 0 {
		a.out.say("%s Still to write:", bad)
		for _, what := range r.Missing {
			a.out.say("    %s", what)
		}
	}
	for _, p := range r.Problems {
		a.out.say("%s %s: %s", bad, p.Role, strings.ReplaceAll(strings.TrimSpace(p.Words), "\n", "\n    "))
	}
	if r.Right+r.Wrong > 0 {
		a.out.say("%s Right programs accepted: %d. Wrong programs rejected for the reason they state: %d.", good, r.Right, r.Wrong)
	}
	if count, explored := r.Explored.Explored(); explored && len(r.Problems) == 0 {
		a.out.say("%s The solution holds %s.", good, wording.Explored(count))
	}
	if r.Mutants > 0 {
		a.out.say("%s Changes to the solution that the checks notice: %d of %d.", good, r.Mutants-len(r.Survivors), r.Mutants)
		for _, m := range r.Survivors {
			a.out.say("    not noticed: main.go:%d %s", m.Line, m.Change)
		}
		if len(r.Survivors) > 0 {
			a.out.say("    For each: is a check missing, does the solution not need that line, or does the change make no difference?")
		}
	}
	fmt.Fprintln(a.out)
}
