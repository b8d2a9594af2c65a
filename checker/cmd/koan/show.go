package main

import (
	"fmt"
	"os"

	"koans/checker/catalog"
	"koans/checker/judge"
	"koans/checker/program"
	"koans/checker/timeline"
)

type showCmd struct {
	Name      string            `arg:"" help:"The koan."`
	Seed      *program.Schedule `help:"Show this schedule instead of the one that the verdict is about."`
	Edges     bool              `help:"Also list which goroutine woke which. In a picture, draw every wake-up."`
	SVG       string            `name:"svg" placeholder:"FILE" help:"Write the time line to this file as SVG; - is stdout."`
	Highlight string            `placeholder:"ROW|INSTANT" help:"With --svg: what stands out. A row by its label or number, or an instant such as 3ms."`
}

func (c *showCmd) Run(a *app) error {
	if c.Highlight != "" && c.SVG == "" {
		return misuse("--highlight is for a picture: add --svg FILE")
	}
	k, err := a.find(c.Name)
	if err != nil {
		return err
	}
	j, err := a.judge()
	if err != nil {
		return err
	}
	if c.SVG != "-" {
		a.noteUnseeded(j)
	}
	v, err := c.verdict(a, j, k)
	if err != nil {
		return err
	}
	if v.Mistake != "" {
		a.verdict(k, v)
		return errUnsolved
	}
	run, ok := v.Ran()
	var highlight timeline.Highlight
	if ok {
		if highlight, err = highlighted(run.Account.Timeline, c.Highlight); err != nil {
			return err
		}
	}
	switch {
	case !ok && c.Seed != nil:
		return misuse("no check of %s has a schedule %s", k.Name, *c.Seed)
	case !ok:
		return misuse("there is no run of %s to show", k.Name)
	case c.SVG == "-":
		_, err = a.out.Write(timeline.SVG(run.Account.Timeline, c.Edges, highlight))
	case c.SVG != "":
		err = os.WriteFile(c.SVG, timeline.SVG(run.Account.Timeline, c.Edges, highlight), 0o644)
	default:
		a.out.say("%s, schedule %s\n", k.Path(), run.Schedule)
		a.out.say("%s", timeline.Text(run.Account.Timeline, a.out.width(), a.out.ascii))
		if c.Edges {
			a.out.say("%s", timeline.Edges(run.Account.Timeline, a.out.ascii))
		}
		a.out.say("%s", run.Account.Ended)
	}
	if err != nil {
		return fmt.Errorf("writing the picture: %w", err)
	}
	return nil
}

// highlighted is what the flag says is to stand out, if it says anything.
func highlighted(t timeline.Timeline, what string) (timeline.Highlight, error) {
	if what == "" {
		return timeline.Highlight{}, nil
	}
	h, err := t.Highlight(what)
	if err != nil {
		return h, misuse("%v", err)
	}
	return h, nil
}

func (c *showCmd) verdict(a *app, j *judge.Judge, k catalog.Koan) (judge.Verdict, error) {
	if c.Seed == nil {
		return j.Cached(a.ctx, k, k.Edited())
	}
	if err := replayable(j); err != nil {
		return judge.Verdict{}, err
	}
	return j.Replay(a.ctx, k, *c.Seed)
}
