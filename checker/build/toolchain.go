package build

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
	"sync"
	"time"

	"koans/checker/env"
	"koans/checker/program"
	"koans/checker/runtimepatch"
)

// A Toolchain builds and runs learners' programs with the installed Go.
type Toolchain struct {
	Version string // as go version has it: go1.26.8
	Root    string // the folder of the suite or, see At, of another module
	Clock   program.Clock
	// Race tells whether the race detector watches. It needs the real clock.
	Race bool
	// Seeded tells whether schedules are drawn from a seed. Where it is false,
	// schedules are whatever the runtime happens to do; Unseeded says why, and
	// Remedy what a person can do about it, "" if nothing.
	Seeded           bool
	Unseeded, Remedy string

	mode    Mode
	answer  goAnswer
	goroot  string
	fetched bool   // whether goroot is a link to one that the go command fetched
	tools   string // the folder of the compiler and the linker
	lang    string // the language version that go.mod asks for: go1.26
	module  string // of the suite, which need not be the checker's own
	checker string // the folder of the module koans
	cache   string
	runtime map[string]string // the patched runtime: path to text
	probe   func() (string, error)

	elsewhere bool              // whether Root is not the suite, see At
	probePath string            // the import path of package probe
	given     map[string]string // what else the overlay has for every program: path to text

	compileTime time.Duration // of a processor, that one program may take
}

// Mode overrides what a toolchain would do by itself. Its zero value
// overrides nothing.
type Mode struct {
	RealClock bool // as on Windows
	Unseeded  bool // as with a runtime the patch does not know
	Race      bool // watched by the race detector
	// Cache is a folder to build in, and to look for what is built.
	Cache string
}

// ModeFromEnvironment reads env.Mode: "real-clock", "unseeded" or nothing.
func ModeFromEnvironment() Mode {
	mode := os.Getenv(env.Mode)
	return Mode{RealClock: mode == "real-clock", Unseeded: mode == "unseeded"}
}

// FindToolchain looks at the installed Go and the suite at root, and settles
// on the best way to run programs here. Errors are the machine's.
func FindToolchain(root string, mode Mode) (*Toolchain, error) {
	t := &Toolchain{Root: root, probePath: "koans/checker/probe"}
	var err error
	if t.cache, err = cacheFolder(root, mode.Cache); err != nil {
		return nil, err
	}
	if t.answer, err = askGo(root, t.cache, nil); err != nil {
		return nil, err
	}
	if t.lang, t.module, err = readMod(root); err != nil {
		return nil, err
	}
	t.settle(mode)
	return t, nil
}

// settle takes the go command's answer, and decides on a clock and on schedules.
func (t *Toolchain) settle(mode Mode) {
	answer := t.answer
	t.mode, t.Clock, t.compileTime = mode, program.Virtual, maxCompileTime
	t.Version, t.goroot, t.tools, t.checker = answer.GOVERSION, answer.GOROOT, answer.GOTOOLDIR, answer.Checker
	t.probe = sync.OnceValues(func() (string, error) { return hashProbe(t.checker) })
	if answer.fetched() {
		var err error
		if t.goroot, err = linkedGOROOT(answer.GOROOT, t.cache); err != nil {
			t.goroot = answer.GOROOT
			t.unseed(fmt.Sprintf("%s was fetched by the go command, and its runtime can't be replaced where it is: %v", t.Version, err), "Install a Go release, or make the folder "+t.cache+" writable.")
		} else {
			t.fetched = true
		}
	}
	switch {
	case mode.Race:
		t.Race, t.Clock = true, program.Real
		t.unseed("the race detector needs the real clock", "")
	case runtime.GOOS == "windows":
		t.Clock = program.Real
		t.unseed("Go has no virtual clock on Windows", "")
	case mode.RealClock && ModeFromEnvironment().RealClock:
		t.Clock = program.Real
		t.unseed(env.Mode+" asks for the real clock", "Unset "+env.Mode+".")
	case mode.RealClock:
		t.Clock = program.Real
		t.unseed("this program runs on the machine's clock", "")
	case mode.Unseeded:
		t.unseed(env.Mode+" asks for unseeded schedules", "Unset "+env.Mode+".")
	case t.Unseeded == "":
		t.seed()
	}
}

// seed has schedules follow a seed, as far as is known of this toolchain.
func (t *Toolchain) seed() {
	patched, err := runtimepatch.Overlay(t.goroot)
	if err != nil {
		t.unknownRelease(strings.ReplaceAll(err.Error(), "\n", "; "))
		return
	}
	t.Seeded, t.runtime = true, patched
	if why, tried := t.triedOut(); tried && why != "" {
		t.unknownRelease(why)
	}
}

// unseed leaves schedules to the runtime.
func (t *Toolchain) unseed(why, remedy string) {
	t.Seeded, t.runtime, t.Unseeded, t.Remedy = false, nil, why, remedy
}

// unknownRelease leaves schedules to a runtime that the patch doesn't fit.
func (t *Toolchain) unknownRelease(why string) {
	t.unseed(fmt.Sprintf("this suite doesn't know the runtime of %s (%s)", t.Version, why),
		fmt.Sprintf("Set GOTOOLCHAIN=%s in the environment: the go command then fetches and uses that release, which this suite knows.", runtimepatch.NewestKnown))
}

// CCompiler is what Go's race detector needs.
const CCompiler = "a C compiler"

// RaceNeeds says what this machine lacks to run programs under Go's race
// detector, "" if nothing.
func RaceNeeds() string {
	for _, compiler := range []string{os.Getenv("CC"), "gcc", "clang"} {
		if _, err := exec.LookPath(compiler); err == nil {
			return ""
		}
	}
	return CCompiler
}

var (
	goLine     = regexp.MustCompile(`(?m)^go (\d+\.\d+)`)
	moduleLine = regexp.MustCompile(`(?m)^module "?([^\s"]+)`)
)

// readMod returns what the compiler is told with -lang, and the suite's module.
func readMod(root string) (lang, module string, err error) {
	mod, err := os.ReadFile(filepath.Join(root, "go.mod"))
	if err != nil {
		return "", "", fmt.Errorf("reading the suite's go.mod: %w", err)
	}
	version, path := goLine.FindSubmatch(mod), moduleLine.FindSubmatch(mod)
	if version == nil || path == nil {
		return "", "", errors.New("the suite's go.mod has no line for its module, or none for its version of Go")
	}
	return "go" + string(version[1]), string(path[1]), nil
}

// Module is the path of the suite's module.
func (t *Toolchain) Module() string { return t.module }

// CheckerFolder is where the checker's own source is: in the suite, or where the
// suite's go.mod has the module koans from.
func (t *Toolchain) CheckerFolder() string { return filepath.Join(t.checker, "checker") }

// GoCommand is the go command in the suite's folder. It builds without cgo.
func (t *Toolchain) GoCommand(ctx context.Context, args ...string) *exec.Cmd {
	cmd := exec.CommandContext(ctx, "go", args...)
	cmd.Dir, cmd.Env = t.Root, append(goEnvironment(t.Root, t.elsewhere), "CGO_ENABLED=0")
	return cmd
}

// run has the go command build with a runtime that an overlay may replace, and
// returns what it printed. A cancelled ctx is returned as such; a failing command
// as *exec.ExitError, or errTooCostly.
func (t *Toolchain) run(ctx context.Context, args ...string) (string, error) {
	cmd := t.GoCommand(ctx, args...)
	if t.fetched {
		cmd.Path = filepath.Join(t.goroot, "bin", "go"+ExeSuffix())
		cmd.Env = append(cmd.Env, "GOROOT="+t.goroot, "GOTOOLCHAIN=local")
	}
	if t.Race {
		cmd.Env = append(cmd.Env, "CGO_ENABLED=1")
	}
	out, err := combinedOutput(cmd, maxGoTime)
	if ctx.Err() != nil {
		return "", ctx.Err()
	}
	return string(out), err
}
