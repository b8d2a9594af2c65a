package solutions

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"koans/checker/program"
	"koans/checker/proof"
	"koans/checker/timeline"
)

// The version of Go whose runtime made the golden time lines: what a seed means
// is the runtime's to say.
const timelinesOf = "go1.26.8"

// goldenTimeline compares the time line of a program's first schedule with the
// one in testdata.
func goldenTimeline(t *testing.T, p proof.Sample, line timeline.Timeline) {
	t.Helper()
	if runtime.Version() != timelinesOf {
		return
	}
	path := filepath.Join("testdata", "timelines", p.Koan.Chapter, p.Koan.Name+"_"+p.Role+".txt")
	got := timeline.Text(line, timeline.Width, false)
	if *update {
		require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o755))
		require.NoError(t, os.WriteFile(path, []byte(got), 0o644))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err, "go test ./solutions -run Timelines -update")
	assert.Equal(t, string(want), got)
}

// bare is the state without what the runtime adds in parentheses.
func bare(state string) string {
	state, _, _ = strings.Cut(state, " (")
	return state
}

// tellsTheRun compares the time line with what was observed of the run.
func tellsTheRun(t *testing.T, o program.Outcome, files map[string][]byte) {
	t.Helper()
	line := timeline.New(o, files)
	lanes := map[int64]timeline.Lane{}
	type mark struct {
		lane int64
		timeline.Mark
	}
	marks := map[mark]bool{}
	for _, l := range line.Lanes {
		assert.NotContains(t, lanes, l.ID, "one lane a goroutine")
		lanes[l.ID] = l
		at := l.Created
		for _, s := range l.Spans {
			assert.LessOrEqual(t, at, s.From, "%s is blocked once at a time", l.Name)
			assert.LessOrEqual(t, s.From, s.To)
			at = s.To
		}
		for _, m := range l.Marks {
			marks[mark{l.ID, m}] = true
		}
		assert.LessOrEqual(t, at, l.Ended, l.Name)
		assert.LessOrEqual(t, l.Ended, line.End, l.Name)
	}
	for _, e := range o.Events {
		if e.Kind == program.Create {
			assert.Equal(t, e.At, lanes[e.Goroutine].Created)
		}
	}
	assert.Equal(t, o.Returned, lanes[1].Fate == timeline.Returns)
	for _, out := range o.Output {
		if out.Stderr && o.ExitCode == 2 {
			break // the runtime's last words
		}
		if text := strings.TrimRight(out.Text, "\n"); text != "" {
			assert.True(t, marks[mark{max(out.Goroutine, 1), timeline.Mark{At: out.At, Text: text}}], "goroutine %d printed %q", out.Goroutine, text)
		}
	}
	for _, g := range o.Left {
		l, ok := lanes[g.ID]
		if !ok {
			continue
		}
		assert.NotEqual(t, timeline.Done, l.Fate, "%s was left", l.Name)
		// Where main returned, goleak has asked a little later.
		if n := len(l.Spans); !o.Returned && g.State != "runnable" && g.State != "running" && assert.NotZero(t, n, l.Name) {
			assert.Equal(t, bare(g.State), bare(l.Spans[n-1].Reason), l.Name)
			assert.True(t, l.Spans[n-1].Open, l.Name)
		}
	}
	text := timeline.Text(line, timeline.Width, false)
	for _, l := range line.Folded().Lanes {
		assert.Contains(t, text, l.Name)
	}
	decoder := xml.NewDecoder(bytes.NewReader(timeline.SVG(line, false, timeline.Highlight{})))
	for {
		_, err := decoder.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		require.NoError(t, err)
	}
}
