//go:build unix

// Package bench measures what verdicts cost beside what the compiler costs, and
// how that grows. Everything that is compared runs in turn within one
// benchmark, because absolute times say little on a machine that others use
// too; the figures are medians. BENCHMARKS.md has the results. No test here
// passes or fails by a time.
package bench

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"koans/checker/build"
	"koans/checker/catalog"
	"koans/checker/program"
)

var root = filepath.Join("..", "..")

// A suite is a copy of this one with as many koans as a benchmark needs, all
// solved, and its command.
type suite struct {
	dir, command string
	koans        []catalog.Koan
}

// newSuite makes a suite of so many koans, this suite's first ones.
func newSuite(b *testing.B, size int) *suite {
	b.Helper()
	s := &suite{dir: b.TempDir(), command: filepath.Join(b.TempDir(), "koan")}
	require.NoError(b, os.CopyFS(filepath.Join(s.dir, "checker"), os.DirFS(filepath.Join(root, "checker"))))
	for _, file := range []string{"go.mod", "go.sum", "exercises/exercises.go"} {
		text, err := os.ReadFile(filepath.Join(root, file))
		require.NoError(b, err)
		require.NoError(b, os.MkdirAll(filepath.Dir(filepath.Join(s.dir, file)), 0o755))
		require.NoError(b, os.WriteFile(filepath.Join(s.dir, file), text, 0o644))
	}
	koans, err := catalog.Read(root)
	require.NoError(b, err)
	for _, from := range koans[:size] {
		path := from.Path()
		require.NoError(b, os.CopyFS(filepath.Join(s.dir, "exercises", path), os.DirFS(from.Dir)))
		require.NoError(b, os.CopyFS(filepath.Join(s.dir, "solutions", path), os.DirFS(from.Solutions())))
	}
	s.koans, err = catalog.Read(s.dir)
	require.NoError(b, err)
	s.run(b, "go", "build", "-o", s.command, "./checker/cmd/koan")
	s.edit(b)
	s.run(b, s.command, "check")
	return s
}

var edits int

// edit saves every solution as main.go, never twice the same.
func (s *suite) edit(b *testing.B) {
	b.Helper()
	for _, k := range s.koans {
		edits++
		text, err := os.ReadFile(filepath.Join(k.Solutions(), "main.go"))
		require.NoError(b, err)
		text = fmt.Appendf(text, "\n// Edit %d at %d.\n", edits, time.Now().UnixNano())
		require.NoError(b, os.WriteFile(k.Edited(), text, 0o644))
	}
}

// run runs a command that must succeed and returns how many seconds it took,
// and how many MiB its largest process had.
func (s *suite) run(b *testing.B, name string, args ...string) (seconds, mebibytes float64) {
	b.Helper()
	cmd := exec.Command(name, args...)
	cmd.Dir = s.dir
	cmd.Env = append(os.Environ(), "PWD="+s.dir)
	started := time.Now()
	out, err := cmd.CombinedOutput()
	seconds = time.Since(started).Seconds()
	require.NoError(b, err, "%s", out)
	return seconds, float64(cmd.ProcessState.SysUsage().(*syscall.Rusage).Maxrss) / 1024
}

// BenchmarkVerdictAfterAnEdit edits a solved koan and times, in turn: a bare go
// build of it, its verdict by the command, and by go test. A verdict is of 32
// schedules of the program and 8 of each variant.
func BenchmarkVerdictAfterAnEdit(b *testing.B) {
	s := newSuite(b, 1)
	target := "./exercises/" + s.koans[0].Path()
	s.run(b, "go", "test", target)
	var build, verdict, test []float64
	for b.Loop() {
		s.edit(b)
		build = append(build, first(s.run(b, "go", "build", "-o", filepath.Join(b.TempDir(), "bare"), target)))
		s.edit(b)
		verdict = append(verdict, first(s.run(b, s.command, "run", "1")))
		s.edit(b)
		test = append(test, first(s.run(b, "go", "test", target)))
	}
	b.ReportMetric(median(build), "s/go-build")
	b.ReportMetric(median(verdict), "s/koan-run")
	b.ReportMetric(median(test), "s/go-test")
	b.ReportMetric(median(verdict)/median(build), "koan-run/go-build")
	b.ReportMetric(median(test)/median(build), "go-test/go-build")
}

// BenchmarkAllVerdicts edits every koan and times, in turn: one go build of all
// their programs, and all their verdicts; then the verdicts again, with nothing
// edited. Most koans of the later chapters are dearer than the first ones: some
// need the race detector, some wait on the machine's clock.
func BenchmarkAllVerdicts(b *testing.B) {
	koans, err := catalog.Read(root)
	require.NoError(b, err)
	for _, size := range []int{15, 75, len(koans)} {
		b.Run(fmt.Sprintf("koans=%d", size), func(b *testing.B) {
			s := newSuite(b, size)
			var build, edited, unedited, memory []float64
			for b.Loop() {
				s.edit(b)
				build = append(build, first(s.run(b, "go", "build", "-o", b.TempDir(), "./exercises/...")))
				s.edit(b)
				seconds, mebibytes := s.run(b, s.command, "check")
				edited, memory = append(edited, seconds), append(memory, mebibytes)
				unedited = append(unedited, first(s.run(b, s.command, "check")))
			}
			b.ReportMetric(median(build), "s/go-build")
			b.ReportMetric(median(edited), "s/all-edited")
			b.ReportMetric(median(unedited), "s/none-edited")
			b.ReportMetric(median(edited)/median(build), "all-edited/go-build")
			b.ReportMetric(median(memory), "MiB")
		})
	}
}

// BenchmarkSchedules times runs of one built program, and an empty program
// started in the same way for comparison.
func BenchmarkSchedules(b *testing.B) {
	s := newSuite(b, 1)
	toolchain, err := build.FindToolchain(s.dir, build.Mode{})
	require.NoError(b, err)
	k := s.koans[0]
	given, err := catalog.GivenFiles(s.dir, k.Dir)
	require.NoError(b, err)
	source, err := build.Read(k.Dir, k.Edited(), given)
	require.NoError(b, err)
	built, err := toolchain.Build(b.Context(), []build.Source{source})
	require.NoError(b, err)
	empty := filepath.Join(b.TempDir(), "empty")
	require.NoError(b, os.WriteFile(empty+".go", []byte("package main\n\nfunc main() {}\n"), 0o644))
	s.run(b, "go", "build", "-ldflags=-s -w", "-o", empty, empty+".go")
	for _, count := range []int{8, 32, 128} {
		b.Run(fmt.Sprintf("schedules=%d", count), func(b *testing.B) {
			var runs, floor []float64
			for b.Loop() {
				started := time.Now()
				for seed := range count {
					_, err := built[0].Program.Run(b.Context(), program.Schedule{Seed: uint64(seed + 1)}, program.Input{})
					require.NoError(b, err)
				}
				runs = append(runs, time.Since(started).Seconds())
				started = time.Now()
				for range count {
					require.NoError(b, exec.Command(empty).Run())
				}
				floor = append(floor, time.Since(started).Seconds())
			}
			b.ReportMetric(1000*median(runs)/float64(count), "ms/schedule")
			b.ReportMetric(median(runs)/median(floor), "schedule/empty-program")
		})
	}
}

// BenchmarkOnceClock times the verdict of go test on the virtual clock and on
// the real one.
func BenchmarkOnceClock(b *testing.B) {
	s := newSuite(b, 1)
	target := "./exercises/" + s.koans[0].Path()
	s.run(b, "go", "test", target)
	var virtual, real []float64
	for b.Loop() {
		s.edit(b)
		virtual = append(virtual, first(s.run(b, "go", "test", target)))
		s.edit(b)
		real = append(real, first(s.run(b, "env", "KOAN_MODE=real-clock", "go", "test", target)))
	}
	b.ReportMetric(median(virtual), "s/virtual")
	b.ReportMetric(median(real), "s/real")
	b.ReportMetric(median(real)/median(virtual), "real/virtual")
}

// BenchmarkOnceCold times the first verdict with an empty build cache, and with
// the modules there, as a fresh clone meets it behind the download.
func BenchmarkOnceCold(b *testing.B) {
	s := newSuite(b, 1)
	var cold []float64
	for b.Loop() {
		require.NoError(b, os.RemoveAll(filepath.Join(s.dir, ".koan")))
		cold = append(cold, first(s.run(b, "env", "GOCACHE="+b.TempDir(), "go", "tool", "koan", "run", "1")))
	}
	b.ReportMetric(median(cold), "s/cold")
}

func first(seconds, _ float64) float64 { return seconds }

func median(all []float64) float64 {
	sorted := slices.Sorted(slices.Values(all))
	return sorted[len(sorted)/2]
}
