package runtimepatch_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"koans/checker/internal/buildtest"
	"koans/checker/program"
)

// testdata/races has small programs, several in one file for each means of
// synchronization. Those in racy.txt have a data race that some schedule shows,
// those in ordered.txt have none.
//
// A line "-- name --" begins a program. What follows is its main.go without the
// package clause.
func programs(t *testing.T, file string) (names, bodies []string) {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("testdata", "races", file))
	require.NoError(t, err)
	for _, part := range strings.Split("\n"+string(text), "\n-- ")[1:] {
		name, body, ok := strings.Cut(part, " --\n")
		require.True(t, ok, part)
		names, bodies = append(names, name), append(bodies, body)
	}
	return names, bodies
}

func TestEveryRaceIsFound(t *testing.T) {
	tc := buildtest.Seeded(t)
	names, bodies := programs(t, "racy.txt")
	for i, p := range buildtest.Build(t, tc, bodies...) {
		t.Run(names[i], func(t *testing.T) {
			t.Parallel()
			found := 0
			for seed := range uint64(32) {
				o := buildtest.Run(t, p, seed+1)
				if len(o.Races) > 0 {
					found++
				}
				for _, r := range o.Races {
					assert.NotEmpty(t, r.Earlier.Where, "%+v", o.Races)
					assert.NotEmpty(t, r.Later.Where, "%+v", o.Races)
				}
				if t.Failed() {
					return
				}
			}
			assert.NotZero(t, found, "seeds out of 32")
			t.Logf("under %d of 32 seeds", found)
		})
	}
}

var orderedSeeds = flag.Uint64("seeds", 40, "how many seeds each program without a race is tried under")

func TestNoFalseRaces(t *testing.T) {
	tc := buildtest.Seeded(t)
	names, bodies := programs(t, "ordered.txt")
	for i, p := range buildtest.Build(t, tc, bodies...) {
		t.Run(names[i], func(t *testing.T) {
			t.Parallel()
			for seed := range *orderedSeeds {
				o := buildtest.Run(t, p, seed+1)
				require.Empty(t, o.Races, "seed %d", seed+1)
				require.Empty(t, o.Unwatched)
				require.Contains(t, []program.Ending{program.Returned, program.Exited}, o.Ending, "seed %d: %+v", seed+1, o)
				require.Zero(t, o.ExitCode, "seed %d: %+v", seed+1, o)
			}
		})
	}
}

// The same seed gives the same report.
func TestReportsFollowTheSeed(t *testing.T) {
	tc := buildtest.Seeded(t)
	_, bodies := programs(t, "racy.txt")
	for _, p := range buildtest.Build(t, tc, bodies...) {
		first := buildtest.Run(t, p, 7)
		for range 5 {
			assert.Equal(t, first, buildtest.Run(t, p, 7))
		}
	}
}

// What is too much to watch is reported, and the program runs on.
func TestTooMuchToWatch(t *testing.T) {
	tc := buildtest.Seeded(t)
	p := buildtest.Build(t, tc, `
import "sync"

func main() {
	var wg sync.WaitGroup
	stop := make(chan bool)
	for range 20_000 {
		wg.Go(func() { <-stop })
	}
	close(stop)
	wg.Wait()
}
`, `
func main() {
	done := make(chan bool)
	go func() { done <- true }()
	<-done
	from := make([]int, 1<<20)
	for range 10 {
		copy(make([]int, len(from)), from)
	}
}
`)
	o := buildtest.Run(t, p[0], 1)
	assert.Equal(t, "goroutines", o.Unwatched)
	assert.Equal(t, program.Crowded, o.Ending)
	o = buildtest.Run(t, p[1], 1)
	assert.Equal(t, "memory", o.Unwatched)
	assert.Equal(t, program.Returned, o.Ending, "%+v", o)
}

// Goroutines that have ended and were waited for cost nothing.
func TestManyGoroutines(t *testing.T) {
	tc := buildtest.Seeded(t)
	p := buildtest.Build(t, tc, `
import ("fmt"; "sync")

func main() {
	var mu sync.Mutex
	n := 0
	for range 100 {
		var wg sync.WaitGroup
		for range 30 {
			wg.Go(func() { mu.Lock(); n++; mu.Unlock() })
		}
		wg.Wait()
	}
	fmt.Println(n)
}
`, `
import ("fmt"; "sync")

func main() {
	var mu sync.Mutex
	var wg sync.WaitGroup
	n := 0
	for range 2000 {
		wg.Go(func() { mu.Lock(); n++; mu.Unlock() })
	}
	wg.Wait()
	fmt.Println(n)
}
`)
	for i, want := range []string{"3000\n", "2000\n"} {
		o := buildtest.Run(t, p[i], 1)
		assert.Equal(t, want, buildtest.Printed(o), "%+v", o.Ending)
		assert.Empty(t, o.Races)
		assert.Empty(t, o.Unwatched)
	}
}

// A report names the learner's lines, of each of the two accesses, when they were
// made, and whether the line itself makes the access or a library that it calls. In
// each program the goroutine's access is in line 20, main's in line 24.
func TestARaceIsReportedByLine(t *testing.T) {
	tc := buildtest.Seeded(t)
	tests := []struct{ declare, inGoroutine, inMain, want string }{
		{"names := []string{`c`, `b`}", "slices.Sort(names)", "fmt.Println(names[0])", "write called, read there"},
		{"var once sync.Once; x := 0", "once.Do(func() { x = 1 })", "fmt.Println(x)", "write there, read there"},
		{"var s []int", "s = append(s, 1)", "s = append(s, 2)", "write there, read there"},
		{"a, b := make([]int, 9), make([]int, 9)", "copy(a, b)", "b[3] = 1", "read there, write there"},
		{"m := map[int]int{}", "m[1] = 2", "m[3]++", "write there, read there"},
		{"var buf bytes.Buffer", "buf.WriteString(`a`)", "fmt.Fprint(&buf, `b`)", "write called, write called"},
		{"p := &struct{ X int }{}", "p.X = 1", "fmt.Sprintf(`%v`, p)", "write there, read called"},
		{"var n int64", "n = 1", "atomic.AddInt64(&n, 1)", "write there, atomic write there"},
		{"var p parent", "p.set()", "fmt.Println(p.n)", "write there, read there"},
		{"b := []byte(`abc`)", "b[1] = 'x'", "fmt.Println(string(b))", "write there, read there"},
	}
	var bodies []string
	for _, test := range tests {
		bodies = append(bodies, fmt.Sprintf(`
import ("bytes"; "fmt"; "slices"; "sync"; "sync/atomic"; "time")

var _ = []any{bytes.NewReader, fmt.Print, slices.Max[[]int], sync.NewCond, atomic.AddInt32}

type parent struct{ child }

type child struct{ n int }

func (c *child) set() { c.n = 1 }

func run(f func()) { f() }

func main() {
	%s
	go func() {
		time.Sleep(time.Second)
		run(func() {
			%s
		})
	}()
	time.Sleep(2 * time.Second)
	%s
}
`, test.declare, test.inGoroutine, test.inMain))
	}
	for i, p := range buildtest.Build(t, tc, bodies...) {
		o := buildtest.Run(t, p, 1)
		if !assert.NotEmpty(t, o.Races, tests[i].declare) {
			continue
		}
		r := o.Races[0]
		lines := fmt.Sprintf("%s %s", r.Earlier.Where, r.Later.Where)
		if i == 8 {
			lines = strings.Replace(lines, "main.go:11", "main.go:20", 1) // in the method
		}
		assert.Equal(t, "main.go:20 main.go:24", lines, tests[i].declare)
		called := map[bool]string{false: "there", true: "called"}
		assert.Equal(t, tests[i].want, fmt.Sprintf("%s %s, %s %s", r.Earlier.Kind, called[r.Earlier.Called], r.Later.Kind, called[r.Later.Called]), tests[i].declare)
		assert.Equal(t, "1s 2s 1", fmt.Sprint(r.Earlier.At, " ", r.Later.At, " ", r.Later.Goroutine), tests[i].declare)
	}
}

// A point stands between any two accesses, plain or atomic, and at each channel
// operation and call.
func TestTurnsAreTakenEverywhere(t *testing.T) {
	tc := buildtest.Seeded(t)
	for i, p := range buildtest.Build(t, tc, `
import "sync"

func main() {
	n := 0
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() {
			for range 3 {
				n++
			}
		})
	}
	wg.Wait()
	println(n)
}
`, `
import ("sync"; "sync/atomic")

func main() {
	var n atomic.Int64
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() {
			for range 3 {
				n.Swap(n.Load() + 1)
			}
		})
	}
	wg.Wait()
	println(n.Load())
}
`, `
import "sync"

func main() {
	n := make(chan int, 2)
	n <- 0
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() {
			for range 3 {
				v := <-n
				select {
				case n <- v + 1:
				default:
				}
				_ = len(n)
			}
		})
	}
	wg.Wait()
	println(<-n)
}
`, `
func main() {
	a, b := make(chan int, 9), make(chan int, 9)
	done := make(chan bool)
	go func() { a <- 1; b <- 1; a <- 2; b <- 2; done <- true }()
	go func() { a <- 3; b <- 3; a <- 4; b <- 4; done <- true }()
	<-done
	<-done
	println(<-a, <-a, <-a, <-a, <-b, <-b, <-b, <-b)
}
`) {
		seen := map[string]int{}
		for seed := range uint64(32) {
			o := buildtest.Run(t, p, seed+1)
			text := ""
			for _, out := range o.Output {
				text += out.Text
			}
			seen[text]++
		}
		t.Log(seen)
		if i != 2 {
			assert.Greater(t, len(seen), 1, "program %d", i)
		}
	}
}

// A goroutine that waits by calling Gosched or by looking at a variable is busy
// waiting, whatever the loop is made of.
func TestBusyWaiting(t *testing.T) {
	tc := buildtest.Seeded(t)
	for i, p := range buildtest.Build(t, tc,
		"import (\"runtime\"; \"time\")\nfunc main() { done := false; go func() { time.Sleep(1); done = true }(); for !done { runtime.Gosched() } }",
		"import \"time\"\nfunc main() { done := false; go func() { time.Sleep(1); done = true }(); for !done { } }",
		"func main() { go func() {}(); for { } }",
		"import (\"sync/atomic\"; \"time\")\nfunc main() { var done atomic.Bool; go func() { time.Sleep(1); done.Store(true) }(); for !done.Load() { } }",
	) {
		assert.Equal(t, program.BusyWaiting, buildtest.Run(t, p, 1).Ending, "program %d", i)
	}
}

// A dump of all stacks grows with the goroutines, and goleak asks for many dumps.
func TestManyBlockedGoroutines(t *testing.T) {
	tc := buildtest.Seeded(t)
	o := buildtest.Run(t, buildtest.Build(t, tc, `
func main() {
	never := make(chan bool)
	for range 10_000 {
		go func() { <-never }()
	}
}
`)[0], 1)
	assert.Equal(t, program.Returned, o.Ending)
	assert.Contains(t, o.Goleak, "chan receive")
}
