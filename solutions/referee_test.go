package solutions

import (
	"errors"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"koans/checker/build"
	"koans/checker/catalog"
	"koans/checker/program"
	"koans/checker/proof"
)

const (
	refereeSeeds = 32              // that the checker's own detector watches
	refereeRuns  = 5               // under ThreadSanitizer
	refereeMore  = 20              // if the checker's detector has found a data race
	refereeTime  = 3 * time.Second // the longest that a compared program takes on its own clock
)

// differences are the programs in which perhaps only one of the two detectors finds a
// data race, with the reason.
var differences = map[string]string{
	"14_capstones/02_the_crawler/wrong/add_inside_the_goroutine": "two goroutines have to meet within microseconds, which ThreadSanitizer's schedules seldom do",
}

// Go's own race detector, ThreadSanitizer, is the referee: where it finds a data race
// in a program, the checker's detector finds one, and where it finds none, neither
// does the checker's. ThreadSanitizer runs on the machine's clock, so programs that
// sleep long, and those that never end, aren't compared.
func TestReferee(t *testing.T) {
	if *soak == 0 {
		t.Skip("the referee needs a build of every program: make soak")
	}
	if needs := build.RaceNeeds(); needs != "" {
		t.Skipf("go build -race needs %s", needs)
	}
	root, err := filepath.Abs("..")
	require.NoError(t, err)
	koans, err := catalog.Read(root)
	require.NoError(t, err)
	seeded, err := build.FindToolchain(root, build.Mode{})
	require.NoError(t, err)
	sanitized, err := build.FindToolchain(root, build.Mode{Race: true})
	require.NoError(t, err)
	if !seeded.Seeded {
		t.Skip(seeded.Unseeded)
	}
	for _, k := range koans {
		t.Run(k.Path(), func(t *testing.T) {
			t.Parallel()
			names, sources := comparable(t, k)
			ours, theirs := buildAll(t, seeded, sources), buildAll(t, sanitized, sources)
			for i, name := range names {
				compare(t, name, ours[i], theirs[i])
			}
		})
	}
}

// comparable returns a koan's programs that can run on the virtual clock.
func comparable(t *testing.T, k catalog.Koan) (names []string, sources []build.Source) {
	t.Helper()
	given, err := catalog.GivenFiles(k.Root, k.Dir)
	require.NoError(t, err)
	samples, err := proof.Samples(k)
	require.NoError(t, err)
	for _, p := range samples {
		source, err := build.Read(k.Dir, p.Path, given)
		var mistake *build.Mistake
		if errors.As(err, &mistake) {
			continue
		}
		require.NoError(t, err)
		if !needsTheRealClock(source) {
			names, sources = append(names, p.Name()), append(sources, source)
		}
	}
	return names, sources
}

func buildAll(t *testing.T, toolchain *build.Toolchain, sources []build.Source) []build.Built {
	t.Helper()
	if len(sources) == 0 {
		return nil
	}
	built, err := toolchain.Build(t.Context(), sources)
	require.NoError(t, err)
	return built
}

// compare runs the program under both detectors. One line of the log for each
// program says what they found.
func compare(t *testing.T, name string, ours, theirs build.Built) {
	t.Helper()
	if ours.Err != nil || theirs.Err != nil {
		t.Logf("%s: not compared, it can't be built", name)
		return
	}
	first := runs(t, ours.Program, 1, func(program.Outcome) bool { return true })
	if first.Ending.Stopped() || first.Ending == program.Deadlock || first.Elapsed > refereeTime {
		t.Logf("%s: not compared: %s after %s", name, first.Ending, first.Elapsed)
		return
	}
	ourRace := len(runs(t, ours.Program, refereeSeeds, func(o program.Outcome) bool { return len(o.Races) > 0 }).Races) > 0
	count := refereeRuns
	if ourRace {
		count = refereeMore
	}
	theirRace := runs(t, theirs.Program, count, func(o program.Outcome) bool { return o.Ending == program.DataRace }).Ending == program.DataRace
	reason, known := differences[name]
	switch {
	case ourRace == theirRace:
		t.Logf("%s: both say race=%t", name, ourRace)
	case known:
		t.Logf("%s: ours says race=%t, ThreadSanitizer %t: %s", name, ourRace, theirRace, reason)
	default:
		t.Errorf("%s: ours says race=%t, ThreadSanitizer %t", name, ourRace, theirRace)
	}
}

// runs runs the program so many times, each with another seed, until an outcome is
// the one looked for. It returns the last outcome.
func runs(t *testing.T, p program.Program, count int, found func(program.Outcome) bool) program.Outcome {
	t.Helper()
	var o program.Outcome
	for seed := range count {
		var err error
		o, err = p.Run(t.Context(), program.Schedule{Seed: uint64(seed + 1)}, program.Input{})
		require.NoError(t, err)
		if found(o) {
			break
		}
	}
	return o
}
