package main

import (
	"os/exec"
	"runtime"

	"koans/checker/build"
	"koans/checker/program"
	"koans/checker/sandbox"
	"koans/checker/wording"
)

type doctorCmd struct{}

// Run prints what this machine can do, and what to do about what it can't. It fails
// only if no koan can be judged here.
func (c *doctorCmd) Run(a *app) error {
	root, koans, err := a.suite()
	if err != nil {
		return err
	}
	yes, no := a.out.in(green, "✓"), a.out.in(red, "✗")
	if _, err := exec.LookPath("go"); err != nil {
		a.out.say("%s go: not found. Install Go 1.26 or newer and put its bin folder on the PATH.", no)
		return err
	}
	toolchain, err := build.FindToolchain(root, build.ModeFromEnvironment())
	if err != nil {
		a.out.say("%s go: %v", no, err)
		return err
	}
	a.out.say("%s go: %s", yes, toolchain.Version)
	a.out.say("%s koans: %d in %s", yes, len(koans), root)
	a.out.say("%s folder for built programs: %s", yes, toolchain.CacheFolder())
	if err := toolchain.Warm(a.ctx); err != nil {
		a.out.say("%s building and running: %v", no, err)
		return err
	}
	a.out.say("%s building and running: a first program works", yes)
	if why := toolchain.WhySlow(a.ctx); why != nil {
		a.out.say("%s fast builds: every build takes twice as long as it could: %v", no, why)
	} else {
		a.out.say("%s fast builds: programs are compiled without the go command", yes)
	}
	if toolchain.Clock == program.Virtual {
		a.out.say("%s clock: virtual. Sleeping takes no real time, and times are exact", yes)
	} else {
		a.out.say("%s clock: real. Checks take as long as the programs do, and times are rounded. The reason: %s", no, toolchain.Unseeded)
	}
	if toolchain.Seeded {
		a.out.say("%s schedules: seeded. A failing schedule can be replayed", yes)
	} else {
		a.out.say("%s schedules: %s", no, wording.Unseeded(toolchain))
	}
	limits := map[string]string{
		"linux":   "time, processor time, memory and output. Programs can't start other programs (on amd64 and arm64)",
		"windows": "time and output only",
	}
	limit, ok := limits[runtime.GOOS]
	if !ok {
		limit = "time, processor time, memory and output"
	}
	a.out.say("%s limits on programs: %s", yes, limit)
	if err := sandbox.CanIsolate(); err == nil {
		a.out.say("%s grading koans about processes and signals: their programs can be isolated", yes)
	} else {
		a.out.say("%s grading koans about processes and signals: their programs can't be isolated: %v", no, err)
	}
	a.races(toolchain, yes, no)
	return nil
}

// races prints how data races are found here.
func (a *app) races(toolchain *build.Toolchain, yes, no string) {
	needed := "all checks for data races need it here"
	if toolchain.Seeded {
		a.out.say("%s data races: the checker's own detector watches every run on the virtual clock. It needs no C compiler", yes)
		needed = "only programs on the machine's clock need it: koans about processes and signals, and some programs of koan try"
	}
	if needs := build.RaceNeeds(); needs != "" {
		a.out.say("%s Go's race detector: %s is missing, and %s. Koans that need it count as neither solved nor failed. Install gcc or clang", no, needs, needed)
		return
	}
	a.out.say("%s Go's race detector: there is a C compiler; %s", yes, needed)
}
