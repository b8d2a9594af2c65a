package timeline_test

import (
	"bytes"
	"encoding/xml"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"koans/checker/program"
	"koans/checker/timeline"
)

var update = flag.Bool("update", false, "write the golden files again")

const source = `package main

func main() {
	go run(1, "A")
	go func() { run(5, "B") }()
	wg.Go(func() {
		run(3, "C")
	})
	go aVeryLongNameOfAFunction("with an argument")
}
`

func at(seconds int) time.Duration { return time.Duration(seconds) * time.Second }

func create(goroutine int64, where string) program.Event {
	return program.Event{Goroutine: goroutine, Kind: program.Create, By: 1, Function: "main.main.func1", Where: where}
}

func park(seconds int, goroutine int64, reason string) program.Event {
	return program.Event{At: at(seconds), Goroutine: goroutine, Kind: program.Park, Reason: reason, Where: "run.go:9"}
}

func wakes(seconds int, by, goroutine int64, call string) program.Event {
	return program.Event{At: at(seconds), Goroutine: goroutine, Kind: program.Ready, By: by, Call: call, Where: "main.go:8"}
}

func ready(seconds int, goroutine int64) program.Event {
	return program.Event{At: at(seconds), Goroutine: goroutine, Kind: program.Ready}
}

func end(seconds int, goroutine int64) program.Event {
	return program.Event{At: at(seconds), Goroutine: goroutine, Kind: program.End}
}

func said(seconds int, goroutine int64, text string) program.Output {
	return program.Output{At: at(seconds), Goroutine: goroutine, Text: text}
}

func accessed(seconds int, goroutine int64, kind program.AccessKind) program.Access {
	return program.Access{At: at(seconds), Goroutine: goroutine, Kind: kind, Where: "main.go:7"}
}

// outcomes are runs to draw.
func outcomes() map[string]program.Outcome {
	var many program.Outcome
	for i := range int64(30) {
		many.Events = append(many.Events, create(i+7, "main.go:4"), park(0, i+7, "sleep"), ready(int(i), i+7), end(int(i), i+7))
		many.Output = append(many.Output, said(int(i), i+7, "line\n"))
	}
	many.Elapsed, many.Returned = at(29), true

	var long program.Outcome
	for i := range 100 {
		long.Output = append(long.Output, said(i, 1, "tick\n"))
	}
	long.Elapsed = at(99)

	// Two of the many, and one instant of the long run in the middle, are in a race.
	race := program.Outcome{Elapsed: at(99), Returned: true, Events: many.Events}
	for i := range 100 {
		race.Output = append(race.Output, said(i, 1, "tick\n"))
	}
	race.Races = []program.Race{
		{Earlier: accessed(3, 10, program.WriteTo), Later: accessed(50, 1, program.Read)},
		{Earlier: accessed(3, 10, program.WriteTo), Later: accessed(12, 20, program.WriteTo)},
		{Earlier: accessed(12, 20, program.WriteTo), Later: accessed(51, 99, program.AtomicRead)},
		{Earlier: accessed(4, 11, program.WriteTo), Later: accessed(60, 1, program.Read)},
	}

	return map[string]program.Outcome{
		"nothing":   {},
		"data race": race,
		"cut off": {
			Elapsed: at(2), Returned: true,
			Events: []program.Event{create(7, "main.go:4"), create(8, "main.go:5"), park(0, 1, "sync.WaitGroup.Wait"), park(0, 7, "sleep"), park(0, 8, "sleep"), ready(2, 7), end(2, 7), wakes(2, 7, 1, "sync.(*WaitGroup).Done")},
			Output: []program.Output{said(1, 8, "B\n"), said(2, 7, "A\n")},
		},
		"deadlock": {
			Elapsed: at(3), ExitCode: 2, Ending: program.Deadlock,
			Events: []program.Event{create(9, "main.go:6"), create(10, "main.go:9"), park(0, 9, "sleep"), park(0, 10, "chan send"), ready(3, 9), end(3, 9)},
			Output: []program.Output{said(3, 9, "C\n"), said(3, 1, "bell \a and\ttab\n"), {At: at(3), Stderr: true, Text: "fatal error: "}, {At: at(3), Stderr: true, Text: "all asleep"}},
		},
		"many goroutines": many,
		"many instants":   long,
		"not seeded":      {Elapsed: at(1), Returned: true, Output: []program.Output{said(0, 0, "A\n"), said(1, 0, "B\n")}},
	}
}

func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	path := filepath.Join("testdata", strings.ReplaceAll(name, " ", "_"))
	if *update {
		require.NoError(t, os.WriteFile(path, got, 0o644))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err)
	assert.Equal(t, string(want), string(got))
}

func TestText(t *testing.T) {
	for name, o := range outcomes() {
		line := timeline.New(o, map[string][]byte{"main.go": []byte(source)})
		for suffix, ascii := range map[string]bool{".txt": false, "_ascii.txt": true} {
			got := timeline.Text(line, timeline.Width, ascii)
			for row := range strings.Lines(got) {
				assert.LessOrEqual(t, utf8.RuneCountInString(row), 80, name)
			}
			golden(t, name+suffix, []byte(got))
		}
	}
}

func TestSVG(t *testing.T) {
	for name, o := range outcomes() {
		got := timeline.SVG(timeline.New(o, map[string][]byte{"main.go": []byte(source)}), true, timeline.Highlight{})
		wellFormed(t, got)
		golden(t, name+".svg", got)
	}
}

// What is asked for stands out, and all the rest is paler.
func TestHighlight(t *testing.T) {
	line := timeline.New(outcomes()["cut off"], map[string][]byte{"main.go": []byte(source)})
	rows := len(line.Lanes)
	draw := func(what string) string {
		h, err := line.Highlight(what)
		require.NoError(t, err)
		got := timeline.SVG(line, true, h)
		wellFormed(t, got)
		return string(got)
	}
	byLabel := draw(line.Lanes[1].Name)
	assert.Equal(t, byLabel, draw("2"))
	assert.Equal(t, rows-1, strings.Count(byLabel, `class="lane pale"`))
	assert.Regexp(t, `data-goroutine="\d+" data-at="\d+"><text class="stands"`, byLabel)
	instant := draw(line.Instants[1].String())
	assert.NotContains(t, instant, `class="lane pale"`)
	assert.Equal(t, 1, strings.Count(instant, `<g class="stands" data-at="`+fmt.Sprint(int64(line.Instants[1]))+`"`))
	assert.Len(t, regexp.MustCompile(`<g class="pale" data-at="\d+"><line class="instant"`).FindAllString(instant, -1), len(line.Instants)-1)
	plain := string(timeline.SVG(line, true, timeline.Highlight{}))
	assert.NotContains(t, plain, "pale\"")
	assert.NotContains(t, plain, `class="stands"`)
	assert.Contains(t, plain, "<desc>Rows: main, ")

	for _, what := range []string{"", "99", "-1s", "1h", "nosuch"} {
		_, err := line.Highlight(what)
		assert.ErrorContains(t, err, "the picture has no row and no instant", what)
	}
}

func wellFormed(t *testing.T, document []byte) {
	t.Helper()
	decoder := xml.NewDecoder(bytes.NewReader(document))
	for {
		_, err := decoder.Token()
		if errors.Is(err, io.EOF) {
			return
		}
		require.NoError(t, err)
	}
}

// A goroutine that a timer has started has the name of what it runs. One of a
// library is seen once it prints, and may be done by then.
func TestGoroutinesOfTimers(t *testing.T) {
	line := timeline.New(program.Outcome{
		Elapsed: at(3), Returned: true,
		Events: []program.Event{
			{At: at(1), Goroutine: 7, Kind: program.Create, Function: "main.save", Where: "main.go:20"},
			{At: at(1), Goroutine: 8, Kind: program.Create, Function: "main.main.func1", Where: "main.go:4"},
			end(2, 7), end(2, 8), end(2, 9),
		},
		Output: []program.Output{said(1, 9, "A\n")},
	}, map[string][]byte{"main.go": []byte("package main\n\nfunc main() {\n\ttime.AfterFunc(1, func() { load(5) })\n}\n")})
	got := []string{}
	for _, l := range line.Lanes[1:] {
		got = append(got, strings.TrimSpace(l.Name+" "+l.Started)+" "+string(l.Fate)+" "+l.Ended.String())
	}
	assert.Equal(t, []string{"save done 2s", "load(5) done 2s", "goroutine 9 done 2s"}, got)
}

// The call is named that the learner's code made.
func TestDoing(t *testing.T) {
	for want, s := range map[string]timeline.Span{
		"asleep at main.go:7":       {Reason: "sleep", Call: "Sleep", Where: "main.go:7"},
		"in Do at main.go:7":        {Reason: "sync.Mutex.Lock", Call: "Once.Do", Where: "main.go:7"},
		"in RLock":                  {Reason: "sync.Mutex.Lock", Call: "RWMutex.RLock"},
		"in Shutdown":               {Reason: "select", Call: "Server.Shutdown"},
		"in Cond.Wait":              {Reason: "sync.Cond.Wait", Call: "Cond.Wait"},
		"receiving":                 {Reason: "chan receive (nil chan)"},
		"blocked in something else": {Reason: "something else"},
	} {
		assert.Equal(t, want, s.Doing())
	}
}

// Whatever a program prints and whenever, its drawings keep their form.
func FuzzDraw(f *testing.F) {
	f.Add("A\n", "main.go:4", int64(0), int64(1), "sleep")
	f.Add("</title><script>\x00\x1b[31m\u202e\ufffe\xff", "x", int64(-5), int64(1<<62), "chan receive (nil chan)")
	f.Fuzz(func(t *testing.T, text, where string, from, to int64, reason string) {
		o := program.Outcome{Elapsed: time.Duration(to), Ending: program.Panicked, ExitCode: 2, Message: text,
			Output: []program.Output{{At: time.Duration(from), Goroutine: 7, Text: text}, {At: time.Duration(to), Goroutine: 9, Text: where}},
			Events: []program.Event{
				{At: time.Duration(from), Goroutine: 7, Kind: program.Create, Function: text, Where: where},
				{At: time.Duration(from), Goroutine: 7, Kind: program.Park, Reason: reason, Where: where},
				{At: time.Duration(from), Goroutine: 7, Kind: program.Ready, By: 1, Call: text, Where: where},
			},
			Races: []program.Race{{Earlier: program.Access{At: time.Duration(to), Goroutine: 3, Where: where, Kind: program.Read}, Later: program.Access{At: time.Duration(from), Goroutine: 7}}},
		}
		line := timeline.New(o, map[string][]byte{"main.go": []byte(source)})
		wellFormed(t, timeline.SVG(line, true, timeline.Highlight{}))
		if h, err := line.Highlight(text); err == nil {
			wellFormed(t, timeline.SVG(line, true, h))
		} else {
			assert.NotRegexp(t, "[\x00-\x1f]", err.Error())
		}
		for _, r := range timeline.Text(line, timeline.Width, false) + timeline.Edges(line, false) {
			assert.True(t, r == '\n' || unicode.IsGraphic(r), "%q", r)
		}
	})
}

// Edges are told in the order of time; those of one operation share a line.
func TestEdges(t *testing.T) {
	o := program.Outcome{Elapsed: at(3), Returned: true, Events: []program.Event{
		create(7, "main.go:4"), create(8, "main.go:5"), create(9, "main.go:6"),
		park(0, 7, "chan receive"), park(0, 8, "select"), park(0, 1, "sleep"), park(0, 9, "sync.Mutex.Lock"),
		wakes(1, 0, 1, ""), wakes(1, 1, 7, "runtime.closechan"), wakes(1, 1, 8, "runtime.closechan"),
		wakes(2, 7, 9, "sync.(*Mutex).Unlock"), wakes(2, 7, 9, "runtime.chansend1"),
	}}
	line := timeline.New(o, map[string][]byte{"main.go": []byte(source)})
	assert.Equal(t, "Who woke whom\n  1s  main → run(1, \"A\"), run(5, \"B\"): close at main.go:8\n  2s  run(1, \"A\") → run(3, \"C\"): Unlock at main.go:8\n", timeline.Edges(line, false))
	assert.Equal(t, ", woken by main: close at main.go:8", line.Woke(8, at(1)))
	assert.Empty(t, line.Woke(1, at(1)), "a timer woke it")
	assert.Empty(t, timeline.Edges(timeline.New(program.Outcome{}, nil), false))
}

// A time line that has been folded is folded as it is.
func TestFoldedOnce(t *testing.T) {
	for name, o := range outcomes() {
		once := timeline.New(o, map[string][]byte{"main.go": []byte(source)}).Folded()
		assert.Equal(t, once.Instants, once.Folded().Instants, name)
		assert.Equal(t, once.Gaps, once.Folded().Gaps, name)
		assert.Len(t, once.Folded().Lanes, len(once.Lanes), name)
	}
}
