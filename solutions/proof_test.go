// Package solutions proves the koans: every program that is kept here is
// judged, and the verdict compared with what its comments claim.
package solutions

import (
	"bytes"
	"context"
	"flag"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/sync/errgroup"

	"koans/checker/build"
	"koans/checker/catalog"
	"koans/checker/env"
	"koans/checker/judge"
	"koans/checker/probe"
	"koans/checker/program"
	"koans/checker/proof"
	"koans/checker/sandbox"
	"koans/checker/timeline"
)

var (
	soak = flag.Int("soak", 0, "judge every program this many times (make soak)")
	load = flag.Int("load", 2, "busy loops to run beside the soak")
)

// Some programs wait on the machine's clock: others are judged meanwhile.
func TestMain(m *testing.M) {
	flag.Parse()
	if parallel := flag.Lookup("test.parallel"); parallel.Value.String() == parallel.DefValue {
		_ = flag.Set(parallel.Name, "8")
	}
	m.Run()
}

// prepare returns a judge that has built all programs, and the programs by
// koan. The tests that need them run side by side: some wait while others compute.
func prepare(t *testing.T) (*judge.Judge, map[catalog.Koan][]proof.Sample) {
	t.Parallel()
	s, err := prepared()
	require.NoError(t, err)
	return s.judge, s.programs
}

type suite struct {
	judge    *judge.Judge
	programs map[catalog.Koan][]proof.Sample
}

var prepared = sync.OnceValues(func() (suite, error) {
	s := suite{programs: map[catalog.Koan][]proof.Sample{}}
	root, err := filepath.Abs("..")
	if err != nil {
		return s, err
	}
	ctx := context.Background()
	if s.judge, err = judge.New(ctx, root, func(string) {}); err != nil {
		return s, err
	}
	var submissions []judge.Submission
	for _, k := range s.judge.Koans {
		programs, err := proof.Samples(k)
		if err != nil {
			return s, err
		}
		s.programs[k] = programs
		for _, p := range programs {
			submissions = append(submissions, judge.Submission{Koan: k, Edited: p.Path})
		}
	}
	return s, s.judge.BuildAll(ctx, submissions)
})

func TestProof(t *testing.T) {
	j, all := prepare(t)
	for _, k := range j.Koans {
		t.Run(k.Path(), func(t *testing.T) {
			t.Parallel()
			assert.Empty(t, proof.Missing(k, all[k]), "what the koan still needs")
			for _, p := range all[k] {
				t.Run(p.Role, func(t *testing.T) { prove(t, j, p) })
			}
		})
	}
}

func prove(t *testing.T, j *judge.Judge, p proof.Sample) {
	t.Parallel()
	problem, err := proof.Prove(t.Context(), j, p)
	require.NoError(t, err)
	if problem != "" && !p.Right() && !j.Toolchain.Seeded {
		t.Skipf("less is tried here (%s): %s", j.Toolchain.Unseeded, problem)
	}
	assert.Empty(t, problem)
}

// Programs that may start others are isolated when a class is graded. They do
// there what they do otherwise.
func TestIsolatedProgramsAreJudgedAlike(t *testing.T) {
	if err := sandbox.CanIsolate(); err != nil || !probe.CanCage {
		t.Skipf("programs cannot be isolated here: %v", err)
	}
	j, all := prepare(t)
	j = j.Under(judge.Conditions{Cage: program.Caged})
	for _, k := range j.Koans {
		if !j.OnRealClock(k) {
			continue
		}
		for _, p := range firstOfEachRole(all[k]) {
			t.Run(p.Name(), func(t *testing.T) { prove(t, j, p) })
		}
	}
}

// firstOfEachRole returns the shipped program, the solution, and the first other right
// and the first wrong program.
func firstOfEachRole(programs []proof.Sample) (all []proof.Sample) {
	tried := map[string]bool{}
	for _, p := range programs {
		role, _, _ := strings.Cut(p.Role, "/")
		if !tried[role] {
			tried[role] = true
			all = append(all, p)
		}
	}
	return all
}

// What go test says in a koan's folder is what the command says, for the shipped
// program, the solution, and one other right and one wrong program of the first koan of
// each chapter.
func TestGoTestAgrees(t *testing.T) {
	j, all := prepare(t)
	chapter := ""
	for _, k := range j.Koans {
		if k.Chapter == chapter {
			continue
		}
		chapter = k.Chapter
		t.Run(k.Path(), func(t *testing.T) {
			t.Parallel()
			binary := filepath.Join(t.TempDir(), "koan.test")
			out, err := exec.CommandContext(t.Context(), "go", "test", "-c", "-o", binary, k.Dir).CombinedOutput()
			if err != nil {
				t.Skipf("a learner is at work here: %s", out)
			}
			for _, p := range firstOfEachRole(all[k]) {
				checks := "."
				if !p.Right() {
					checks = "^(" + strings.Join(p.Checks(), "|") + ")$"
				}
				cmd := exec.CommandContext(t.Context(), binary, "-test.run="+checks)
				cmd.Dir = k.Dir
				cmd.Env = append(os.Environ(), "PWD="+k.Dir, env.Edited+"="+p.Path)
				out, err := cmd.CombinedOutput()
				if j.Toolchain.Seeded || p.Right() {
					assert.Equal(t, p.Right(), err == nil, "%s\n%s", p.Name(), out)
				}
			}
		})
	}
}

var update = flag.Bool("update", false, "write the golden files again")

const tableBegins = "-run Index -update -->\n"

// The table in exercises/README.md is made from the koans.
func TestIndex(t *testing.T) {
	koans, err := catalog.Read("..")
	require.NoError(t, err)
	table, err := proof.Index(koans)
	require.NoError(t, err)
	const path = "../exercises/README.md"
	text, err := os.ReadFile(path)
	require.NoError(t, err)
	head, have, found := strings.Cut(string(text), tableBegins)
	require.True(t, found)
	if *update {
		require.NoError(t, os.WriteFile(path, []byte(head+tableBegins+table), 0o644))
		return
	}
	assert.Equal(t, table, have, "to refresh it: go test ./solutions -run Index -update")
}

// A time line tells what the program did. And a program does the same whichever binary
// it is in: in the first koan of each chapter, the shipped program and the solution
// have one to themselves, and the others have one together.
func TestTimelinesTellTheRun(t *testing.T) {
	j, all := prepare(t)
	apart, err := build.FindToolchain(j.Toolchain.Root, build.Mode{Cache: t.TempDir()})
	require.NoError(t, err)
	if !apart.Seeded {
		t.Skip(apart.Unseeded)
	}
	chapter := ""
	for _, k := range j.Koans {
		first := k.Chapter != chapter
		chapter = k.Chapter
		t.Run(k.Path(), func(t *testing.T) {
			t.Parallel()
			given, err := catalog.GivenFiles(k.Root, k.Dir)
			require.NoError(t, err)
			var programs []proof.Sample
			var sources []build.Source
			for _, p := range all[k] {
				source, err := build.Read(k.Dir, p.Path, given)
				require.NoError(t, err)
				if !needsTheRealClock(source) { // no signals and processes on the virtual one
					programs, sources = append(programs, p), append(sources, source)
				}
			}
			shared := outcomes(t, j.Toolchain, sources...)
			separate := shared
			if first {
				for i, p := range programs {
					if p.Role == "shipped" || p.Role == "solution" {
						outcomes(t, apart, sources[i])
					}
				}
				separate = outcomes(t, apart, sources...)
			}
			for i, p := range programs {
				t.Run(p.Role, func(t *testing.T) {
					for seed := range shared[i] {
						agree(t, separate[i][seed], shared[i][seed])
						tellsTheRun(t, shared[i][seed], sources[i].Files)
					}
					if p.Role == "shipped" || p.Role == "solution" {
						goldenTimeline(t, p, timeline.New(shared[i][0], sources[i].Files))
					}
				})
			}
		})
	}
}

func agree(t *testing.T, separate, shared program.Outcome) {
	t.Helper()
	assert.Equal(t, separate.Ending, shared.Ending)
	assert.Equal(t, separate.ExitCode, shared.ExitCode)
	assert.Equal(t, separate.Events, shared.Events)
	assert.Equal(t, separate.Left, shared.Left)
	if shared.Returned {
		assert.Equal(t, separate.Output, shared.Output)
	}
}

func needsTheRealClock(s build.Source) bool {
	for _, text := range s.Files {
		if bytes.Contains(text, []byte(`"os/signal"`)) || bytes.Contains(text, []byte(`"os/exec"`)) {
			return true
		}
	}
	return false
}

// outcomes builds what is not built yet of the programs, with one link, and runs
// each under its first schedules.
func outcomes(t *testing.T, toolchain *build.Toolchain, sources ...build.Source) [][]program.Outcome {
	t.Helper()
	built, err := toolchain.Build(t.Context(), sources)
	require.NoError(t, err)
	all := make([][]program.Outcome, len(built))
	for i, b := range built {
		require.NoError(t, b.Err)
		for seed := uint64(1); seed <= 2; seed++ {
			o, err := b.Program.Run(t.Context(), program.Schedule{Seed: seed}, program.Input{})
			require.NoError(t, err)
			all[i] = append(all[i], o)
		}
	}
	return all
}

// The given files that learners see are the ones that the checks use.
func TestGivenFilesAreTheSame(t *testing.T) {
	koans, err := catalog.Read("..")
	require.NoError(t, err)
	for _, k := range koans {
		given, err := catalog.GivenFiles("..", k.Dir)
		require.NoError(t, err)
		for name, text := range given {
			seen, err := os.ReadFile(filepath.Join(k.Dir, name))
			require.NoError(t, err)
			assert.Equal(t, string(text), string(seen), "%s/%s", k.Path(), name)
		}
	}
}

// judgedAtOnce keeps all cores busy even where most programs wait on the
// machine's clock.
const judgedAtOnce = 16

// TestSoak judges everything over and over, each round in another order, and
// counts verdicts that flip.
func TestSoak(t *testing.T) {
	if *soak == 0 {
		t.Skip("a soak takes hours: make soak")
	}
	j, all := prepare(t)
	var programs []proof.Sample
	for _, k := range j.Koans {
		programs = append(programs, all[k]...)
	}
	for range *load {
		loop := exec.Command("sh", "-c", "while :; do :; done")
		require.NoError(t, loop.Start())
		t.Cleanup(func() {
			_ = loop.Process.Kill()
			_ = loop.Wait()
		})
	}
	var judged, flips atomic.Int64
	var judges errgroup.Group
	judges.SetLimit(judgedAtOnce)
	for round := range *soak {
		t.Logf("round %d: %d judgements, %d flips", round+1, judged.Load(), flips.Load())
		rand.Shuffle(len(programs), func(a, b int) { programs[a], programs[b] = programs[b], programs[a] })
		for _, p := range programs {
			judges.Go(func() error {
				v, err := j.Fresh(t.Context(), p.Koan, p.Path)
				problem := proof.Compare(p, v)
				if err != nil || problem != "" {
					flips.Add(1)
					t.Errorf("%s: %v %s", p.Name(), err, problem)
				}
				judged.Add(1)
				return nil
			})
		}
	}
	_ = judges.Wait() // what went wrong is counted
	t.Logf("%d programs, %d judgements, %d flips", len(programs), judged.Load(), flips.Load())
}
