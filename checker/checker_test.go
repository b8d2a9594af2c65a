package checker

import (
	"bufio"
	"fmt"
	"os"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"koans/checker/build"
	"koans/checker/env"
	"koans/checker/program"
)

func TestMain(m *testing.M) {
	// What waits for Ctrl-C does so as long as the process lives.
	goleak.VerifyTestMain(m, goleak.IgnoreTopFunction("os/signal.NotifyContext.func1"))
}

func out(at time.Duration, text string) program.Output { return program.Output{At: at, Text: text} }

func TestLines(t *testing.T) {
	run := newRun(program.Outcome{Output: []program.Output{
		out(0, "one\ntwo\n"), out(1, "half "), {At: 1, Text: "noise\n", Stderr: true}, out(2, "line\r\n"), out(3, "\n"), out(4, "no end"),
	}}, nil)
	assert.Equal(t, []string{"one", "two", "half line", "", "no end"}, run.Printed())
	assert.Equal(t, []string{"one", "two"}, run.PrintedAt(0))
	assert.Equal(t, []string{"half line"}, run.PrintedAt(2))
	assert.Equal(t, []string{"", "no end"}, run.PrintedAfter(2))
	assert.Equal(t, []string{"one", "two"}, run.PrintedBefore(2))
	assert.Equal(t, []string{}, run.PrintedAt(9))
	assert.Equal(t, "noise\n", run.Stderr())
}

func TestComplaints(t *testing.T) {
	run := newRun(program.Outcome{}, nil)
	assert.Equal(run, 1, 2, "It is %s.", "one")
	assert.ElementsMatch(run, []string{"A", "B, C"}, []string{"A"})
	assert.ElementsMatch(run, []string{"A"}, []string{})
	assert.True(run, false)
	run.Errorf("plain %d", 7)
	assert.Equal(t, []complaint{
		{Found: "expected: 1\nactual  : 2", Why: "It is one."},
		{Found: "expected: \"A\", \"B, C\", in any order\nactual  : \"A\"\nmissing : \"B, C\""},
		{Found: "expected: \"A\", in any order\nactual  : nothing"},
		{Found: "Should be true"},
		{Found: "plain 7"},
	}, run.complaint)
}

// A program may print a million lines, and each is a line of the complaint.
func TestTheWorkForAComplaintGrowsWithItsLength(t *testing.T) {
	allocated := func(lines int) float64 {
		text := "\n\tError:      \t" + strings.Repeat("\n\t            \t", lines) + "end\n"
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		c := parseComplaint(text)
		runtime.ReadMemStats(&after)
		require.Equal(t, "end", c.Found)
		return float64(after.TotalAlloc - before.TotalAlloc)
	}
	few, many := allocated(10_000), allocated(100_000)
	assert.Less(t, many, 20*few, "ten times the lines take about ten times the memory")
}

// What testify says loses testify's own labels and stack and nothing else. A
// text of another form is kept whole.
func FuzzParseComplaint(f *testing.F) {
	f.Add("\n\tError Trace:\tx.go:1\n\tError:      \tNot equal: \n\t            \texpected: 1\n\tMessages:   \twhy\n")
	f.Add("plain")
	f.Add("\tError:\telements differ\nlistA:\nlistB:\n")
	f.Fuzz(func(t *testing.T, text string) {
		c := parseComplaint(text)
		whole := strings.TrimSpace(text)
		ofTestify := true
		for line := range strings.Lines(text) {
			ofTestify = ofTestify && (strings.TrimSpace(line) == "" || strings.HasPrefix(line, "\t") && strings.Count(line, "\t") > 1)
		}
		if !ofTestify {
			assert.Equal(t, complaint{Found: whole}, c)
		}
		if whole != "" {
			assert.NotEmpty(t, c.Found, "a complaint is never lost")
		}

		if len(text) > 5000 {
			return // testify cuts long texts off
		}
		var message []string
		for lines := bufio.NewScanner(strings.NewReader(text)); lines.Scan(); {
			message = append(message, lines.Text())
		}
		why := strings.TrimSpace(strings.Join(message, "\n"))
		run := newRun(program.Outcome{}, nil)
		assert.Equal(run, "A", text+"!", "%s", text)
		assert.Contains(run, text, text+"!", "%s", text)
		assert.ElementsMatch(run, []string{"A", ""}, []string{text, "!"}, "%s", text)
		missing, extra := `"A", ""`, fmt.Sprintf("%q, \"!\"", text)
		switch text {
		case "A":
			missing, extra = `""`, `"!"`
		case "":
			missing, extra = `"A"`, `"!"`
		case "!":
			extra = `"!", "!"`
		}
		assert.Equal(t, []complaint{
			{Found: fmt.Sprintf("expected: \"A\"\nactual  : %q", text+"!"), Why: why},
			{Found: fmt.Sprintf("%q does not contain %q", text, text+"!"), Why: why},
			{Found: fmt.Sprintf("expected: \"A\", \"\", in any order\nactual  : %q, \"!\"\nmissing : %s\nextra   : %s", text, missing, extra), Why: why},
		}, run.complaint)
	})
}

func TestSeedsNameTheVariantToo(t *testing.T) {
	a, b := &Variant{Name: "a"}, &Variant{Name: "b"}
	r := &runner{clock: program.Virtual, variants: []*Variant{a, b}}
	seeds := func(c conditions) []uint64 {
		t.Helper()
		schedules, err := r.schedules(c)
		require.NoError(t, err)
		var seeds []uint64
		for _, s := range schedules {
			seeds = append(seeds, s.Seed)
		}
		return seeds
	}
	assert.Len(t, seeds(conditions{}), SchedulesPerCheck)
	assert.Equal(t, uint64(1), seeds(conditions{})[0])
	assert.Len(t, seeds(conditions{variant: b}), SchedulesPerCheck)
	assert.Equal(t, uint64(2001), seeds(conditions{variant: b})[0])
	t.Setenv(env.Further, "40 77")
	assert.Equal(t, []uint64{2040, 2077}, seeds(conditions{variant: b})[SchedulesPerCheck:])
	t.Setenv(env.Replay, "2003")
	assert.Empty(t, seeds(conditions{}))
	assert.Empty(t, seeds(conditions{variant: a}))
	assert.Equal(t, []uint64{2003}, seeds(conditions{variant: b}))
	t.Setenv(env.Replay, "2001@3.1")
	assert.Empty(t, seeds(conditions{}))
	schedules, err := r.schedules(conditions{variant: b})
	require.NoError(t, err)
	assert.Equal(t, []program.Schedule{{Seed: 2001, Choices: "3.1"}}, schedules)
}

func TestOnlyListedChecksAreThorough(t *testing.T) {
	assert.False(t, isBrief("TestKoan/TestA", true), "without a list all are thorough")
	t.Setenv(env.Thorough, " TestA TestC")
	assert.False(t, isBrief("TestKoan/TestA", false))
	assert.True(t, isBrief("TestKoan/TestA", true))
	assert.True(t, isBrief("TestKoan/TestB", false))
	t.Setenv(env.Thorough, " TestA variants")
	assert.False(t, isBrief("TestKoan/TestA", true))
	assert.True(t, isBrief("TestKoan/TestB", true))
	t.Setenv(env.Thorough, " ")
	assert.True(t, isBrief("TestA", false), "an empty list is a list")
}

func TestAMalformedScheduleIsRefused(t *testing.T) {
	r := &runner{clock: program.Virtual}
	for _, text := range []string{"x", "0", "-1", "1.5", "18446744073709551616", "1 2", "1@"} {
		t.Setenv(env.Replay, text)
		_, err := r.schedules(conditions{})
		assert.ErrorContains(t, err, "KOAN_REPLAY: ")
	}
	t.Setenv(env.Replay, "")
	t.Setenv(env.Further, "40 x")
	_, err := r.schedules(conditions{})
	assert.ErrorContains(t, err, `KOAN_FURTHER has "x" where a seed belongs`)
}

func TestBoundsFromTheEnvironment(t *testing.T) {
	want := Bounds{Preemptions: 2, For: 30 * time.Second}
	t.Setenv(env.Explore, want.String())
	b, err := boundsFromEnvironment()
	require.NoError(t, err)
	assert.Equal(t, want, b)
	for _, text := range []string{"2", "x 30s", "2 30", "-1 30s", "2 -1s", "2 0s"} {
		t.Setenv(env.Explore, text)
		_, err := boundsFromEnvironment()
		assert.ErrorContains(t, err, "KOAN_EXPLORE has", text)
	}
	t.Setenv(env.Explore, "")
	b, err = boundsFromEnvironment()
	require.NoError(t, err)
	assert.Zero(t, b)
}

func TestConditions(t *testing.T) {
	v := &Variant{Name: "a slower feed"}
	c := newConditions(build.Mode{}, []Option{v, Args("-n", "3"), SignalWhen("ready", os.Interrupt), SignalWhen("stopping", os.Interrupt)})
	assert.Equal(t, v, c.variant)
	assert.True(t, c.mode.RealClock)
	assert.True(t, c.input.Processes)
	assert.Equal(t, `, with a slower feed, started with -n 3, sent "interrupt" when it had printed "ready", sent "interrupt" when it had printed "stopping"`, c.text())
	assert.Empty(t, conditions{}.text())

	keys := map[string]bool{}
	for _, c := range []conditions{{}, {variant: v}, newConditions(build.Mode{}, []Option{Args("a b")}), newConditions(build.Mode{}, []Option{Args("a", "b")}), c} {
		keys[c.key(program.Schedule{Seed: 1})], keys[c.key(program.Schedule{Seed: 1, Choices: "3.1"})] = true, true
	}
	assert.Len(t, keys, 10)
}
