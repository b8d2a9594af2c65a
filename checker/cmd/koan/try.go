package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"

	"koans/checker/build"
	"koans/checker/catalog"
	"koans/checker/timeline"
	"koans/checker/try"
)

type tryCmd struct {
	Program   string  `arg:"" optional:"" default:"." help:"A Go file, the folder of a package main, or - for standard input. If left out: the current folder."`
	Seed      *uint64 `help:"Run only the schedule of this seed."`
	Schedules int     `default:"32" help:"How many schedules to run, up to 10000."`
	Real      bool    `help:"Run the program on the machine's clock, three times."`
	SVG       string  `name:"svg" placeholder:"FILE" help:"Write the time line to this file as SVG; - is stdout."`
	HTML      string  `name:"html" placeholder:"FILE" help:"Write the report to this file, as a page that steps through the run; - is stdout."`
	JSON      bool    `name:"json" help:"Write the report as JSON."`
}

func (c *tryCmd) Help() string {
	return `The program is built where it is, with its own go.mod and dependencies. It runs in its
own processes, in the folder for temporary files. It gets no arguments and an empty
standard input. Nothing is written beside its files.

Exit codes:
  0  the program ended well under every schedule, and always printed the same
  1  there was a data race, deadlock, panic, leak or different output, or the program
     never ends
  2  there is no program to run: for example, it doesn't compile
  3  this machine can't run it; go tool koan doctor says why`
}

func (c *tryCmd) Run(a *app) error {
	how := try.How{Schedules: c.Schedules, Real: c.Real}
	switch {
	case c.Seed != nil && *c.Seed == 0:
		return misuse("seeds begin at 1")
	case c.Seed != nil && c.Real:
		return misuse("--seed chooses a schedule, and on the machine's clock none can be chosen: leave out --real")
	case c.Schedules < 1 || c.Schedules > try.MostSchedules:
		return misuse("--schedules takes a number from 1 to %d", try.MostSchedules)
	case c.Seed != nil:
		how.Seed = *c.Seed
	}
	report, err := c.try(a, how)
	var mistake *build.Mistake
	if errors.As(err, &mistake) {
		return misuse("%s", mistake.Message)
	}
	if err != nil {
		return err
	}
	if err := c.show(a, report); err != nil {
		return fmt.Errorf("writing the report: %w", err)
	}
	if !report.Well() {
		return errUnsolved
	}
	return nil
}

func (c *tryCmd) try(a *app, how try.How) (*try.Report, error) {
	source, err := c.source()
	if err != nil {
		return nil, err
	}
	root, err := suiteFolder()
	if err != nil {
		return nil, err
	}
	suite, err := build.FindToolchain(root, build.ModeFromEnvironment())
	if err != nil {
		return nil, err
	}
	busy := newBusy(a.progress)
	defer busy.stop()
	return try.Run(a.ctx, suite, source, c.Program, how, busy.say)
}

func (c *tryCmd) source() (build.Source, error) {
	if c.Program != "-" {
		return build.ReadMain(c.Program)
	}
	dir, err := os.Getwd()
	if err != nil {
		return build.Source{}, fmt.Errorf("finding the current folder: %w", err)
	}
	return build.ReadText(os.Stdin, dir, "stdin.go")
}

// suiteFolder finds the suite here or, as a program may be tried from anywhere, where
// this command was built.
func suiteFolder() (string, error) {
	wd, err := os.Getwd()
	if err != nil {
		return "", fmt.Errorf("finding the current folder: %w", err)
	}
	root, err := catalog.FindRoot(wd)
	if err == nil {
		return root, nil
	}
	_, file, _, _ := runtime.Caller(0)
	if root, elsewhere := catalog.FindRoot(filepath.Dir(file)); filepath.IsAbs(file) && elsewhere == nil {
		return root, nil
	}
	return "", err
}

func (c *tryCmd) show(a *app, r *try.Report) error {
	page, err := r.HTML()
	if err != nil {
		return err
	}
	toStdout := false
	for _, file := range []struct {
		name string
		text []byte
	}{{c.SVG, timeline.SVG(r.Shown.Timeline, true)}, {c.HTML, page}} {
		switch file.name {
		case "":
		case "-":
			toStdout = true
			_, err = a.out.Write(file.text)
		default:
			err = os.WriteFile(file.name, file.text, 0o644)
		}
		if err != nil {
			return err
		}
	}
	if toStdout {
		return nil
	}
	if c.JSON {
		b, err := r.JSON()
		if err == nil {
			_, err = a.out.Write(b)
		}
		return err
	}
	mark := a.out.in(green, "✓")
	if !r.Well() {
		mark = a.out.in(red, "✗")
	}
	a.out.say("%s %s", mark, r.Headline())
	a.out.titled(r.Text(a.out.width(), a.out.ascii))
	return nil
}
