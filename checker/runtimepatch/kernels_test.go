package runtimepatch_test

import (
	"flag"
	"fmt"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"koans/checker/explore"
	"koans/checker/internal/buildtest"
	"koans/checker/program"
)

// A kernel is the core of a concurrency bug as studies of real programs describe
// it: Tu and others, Understanding Real-World Concurrency Bugs in Go (ASPLOS 2019),
// and Yuan and others, GoBench (CGO 2021). Each file in testdata/kernels has one:
// what is wrong, the broken program, the fixed program and, if the bug shows there,
// the only right output. Each program is its main.go without the package clause.
//
// A comment "want" in the broken program lists what may be found in its line.
type kernel struct {
	name          string
	broken, fixed string
	output        string
	hasOutput     bool
	wants         map[string][]string // lines by what is found there
}

var wanted = regexp.MustCompile(`// want (.*)$`)

func kernels(t *testing.T) []kernel {
	t.Helper()
	files, err := filepath.Glob("testdata/kernels/*.txtar")
	require.NoError(t, err)
	var all []kernel
	for _, file := range files {
		archive, err := txtar.ParseFile(file)
		require.NoError(t, err)
		k := kernel{name: strings.TrimSuffix(filepath.Base(file), ".txtar"), wants: map[string][]string{}}
		require.NotEmpty(t, archive.Comment, k.name)
		for _, f := range archive.Files {
			switch f.Name {
			case "broken":
				k.broken = string(f.Data)
			case "fixed":
				k.fixed = string(f.Data)
			case "output":
				k.output, k.hasOutput = string(f.Data), true
			default:
				t.Fatalf("%s has a section %q", k.name, f.Name)
			}
		}
		for i, line := range strings.Split(k.broken, "\n") {
			if m := wanted.FindStringSubmatch(line); m != nil {
				for what := range strings.SplitSeq(m[1], ", ") {
					k.wants[what] = append(k.wants[what], fmt.Sprintf("main.go:%d", i+2))
				}
			}
		}
		require.NotEmpty(t, k.wants, k.name)
		require.NotContains(t, k.fixed, "// want", k.name)
		all = append(all, k)
	}
	return all
}

// A finding is one thing that is wrong with a run, and where.
type finding struct {
	what  string
	where []string
}

// findings are all that is wrong with a run of the kernel.
func (k kernel) findings(o program.Outcome) []finding {
	var all []finding
	for _, r := range o.Races {
		all = append(all, finding{"data race", []string{r.Earlier.Where, r.Later.Where}})
	}
	switch o.Ending {
	case program.Returned:
		for _, g := range o.Left {
			what, where := "cut off", g.At
			if g.Fate == program.Forever {
				what = "leak"
			}
			if where == "" {
				where = g.Started
			}
			all = append(all, finding{what, []string{where}})
		}
		if k.hasOutput && printed(o) != k.output {
			all = append(all, finding{"wrong output", nil})
		}
	case program.Deadlock:
		f := finding{what: "deadlock"}
		for _, g := range o.Left {
			f.where = append(f.where, g.At)
		}
		all = append(all, f)
	case program.Panicked:
		f := finding{what: "panic"}
		for _, g := range o.Left {
			if g.State == "running" {
				f.where = append(f.where, g.At)
			}
		}
		all = append(all, f)
	default:
		all = append(all, finding{fmt.Sprint(o.Ending, " ", o.Message), nil})
	}
	return all
}

// printed is what the run wrote, to stdout or stderr.
func printed(o program.Outcome) string {
	text := ""
	for _, out := range o.Output {
		text += out.Text
	}
	return text
}

// At least 95 of 100 kernels are found by 32 schedules, and what is said of each
// is true.
func TestBrokenKernelsAreFound(t *testing.T) {
	tc := buildtest.Seeded(t)
	all := kernels(t)
	require.GreaterOrEqual(t, len(all), 40)
	missed := make([]bool, len(all))
	t.Run("each", func(t *testing.T) {
		for i, p := range buildtest.Build(t, tc, bodies(all, func(k kernel) string { return k.broken })...) {
			t.Run(all[i].name, func(t *testing.T) {
				t.Parallel()
				under := 0
				for seed := range uint64(32) {
					findings := all[i].findings(buildtest.Run(t, p, seed+1))
					all[i].checkTrue(t, seed+1, findings)
					if len(findings) > 0 {
						under++
					}
				}
				missed[i] = under == 0
				t.Logf("found by %d of 32 schedules", under)
			})
		}
	})
	var names []string
	for i, k := range all {
		if missed[i] {
			names = append(names, k.name)
		}
	}
	t.Logf("missed %d of %d kernels: %v", len(names), len(all), names)
	assert.LessOrEqual(t, len(names)*100, len(all)*5)
}

// checkTrue fails the test if something is found where it isn't wanted.
func (k kernel) checkTrue(t *testing.T, seed uint64, findings []finding) {
	t.Helper()
	for _, f := range findings {
		lines, ok := k.wants[f.what]
		require.True(t, ok, "seed %d: %v", seed, f)
		for _, where := range f.where {
			require.Contains(t, lines, where, "seed %d: %v", seed, f)
		}
	}
}

func bodies(all []kernel, body func(kernel) string) []string {
	var texts []string
	for _, k := range all {
		texts = append(texts, body(k))
	}
	return texts
}

var kernelSeeds = flag.Uint64("kernel-seeds", 200, "how many seeds each fixed kernel is tried under")

func TestFixedKernelsNeverFail(t *testing.T) {
	tc := buildtest.Seeded(t)
	all := kernels(t)
	for i, p := range buildtest.Build(t, tc, bodies(all, func(k kernel) string { return k.fixed })...) {
		t.Run(all[i].name, func(t *testing.T) {
			t.Parallel()
			for seed := range *kernelSeeds {
				require.Empty(t, all[i].findings(buildtest.Run(t, p, seed+1)), "seed %d", seed+1)
			}
		})
	}
}

// notExplored are the kernels that no search with at most two preemptions finds.
var notExplored = map[string]string{
	"lease_expires": "time passes only when all goroutines are blocked",
	"gives_up":      "the goroutine must be chosen after each of its five yields",
}

// A systematic search finds the other kernels.
func TestExploringFindsKernels(t *testing.T) {
	tc := buildtest.Seeded(t)
	all := kernels(t)
	for i, p := range buildtest.Build(t, tc, bodies(all, func(k kernel) string { return k.broken })...) {
		t.Run(all[i].name, func(t *testing.T) {
			t.Parallel()
			found := ""
			tried := search(explore.New(1, 2), 1000, func(schedule program.Schedule) (program.Outcome, bool) {
				o := buildtest.RunUnder(t, p, schedule)
				findings := all[i].findings(o)
				all[i].checkTrue(t, 1, findings)
				if len(findings) > 0 {
					found = schedule.String()
				}
				return o, found == ""
			})
			reason, not := notExplored[all[i].name]
			assert.Equal(t, not, found == "", reason)
			if not {
				assert.True(t, tried.All)
			}
			t.Logf("schedule %q after %d", found, tried.Tried)
		})
	}
}

// search makes runs of a search up to the first that returns false, and at most so
// many.
func search(s *explore.Search, most int, run func(program.Schedule) (program.Outcome, bool)) explore.Count {
	for s.Count().Tried < most {
		next := s.Next(1)
		if next == nil {
			break
		}
		o, more := run(s.Schedule(next[0]))
		s.Ran(next[0], o)
		if !more {
			break
		}
	}
	return s.Count()
}

var comparedSchedules = flag.Int("kernel-schedules", 80, "how many schedules of a kernel TestSkippedPreemptionsChangeNothing compares at most")

// The preemptions that a search leaves out, because nothing conflicts there, lead to
// no other result.
func TestSkippedPreemptionsChangeNothing(t *testing.T) {
	tc := buildtest.Seeded(t)
	all := append(kernels(t), kernels(t)...)
	texts := append(bodies(all[:len(all)/2], func(k kernel) string { return k.broken }), bodies(all[len(all)/2:], func(k kernel) string { return k.fixed })...)
	for i, p := range buildtest.Build(t, tc, texts...) {
		name := all[i].name + map[bool]string{true: "/broken", false: "/fixed"}[i < len(all)/2]
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			results := func(everywhere bool) (map[string]string, explore.Count) {
				seen := map[string]string{}
				count := search(explore.New(1, 1), *comparedSchedules, func(schedule program.Schedule) (program.Outcome, bool) {
					o := buildtest.RunUnder(t, p, schedule)
					result := fmt.Sprint(o.Ending, " ", o.ExitCode, " ", len(o.Left), " ", len(o.Races) > 0, " ", buildtest.Printed(o))
					if seen[result] == "" {
						seen[result] = schedule.String()
					}
					for i, d := range o.Decisions {
						o.Decisions[i].Conflicts = d.Conflicts || everywhere && d.Kind == program.AtPoint
					}
					return o, true
				})
				return seen, count
			}
			few, tried := results(false)
			many, triedMany := results(true)
			t.Logf("%d of %d schedules", tried.Tried, triedMany.Tried)
			if !tried.All || !triedMany.All {
				t.Skipf("there are more than %d schedules", *comparedSchedules)
			}
			for result, schedule := range many {
				assert.Contains(t, few, result, "under schedule %s", schedule)
			}
		})
	}
}
