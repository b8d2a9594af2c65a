//go:build linux

package bench

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"koans/checker/internal/tmux"
)

// BenchmarkScreenVerdict saves a koan right and wrong in turn while the screen
// is open, and times from the save until the screen shows the verdict; beside
// it, a bare go build of the same program.
func BenchmarkScreenVerdict(b *testing.B) {
	s := newSuite(b, 2)
	right, wrong := filepath.Join(s.koans[0].Solutions(), "main.go"), s.koans[0].Shipped()
	text, err := os.ReadFile(wrong)
	require.NoError(b, err)
	require.NoError(b, os.WriteFile(s.koans[0].Edited(), text, 0o644))
	term := s.open(b, s.command)
	term.Keys("Tab")
	term.Shows("TestBothFinish does not hold")
	var build, verdict []float64
	for b.Loop() {
		for _, save := range []struct{ source, shown string }{{right, "01_nobody_waits is solved"}, {wrong, "TestBothFinish does not hold"}} {
			text, err := os.ReadFile(save.source)
			require.NoError(b, err)
			edits++
			text = fmt.Appendf(text, "\n// Edit %d at %d.\n", edits, time.Now().UnixNano())
			started := time.Now()
			require.NoError(b, os.WriteFile(s.koans[0].Edited(), text, 0o644))
			term.Shows(save.shown)
			verdict = append(verdict, time.Since(started).Seconds())
			require.NoError(b, os.MkdirAll(filepath.Join(s.dir, "bare"), 0o755))
			require.NoError(b, os.WriteFile(filepath.Join(s.dir, "bare", "main.go"), text, 0o644))
			run, err := os.ReadFile(filepath.Join(s.koans[0].Dir, "run.go"))
			require.NoError(b, err)
			require.NoError(b, os.WriteFile(filepath.Join(s.dir, "bare", "run.go"), run, 0o644))
			build = append(build, first(s.run(b, "go", "build", "-o", filepath.Join(b.TempDir(), "bare"), "./bare")))
		}
	}
	b.ReportMetric(median(build), "s/go-build")
	b.ReportMetric(median(verdict), "s/save-to-screen")
	b.ReportMetric((median(verdict)-0.03)/median(build), "without-debounce/go-build")
}

// BenchmarkScreenOnceIdle opens the screen, times until it shows something, and
// looks at what it costs while nothing happens.
func BenchmarkScreenOnceIdle(b *testing.B) {
	s := newSuite(b, 2)
	s.open(b, s.command) // everything is warm now
	var first []float64
	for range 5 {
		started := time.Now()
		s.open(b, s.command)
		first = append(first, time.Since(started).Seconds())
	}
	b.ReportMetric(median(first), "s/first-screen")
	first = nil
	for range 5 {
		started := time.Now()
		s.open(b, "go tool koan")
		first = append(first, time.Since(started).Seconds())
	}
	b.ReportMetric(median(first), "s/first-screen-by-go-tool")

	term := s.open(b, s.command)
	pid := strings.TrimSpace(term.Tmux("display-message", "-p", "#{pane_pid}"))
	const minute = time.Minute
	before := cpuSeconds(b, pid)
	<-time.After(minute)
	b.ReportMetric(100*(cpuSeconds(b, pid)-before)/minute.Seconds(), "%idle-CPU")
	status, err := os.ReadFile(filepath.Join("/proc", pid, "status"))
	require.NoError(b, err)
	for line := range strings.Lines(string(status)) {
		if fields := strings.Fields(line); fields[0] == "VmHWM:" {
			kibibytes, err := strconv.ParseFloat(fields[1], 64)
			require.NoError(b, err)
			b.ReportMetric(kibibytes/1024, "MiB")
		}
	}
}

// open shows the suite's screen in place of the terminal's shell.
func (s *suite) open(b *testing.B, command string) *tmux.Terminal {
	b.Helper()
	term := tmux.Open(b, s.dir)
	term.Run("exec " + command)
	term.Shows("all keys")
	return term
}

// cpuSeconds is the processor time that the process has used.
func cpuSeconds(b *testing.B, pid string) float64 {
	b.Helper()
	stat, err := os.ReadFile(filepath.Join("/proc", pid, "stat"))
	require.NoError(b, err)
	_, after, _ := strings.Cut(string(stat), ") ")
	fields := strings.Fields(after)
	const utime, stime, perSecond = 11, 12, 100
	user, err := strconv.ParseFloat(fields[utime], 64)
	require.NoError(b, err)
	system, err := strconv.ParseFloat(fields[stime], 64)
	require.NoError(b, err)
	return (user + system) / perSecond
}
