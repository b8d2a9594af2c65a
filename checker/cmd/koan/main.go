// The command koan takes a learner through the suite: go tool koan. Each
// subcommand has a file; what they find out and show is the work of the packages
// below. Flags, exit codes and what goes to which stream are decided here.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/alecthomas/kong"

	"koans/checker/catalog"
	"koans/checker/judge"
	"koans/checker/wording"
)

// The exit codes of the command.
const (
	exitOK          = 0
	exitUnsolved    = 1   // what was judged does not hold
	exitMisuse      = 2   // a wrong argument, or no suite here
	exitMachine     = 3   // this machine can't do it
	exitUndecided   = 4   // grade: some koans could not be judged here
	exitInterrupted = 130 // Ctrl-C, or SIGTERM
)

const description = `Small broken Go programs for you to fix. After every fix, the checker runs your
program and says what is still wrong, and why.

Without a command, this opens a screen with the koan you are at. The screen judges
your program at every save. Without a terminal, or with --plain, the same is printed
in lines.

NAME is a koan's number in the list such as 44, its place such as 5/4, a unique part
of its name, words of its title, chapter, bug class or story, or a path.

Exit codes:
  0    what was judged is right; without a command, also if the koan isn't solved yet
  1    what was judged isn't right; with --plain: the last koan that was shown
  2    a wrong argument, or there are no koans here
  3    this machine can't judge; go tool koan doctor says why
  4    grade: some koans could not be judged on this machine
  130  interrupted`

type commandLine struct {
	Here    hereCmd    `cmd:"" default:"withargs" hidden:"" help:"Show the koan you are at."`
	List    listCmd    `cmd:"" help:"List all koans, and which of them you have solved."`
	Run     runCmd     `cmd:"" help:"Judge one koan."`
	Hint    hintCmd    `cmd:"" help:"Give a hint, one step at a time."`
	Replay  replayCmd  `cmd:"" help:"Show one schedule again, by its seed."`
	Show    showCmd    `cmd:"" help:"Show a run as a time line, here or as a picture."`
	Explore exploreCmd `cmd:"" help:"Try all schedules of a koan's program that have few preemptions, one after the other."`
	Try     tryCmd     `cmd:"" help:"Run any program of yours under many schedules, and say what is wrong and why."`
	Check   checkCmd   `cmd:"" help:"Judge all koans."`
	Reset   resetCmd   `cmd:"" help:"Put a koan's files back as shipped. Your versions are kept beside them."`
	Doctor  doctorCmd  `cmd:"" help:"Say what this machine can do, and how to get what is missing."`
	Assign  assignCmd  `cmd:"" help:"Write a repository for students: some chapters, without solutions."`
	Grade   gradeCmd   `cmd:"" help:"Grade a class's submissions. The exit code is 0 whatever the scores."`
	Book    bookCmd    `cmd:"" help:"Write the suite as a web site, or serve it to your browser, to edit and run your programs there."`
	New     newCmd     `cmd:"" help:"For authors: write the files of a new koan, for you to fill in."`
	Prove   proveCmd   `cmd:"" help:"For authors: say what a koan still lacks, and judge all its programs."`
	Move    moveCmd    `cmd:"" help:"For authors: give a koan another place or name, wherever the suite names it."`
}

func main() {
	ctx, stop := interruptible()
	code := run(ctx, os.Args[1:], os.Stdout, os.Stderr)
	stop()
	os.Exit(code)
}

// errUnsolved ends a command that has already printed what is wrong.
var errUnsolved = errors.New("not solved")

// run is the whole command; it returns the exit code.
func run(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	var cl commandLine
	done := -1
	parser, err := kong.New(&cl, kong.Name("koan"), kong.Description(description),
		kong.Writers(stdout, stderr), kong.Exit(func(code int) { done = code }), kong.UsageOnError())
	if err != nil {
		fmt.Fprintln(stderr, "koan:", err)
		return exitMachine
	}
	parsed, err := parser.Parse(withFlags(args))
	if done >= 0 {
		return done
	}
	if err != nil {
		fmt.Fprintf(stderr, "koan: %v. Try: go tool koan --help\n", err)
		return exitMisuse
	}
	a := &app{ctx: ctx, out: newPrinter(stdout), progress: stderr}
	return exitCode(parsed.Run(a), stderr)
}

// withFlags has grade --help show the flags of grading, which are those of the command
// that may be left out. It lets try take -run as go test does.
func withFlags(args []string) []string {
	switch {
	case len(args) == 2 && args[0] == "grade" && (args[1] == "--help" || args[1] == "-h"):
		return []string{"grade", "run", "--help"}
	case len(args) > 0 && args[0] == "try":
		args = slices.Clone(args)
		for i, arg := range args {
			if arg == "-run" || strings.HasPrefix(arg, "-run=") {
				args[i] = "-" + arg
			}
		}
	}
	return args
}

// exitCode prints err and returns the exit code for it.
func exitCode(err error, stderr io.Writer) int {
	var unknown *catalog.UnknownNameError
	switch {
	case err == nil:
		return exitOK
	case errors.Is(err, errUnsolved):
		return exitUnsolved
	case errors.Is(err, errUndecided):
		fmt.Fprintf(stderr, "koan: %v\n", err)
		return exitUndecided
	case errors.Is(err, context.Canceled):
		fmt.Fprintln(stderr, "koan: interrupted; your files were not changed")
		return exitInterrupted
	case errors.As(err, &unknown), errors.Is(err, catalog.ErrNoSuite), errors.Is(err, catalog.ErrEmpty), errors.Is(err, errMisuse):
		fmt.Fprintf(stderr, "koan: %v\n", err)
		return exitMisuse
	}
	fmt.Fprintf(stderr, "koan: %v\nTo check what this machine can do: go tool koan doctor\n", err)
	return exitMachine
}

// errMisuse marks an argument that makes no sense.
var errMisuse = errors.New("")

// An app is what every command works with.
type app struct {
	ctx      context.Context
	out      printer
	progress io.Writer
}

// suite finds the koans without preparing to judge them.
func (a *app) suite() (root string, koans []catalog.Koan, err error) {
	wd, err := os.Getwd()
	if err != nil {
		return "", nil, fmt.Errorf("finding the current folder: %w", err)
	}
	if root, err = catalog.FindRoot(wd); err != nil {
		return "", nil, err
	}
	koans, err = catalog.Read(root)
	return root, koans, err
}

// find returns the koan that name means.
func (a *app) find(name string) (catalog.Koan, error) {
	_, koans, err := a.suite()
	if err != nil {
		return catalog.Koan{}, err
	}
	return catalog.Find(koans, name)
}

// judge prepares to judge, and says so where it takes long.
func (a *app) judge() (*judge.Judge, error) {
	root, _, err := a.suite()
	if err != nil {
		return nil, err
	}
	busy := newBusy(a.progress)
	defer busy.stop()
	return judge.New(a.ctx, root, busy.say)
}

// noteUnseeded begins a report with what is lost if schedules aren't seeded.
func (a *app) noteUnseeded(j *judge.Judge) {
	if text := wording.Unseeded(j.Toolchain); text != "" {
		a.out.say("Note: %s\n", text)
	}
}
