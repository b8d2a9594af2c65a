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

// Run says what this machine can do. It fails if koans cannot be judged at
// all; what only makes the judging weaker is told.
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
		a.out.say("%s fast builds: each takes twice as long as it could: %v", no, why)
	} else {
		a.out.say("%s fast builds: programs are compiled without the go command", yes)
	}
	if toolchain.Clock == program.Virtual {
		a.out.say("%s clock: virtual; sleeping costs nothing and times are exact", yes)
	} else {
		a.out.say("%s clock: real, so checks take as long as the programs do and times are rounded: %s", no, toolchain.Unseeded)
	}
	if toolchain.Seeded {
		a.out.say("%s schedules: seeded; a failing one can be replayed", yes)
	} else {
		a.out.say("%s schedules: %s", no, wording.Unseeded(toolchain))
	}
	limits := map[string]string{
		"linux":   "time, processor time, memory, output; programs cannot start others (on amd64 and arm64)",
		"windows": "time and output only",
	}
	limit, ok := limits[runtime.GOOS]
	if !ok {
		limit = "time, processor time, memory, output"
	}
	a.out.say("%s limits on programs: %s", yes, limit)
	if err := sandbox.CanIsolate(); err == nil {
		a.out.say("%s grading programs that start others: they can be isolated", yes)
	} else {
		a.out.say("%s grading programs that start others: they cannot be isolated: %v", no, err)
	}
	if needs := build.RaceNeeds(); needs == "" {
		a.out.say("%s race detector: what it needs is there", yes)
	} else {
		a.out.say("%s race detector: needs %s, such as gcc; checks for data races are left out, and koans that have one count as neither solved nor failed", no, needs)
	}
	return nil
}
