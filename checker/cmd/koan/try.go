package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
	"time"

	"koans/checker/build"
	"koans/checker/catalog"
	"koans/checker/program"
	"koans/checker/timeline"
	"koans/checker/try"
)

type tryCmd struct {
	Program     string            `arg:"" optional:"" default:"." help:"A Go file, the folder of a package main, or - for standard input. If left out: the current folder."`
	Test        string            `name:"run" placeholder:"TestX" help:"Run a test of the package in that folder, or those that match, as go test -run does."`
	Seed        *program.Schedule `help:"Run only this schedule, by its seed or its name."`
	Schedules   int               `default:"32" help:"How many schedules to run, up to 10000."`
	Explore     bool              `help:"Try all schedules with few preemptions instead, up to the first under which something is wrong."`
	Preemptions int               `default:"2" help:"With --explore: how many preemptions a schedule has at most."`
	For         time.Duration     `default:"30s" help:"With --explore: about how long to search."`
	Real        bool              `help:"Run the program on the machine's clock, three times."`
	SVG         string            `name:"svg" placeholder:"FILE" help:"Write the time line to this file as SVG; - is stdout."`
	Highlight   string            `placeholder:"ROW|INSTANT" help:"With --svg: what stands out. A row by its label or number, or an instant such as 3ms."`
	HTML        string            `name:"html" placeholder:"FILE" help:"Write the report to this file, as a page that steps through the run; - is stdout."`
	JSON        bool              `name:"json" help:"Write the report as JSON."`
}

func (c *tryCmd) Help() string {
	return `The program is built where it is, with its own go.mod and dependencies. It runs in its
own processes, in the folder for temporary files. It gets no arguments and an empty
standard input. Nothing is written beside its files.

With --run, functions TestXxx of the package are run instead, in its folder, as go test
runs them. Examples, benchmarks and fuzz tests are left out.

Exit codes:
  0  the program ended well under every schedule that was tried, and always printed the
     same
  1  there was a data race, deadlock, panic, leak, failing test or different output, or
     the program never ends
  2  there is no program to run: for example, it doesn't compile
  3  this machine can't run it; go tool koan doctor says why`
}

func (c *tryCmd) Run(a *app) error {
	how := try.How{Schedules: c.Schedules, Real: c.Real}
	if c.Explore {
		bounds, err := explorable(c.Preemptions, c.For)
		if err != nil {
			return err
		}
		how.Explore = bounds
	}
	switch {
	case c.Explore && (c.Seed != nil || c.Real):
		return misuse("--explore chooses schedules on the virtual clock: leave out --seed and --real")
	case c.Seed != nil && c.Real:
		return misuse("--seed chooses a schedule, and on the machine's clock none can be chosen: leave out --real")
	case c.Schedules < 1 || c.Schedules > try.MostSchedules:
		return misuse("--schedules takes a number from 1 to %d", try.MostSchedules)
	case c.Seed != nil:
		how.Schedule = *c.Seed
	}
	if c.Highlight != "" && c.SVG == "" {
		return misuse("--highlight is for a picture: add --svg FILE")
	}
	report, err := c.try(a, how)
	var mistake *build.Mistake
	if errors.As(err, &mistake) {
		return misuse("%s", mistake.Message)
	}
	if err != nil {
		return err
	}
	if err := c.show(a, report); errors.Is(err, errMisuse) {
		return err
	} else if err != nil {
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
	defer a.explored()
	how.Progress = func(tried, of int) {
		busy.stop()
		a.exploring(tried, of)
	}
	return try.Run(a.ctx, suite, source, c.name(), how, busy.say)
}

// name is what the program is called, and how it is named again.
func (c *tryCmd) name() string {
	switch {
	case c.Test == "":
		return c.Program
	case plainPattern.MatchString(c.Test):
		return c.Program + " --run " + c.Test
	}
	return c.Program + " --run '" + strings.ReplaceAll(c.Test, "'", `'\''`) + "'"
}

// plainPattern is a pattern that no shell takes for anything else.
var plainPattern = regexp.MustCompile(`^[\w/.-]+$`)

func (c *tryCmd) source() (build.Source, error) {
	if c.Test != "" {
		return build.ReadTests(c.Program, c.Test)
	}
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
	highlight, err := highlighted(r.Shown.Timeline, c.Highlight)
	if err != nil {
		return err
	}
	page, err := r.HTML()
	if err != nil {
		return err
	}
	toStdout := false
	for _, file := range []struct {
		name string
		text []byte
	}{{c.SVG, timeline.SVG(r.Shown.Timeline, true, highlight)}, {c.HTML, page}} {
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
	a.tried(r)
	return nil
}

// tried shows what was found out about a program.
func (a *app) tried(r *try.Report) {
	mark := a.out.in(green, "✓")
	if !r.Well() {
		mark = a.out.in(red, "✗")
	}
	a.out.say("%s %s", mark, r.Headline())
	a.out.titled(r.Text(a.out.width(), a.out.ascii))
}
