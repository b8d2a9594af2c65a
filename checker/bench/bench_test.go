// Package bench measures what a verdict costs beside a bare go build of the
// same program, side by side in the same run, because absolute times say
// little on a machine that others use too.
package bench

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

const koan = "01_main_waits/01_nobody_waits"

// suite copies the suite, with the first koan solved, and builds its command.
func suite(b *testing.B) (dir, command string) {
	b.Helper()
	root := filepath.Join("..", "..")
	dir = b.TempDir()
	for _, folder := range []string{"checker", "exercises/" + koan, "solutions/" + koan} {
		require.NoError(b, os.CopyFS(filepath.Join(dir, folder), os.DirFS(filepath.Join(root, folder))))
	}
	for _, file := range []string{"go.mod", "go.sum", "exercises/exercises.go"} {
		text, err := os.ReadFile(filepath.Join(root, file))
		require.NoError(b, err)
		require.NoError(b, os.WriteFile(filepath.Join(dir, file), text, 0o644))
	}
	command = filepath.Join(b.TempDir(), "koan")
	run(b, dir, "go", "build", "-o", command, "./checker/cmd/koan")
	edit(b, dir)
	run(b, dir, command, "run", "1")
	return dir, command
}

var edits int

// edit saves the solution as main.go, never twice the same.
func edit(b *testing.B, dir string) {
	b.Helper()
	edits++
	text, err := os.ReadFile(filepath.Join(dir, "solutions", koan, "main.go"))
	require.NoError(b, err)
	text = fmt.Appendf(text, "\n// Edit %d at %d.\n", edits, time.Now().UnixNano())
	require.NoError(b, os.WriteFile(filepath.Join(dir, "exercises", koan, "main.go"), text, 0o644))
}

// run runs a command that must succeed, and returns how long it took.
func run(b *testing.B, dir string, name string, args ...string) time.Duration {
	b.Helper()
	cmd := exec.Command(name, args...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "PWD="+dir)
	started := time.Now()
	out, err := cmd.CombinedOutput()
	took := time.Since(started)
	require.NoError(b, err, "%s", out)
	return took
}

// BenchmarkVerdictAfterAnEdit edits a solved koan and times, in turn: a bare go
// build of it, its verdict by the command, and by go test. Each verdict is of
// 32 schedules of the program and 8 of each variant. The ratios are medians.
func BenchmarkVerdictAfterAnEdit(b *testing.B) {
	dir, command := suite(b)
	target := "./exercises/" + koan
	run(b, dir, "go", "test", target)
	var build, verdict, test []float64
	for b.Loop() {
		edit(b, dir)
		build = append(build, run(b, dir, "go", "build", "-o", filepath.Join(b.TempDir(), "bare"), target).Seconds())
		edit(b, dir)
		verdict = append(verdict, run(b, dir, command, "run", "1").Seconds())
		edit(b, dir)
		test = append(test, run(b, dir, "go", "test", target).Seconds())
	}
	b.ReportMetric(median(build), "s/build")
	b.ReportMetric(median(verdict), "s/koan-run")
	b.ReportMetric(median(test), "s/go-test")
	b.ReportMetric(median(verdict)/median(build), "koan-run/build")
	b.ReportMetric(median(test)/median(build), "go-test/build")
}

func median(all []float64) float64 {
	sorted := slices.Sorted(slices.Values(all))
	return sorted[len(sorted)/2]
}
