package try_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"koans/checker"
	"koans/checker/build"
	"koans/checker/internal/buildtest"
	"koans/checker/program"
	"koans/checker/try"
)

// tried reads the program at path and tries it.
func tried(t *testing.T, path string, how try.How) *try.Report {
	t.Helper()
	tc := buildtest.Toolchain(t, build.ModeFromEnvironment())
	source, err := build.ReadMain(path)
	require.NoError(t, err)
	report, err := try.Run(t.Context(), tc, source, filepath.Base(path), how, func(string) {})
	require.NoError(t, err)
	return report
}

// written puts files into a new folder and returns it.
func written(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		path := filepath.Join(dir, filepath.FromSlash(name))
		require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o755))
		require.NoError(t, os.WriteFile(path, []byte(text), 0o644))
	}
	return dir
}

// lines are the first of what a person reads.
func lines(r *try.Report, n int) string {
	all := strings.Split(r.Headline()+"\n"+r.Text(76, false), "\n")
	return strings.Join(all[:min(n, len(all))], "\n")
}

// Programs as people ask about them in forums: the first ten lines name the cause.
var forum = []struct {
	name string
	says []string
}{
	{"range_without_close", []string{"deadlock (all)", "receive from numbers at main.go:14", "No goroutine will send to this channel or close it: the last sender, produce(numbers), has ended."}},
	{"add_in_the_goroutine", []string{"main.go:12: WaitGroup.Add called from inside new goroutine."}},
	{"after_in_a_loop", []string{"never ends (all)", "time.After at main.go:23 starts a new timer in every round of its loop."}},
	{"send_after_timeout", []string{"goroutine leak (all)", "Blocked forever: slow() is blocked in a channel send on result at main.go:15. No goroutine will receive from this channel: the last receiver, main, has returned."}},
	{"send_on_closed", []string{"panic", "close(results) at main.go:15", "panic: send on closed channel, in worker(id, results) #3 at main.go:6"}},
	{"map_writes", []string{"data race (all)", "Data race on the map counts, declared at main.go:9:", "counts[word]++"}},
	{"loop_variable", []string{"data race (all)", "Data race on i, declared at main.go:10:", "Do it before the start, give the goroutine a copy"}},
	{"mutex_copy", []string{"data race (all)", "main.go:13: add passes lock by value: counter contains sync.Mutex."}},
	{"nil_channel", []string{"deadlock (all)", "send on s.requests at main.go:18, which is a nil channel. A send on a nil channel blocks forever."}},
	{"goexit_in_main", []string{"deadlock (all)", "runtime.Goexit ends main's goroutine, but main doesn't return."}},
	{"select_starves", []string{"different outputs with the same lines in other orders", "The select at main.go:17 has several cases. If more than one is ready, it picks one at random.", "The program has one goroutine. The choices of its selects"}},
	{"closed_channel_spins", []string{"busy waiting (all)", "The receive from numbers at main.go:16 never blocks, because the channel is closed"}},
}

func TestForumPrograms(t *testing.T) {
	buildtest.Seeded(t)
	for _, test := range forum {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			r := tried(t, filepath.Join("testdata", "forum", test.name), try.How{})
			assert.False(t, r.Well())
			for _, text := range test.says {
				assert.Contains(t, lines(r, 10), text)
			}
		})
	}
}

const sleepers = `package main

import (
	"fmt"
	"sync"
	"time"
)

func main() {
	var wg sync.WaitGroup
	for i := range 3 {
		wg.Go(func() {
			time.Sleep(time.Duration(i) * time.Second)
			fmt.Println("after", i)
		})
	}
	wg.Wait()
}
`

func TestAllIsWell(t *testing.T) {
	buildtest.Seeded(t)
	dir := written(t, map[string]string{"sleepers.go": sleepers})
	r := tried(t, filepath.Join(dir, "sleepers.go"), try.How{})
	assert.True(t, r.Well(), r.Findings)
	assert.Equal(t, "sleepers.go ended well, and alike, in 32 schedules.", r.Headline())
	require.Len(t, r.Outputs, 1)
	assert.Equal(t, "after 0\nafter 1\nafter 2\n", r.Outputs[0].Text)
	assert.Contains(t, r.Text(76, false), "main returned after 2s: exit code 0.")
	entries, err := os.ReadDir(dir)
	require.NoError(t, err)
	assert.Len(t, entries, 1, "nothing is written beside the program")
}

// A schedule is the same again under its seed.
func TestSeed(t *testing.T) {
	buildtest.Seeded(t)
	path := filepath.Join("testdata", "forum", "select_starves")
	all := tried(t, path, try.How{Schedules: 8})
	assert.Equal(t, 8, all.Schedules)
	require.Greater(t, len(all.Outputs), 1)
	for _, o := range all.Outputs {
		one := tried(t, path, try.How{Schedule: o.Under[0]})
		assert.Equal(t, 1, one.Schedules)
		assert.Equal(t, o.Text, one.Outputs[0].Text)
		assert.True(t, one.Well(), "one schedule differs from no other")
	}
}

// A search ends at the first schedule under which something is wrong, which has the fewest
// preemptions and can be seen again. Otherwise it says whether all were tried.
func TestExplore(t *testing.T) {
	buildtest.Seeded(t)
	bounds := func(preemptions int, limit time.Duration) try.How {
		return try.How{Explore: checker.Bounds{Preemptions: preemptions, For: limit}}
	}
	path := filepath.Join("testdata", "transfer.go")
	r := tried(t, path, bounds(2, time.Minute))
	assert.Regexp(t, `^transfer\.go: deadlock, under a schedule with 1 preemption, after [\d,]+ schedules tried\.$`, r.Headline())
	assert.Contains(t, lines(r, 10), "A cycle:")
	assert.NotEmpty(t, r.Shown.Schedule.Choices)
	assert.Contains(t, r.Text(76, false), "--seed "+r.Shown.Schedule.String())
	again := tried(t, path, try.How{Schedule: r.Shown.Schedule})
	assert.Equal(t, r.Findings[0].Text, again.Findings[0].Text)

	assert.True(t, tried(t, path, bounds(0, time.Minute)).Well(), "without a preemption there is no deadlock")
	dir := written(t, map[string]string{"sleepers.go": sleepers, "orders.go": `package main

import "fmt"

func main() {
	letters := make(chan string)
	for _, l := range []string{"a", "b"} {
		go func() { letters <- l }()
	}
	fmt.Println(<-letters + <-letters)
}
`})
	r = tried(t, filepath.Join(dir, "sleepers.go"), bounds(1, time.Minute))
	assert.Regexp(t, `^sleepers\.go ended well, and alike, under all [\d,]+ schedules with at most 1 preemption\.$`, r.Headline())
	assert.Equal(t, r.Explored.Tried, r.Schedules)
	r = tried(t, filepath.Join(dir, "sleepers.go"), bounds(1, time.Nanosecond))
	assert.Contains(t, r.Headline(), "ended well, as far as was tried: under 1 schedule with at most 1 preemption, of ")
	r = tried(t, filepath.Join(dir, "orders.go"), bounds(2, time.Minute))
	assert.Regexp(t, `^orders\.go: 2 different outputs, under all [\d,]+ schedules with at most 2 preemptions\.$`, r.Headline())
	assert.Contains(t, r.Text(76, false), "Only the order in which goroutines go on")
}

// A program has its own module: its dependencies, its internal packages, what it embeds,
// and its version of the language, in which a loop variable may be one for all rounds.
// What goes wrong in its other packages is told of their files.
func TestAModuleOfItsOwn(t *testing.T) {
	buildtest.Seeded(t)
	dir := written(t, map[string]string{
		"go.mod":                       "module example.com/shop\n\ngo 1.21\n",
		"pool/pool.go":                 "package pool\n\nfunc work(jobs chan int) {\n\tfor range jobs {\n\t}\n}\n\nfunc Start() {\n\tjobs := make(chan int)\n\tgo work(jobs)\n\tjobs <- 1\n}\n",
		"cmd/shop/internal/open/at.go": "package open\n\nfunc At() int { return 9 }\n",
		"cmd/shop/data/list.txt":       "apples",
		"cmd/shop/help.go":             "package main\n\nimport _ \"embed\"\n\n//go:embed data/list.txt\nvar list string\n",
		"cmd/shop/main.go": `package main

import (
	"fmt"

	"example.com/shop/cmd/shop/internal/open"
	"example.com/shop/pool"
)

func main() {
	fmt.Println(list, open.At())
	pool.Start()
	done := make(chan bool)
	for i := 0; i < 2; i++ {
		go func() {
			fmt.Println(i)
			done <- true
		}()
	}
	<-done
	<-done
}
`,
	})
	r := tried(t, filepath.Join(dir, "cmd", "shop"), try.How{})
	text := r.Headline() + r.Text(76, false)
	assert.Contains(t, r.Outputs[0].Text, "apples 9\n")
	assert.Contains(t, text, "goroutine leak (all)")
	assert.Contains(t, text, "work(jobs) is blocked in a channel receive from jobs at pool/pool.go:4.")
	assert.Contains(t, text, "go vet says of main.go:16: loop variable i captured by func literal.")
	assert.Contains(t, text, "Data race on i, declared at main.go:14:")
}

const shopTest = `package shop

import (
	"os"
	"testing"
	"testing/synctest"
	"time"
)

func stock(jobs chan int) {
	time.Sleep(time.Second)
	jobs <- 1
}

func TestPasses(t *testing.T) {
	for _, name := range []string{"a", "b"} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			jobs := make(chan int)
			go stock(jobs)
			<-jobs
		})
	}
	if _, err := os.Stat("shop.go"); err != nil {
		t.Fatal(err)
	}
}

func TestFails(t *testing.T) {
	t.Run("sub", func(t *testing.T) {
		time.Sleep(2 * time.Second)
		t.Fatal("no apples")
	})
}

func TestPanics(t *testing.T) {
	var m map[string]int
	m["a"] = 1
}

func TestLeaks(t *testing.T) {
	go stock(make(chan int))
	time.Sleep(2 * time.Second)
}

func TestIsStuck(t *testing.T) {
	jobs := make(chan int)
	jobs <- 1
}

func TestRaces(t *testing.T) {
	n := 0
	done := make(chan bool)
	go func() { n++; done <- true }()
	n++
	<-done
}

func TestBubble(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		go stock(make(chan int))
	})
}

func TestQuits(t *testing.T) { os.Exit(0) }
`

// A test is tried like a program: what fails it, and what go test doesn't see.
func TestTests(t *testing.T) {
	buildtest.Seeded(t)
	tc := buildtest.Toolchain(t, build.ModeFromEnvironment())
	dir := written(t, map[string]string{
		"go.mod":        "module example.com/shop\n\ngo 1.26\n",
		"shop.go":       "package shop\n\nvar apples = 3\n",
		"shop_test.go":  shopTest,
		"hatch_test.go": "package shop\n\nfunc Apples() int { return apples }\n",
		"out_test.go": `package shop_test

import (
	"fmt"
	"testing"

	"example.com/shop"
)

func TestMain(m *testing.M) {
	fmt.Println("before")
	m.Run()
}

func TestApples(t *testing.T) {
	if n := shop.Apples(); n != 4 {
		t.Error("not 4 but", n)
	}
}
`,
	})
	for _, test := range []struct {
		run  string
		says []string
	}{
		{"TestPasses", []string{"TestPasses ended well, and alike, in 8 schedules", "PASS", "  TestPasses  ", "  t.Run(name)  ", "main returned after 1s"}},
		{"TestFails", []string{"test failure (all)", "--- FAIL: TestFails/sub (2.00s)", "shop_test.go:32: no apples", "not looked for"}},
		{"TestFails/none", []string{"ended well"}},
		{"TestPanics", []string{"panic (all)", "assignment to entry in nil map", "in TestPanics at shop_test.go:38"}},
		{"TestLeaks", []string{"goroutine leak (all)", "stock(make(chan int)) is blocked in a channel send on"}},
		{"TestIsStuck", []string{"deadlock (all)", "TestIsStuck is blocked in a channel send on jobs at shop_test.go:48"}},
		{"TestRaces", []string{"data race (all)", "Data race on n, declared at shop_test.go:52"}},
		{"TestBubble", []string{"panic (all)", "deadlock: main bubble goroutine has exited but blocked goroutines remain", "time is the bubble's own"}},
		{"TestQuits", []string{"test failure (all)", "The test called os.Exit(0) before it had ended"}},
		{"TestApples", []string{"test failure (all)", "out_test.go:17: not 4 but 3", "before\n"}},
	} {
		t.Run(test.run, func(t *testing.T) {
			t.Parallel()
			source, err := build.ReadTests(dir, test.run)
			require.NoError(t, err)
			r, err := try.Run(t.Context(), tc, source, test.run, try.How{Schedules: 8}, func(string) {})
			require.NoError(t, err)
			for _, text := range test.says {
				assert.Contains(t, r.Headline()+"\n"+r.Text(76, false), text)
			}
		})
	}
}

func TestATestThatDoesNotCompile(t *testing.T) {
	dir := written(t, map[string]string{
		"go.mod":       "module example.com/shop\n\ngo 1.26\n",
		"shop_test.go": "package shop\n\nimport \"testing\"\n\nfunc TestShop(t *testing.T) { t.Log(pears) }\n",
	})
	source, err := build.ReadTests(dir, "TestShop")
	require.NoError(t, err)
	_, err = try.Run(t.Context(), buildtest.Toolchain(t, build.ModeFromEnvironment()), source, "", try.How{}, func(string) {})
	assert.ErrorContains(t, err, "shop_test.go:5:37: undefined: pears")
}

func TestOutsideOfTheProcess(t *testing.T) {
	if testing.Short() {
		t.Skip("it builds programs with package net")
	}
	dir := written(t, map[string]string{
		"network.go": "package main\n\nimport (\n\t\"fmt\"\n\t\"net\"\n)\n\nfunc main() {\n\tl, err := net.Listen(\"tcp\", \"127.0.0.1:0\")\n\tfmt.Println(l != nil, err)\n}\n",
		"pipe.go":    "package main\n\nimport (\n\t\"fmt\"\n\t\"net\"\n)\n\nfunc main() {\n\ta, b := net.Pipe()\n\tgo a.Write([]byte{7})\n\tp := make([]byte, 1)\n\tb.Read(p)\n\tfmt.Println(p)\n\ta.Close()\n}\n",
	})
	r := tried(t, filepath.Join("testdata", "os_pipe.go"), try.How{})
	if buildtest.Toolchain(t, build.Mode{}).Seeded {
		assert.Contains(t, r.Text(76, false), "The program waits for input or output at os_pipe.go:16.")
	}
	assert.Equal(t, program.Real, r.Shown.Clock)
	assert.Equal(t, "got it\n", r.Outputs[0].Text)

	r = tried(t, filepath.Join(dir, "network.go"), try.How{})
	assert.Equal(t, program.Real, r.Shown.Clock)
	assert.Contains(t, r.Text(76, false), "The program uses the network: net.Listen at network.go:9. So it ran on the machine's clock")
	assert.Equal(t, "true <nil>\n", r.Outputs[0].Text)

	r = tried(t, filepath.Join(dir, "pipe.go"), try.How{})
	assert.Equal(t, buildtest.Toolchain(t, build.Mode{}).Clock, r.Shown.Clock, "a pipe is no network")
	assert.Equal(t, "[7]\n", r.Outputs[0].Text)
}

// A program that computes for long is no program that waits in a loop.
func TestALongComputation(t *testing.T) {
	buildtest.Seeded(t)
	if testing.Short() {
		t.Skip("it computes")
	}
	dir := written(t, map[string]string{"main.go": `package main

import "fmt"

func main() {
	grid := make([]int, 1000)
	done := make(chan int)
	go func() {
		for i := range 40_000_000 {
			grid[i%1000] += i
		}
		done <- grid[7]
	}()
	fmt.Println(<-done)
}
`})
	r := tried(t, dir, try.How{})
	assert.True(t, r.Well(), r.Findings)
	assert.Equal(t, program.Real, r.Shown.Clock)
	assert.Contains(t, r.Text(76, false), "The program computes for so long")
}

func TestJSON(t *testing.T) {
	buildtest.Seeded(t)
	r := tried(t, filepath.Join("testdata", "forum", "nil_channel"), try.How{Schedules: 2})
	text, err := r.JSON()
	require.NoError(t, err)
	var got struct {
		Schedules int
		Findings  []struct {
			Kind  string
			Under []string
		}
		Shown struct {
			Schedule string
			ExitCode int `json:"exit_code"`
			Timeline struct{ Lanes []struct{ Name string } }
		}
	}
	require.NoError(t, json.Unmarshal(text, &got))
	assert.Equal(t, 2, got.Schedules)
	require.Len(t, got.Findings, 1)
	assert.Equal(t, "deadlock", got.Findings[0].Kind)
	assert.Equal(t, []string{"1", "2"}, got.Findings[0].Under)
	assert.Equal(t, "1", got.Shown.Schedule)
	assert.Equal(t, 2, got.Shown.ExitCode)
	assert.Len(t, got.Shown.Timeline.Lanes, 2)
}

// The page needs no other file, and what the program printed can't become a part of it.
func TestHTML(t *testing.T) {
	buildtest.Seeded(t)
	dir := written(t, map[string]string{"main.go": "package main\n\nfunc main() { print(\"</script><b>\\x1b[31m\") }\n"})
	r := tried(t, dir, try.How{Schedules: 1})
	page, err := r.HTML()
	require.NoError(t, err)
	assert.NotContains(t, string(page), "<b>")
	assert.NotContains(t, string(page), "\x1b")
	assert.NotContains(t, string(page), "src=")
	assert.Equal(t, 1, strings.Count(string(page), "</script>"))
	assert.Contains(t, string(page), `data-at="0"`)
}

// What the README shows is what is said.
func TestTheREADMEShowsARealReport(t *testing.T) {
	buildtest.Seeded(t)
	readme, err := os.ReadFile(filepath.Join(buildtest.Root(), "README.md"))
	require.NoError(t, err)
	r := tried(t, filepath.Join("testdata", "transfer.go"), try.How{})
	for _, line := range strings.Split(lines(r, 7), "\n")[1:] {
		assert.Contains(t, string(readme), line+"\n")
	}
}
