package program_test

import (
	"context"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"koans/checker/build"
	"koans/checker/internal/buildtest"
	"koans/checker/probe"
	"koans/checker/program"
	"koans/checker/sandbox"
)

const sayHello = `
import "fmt"
func main() { fmt.Println("hello") }
`

func TestEndings(t *testing.T) {
	tests := []struct {
		name, body string
		ending     program.Ending
		message    string
		exitCode   int
	}{
		{"main returns", sayHello, program.Returned, "", 0},
		{"os.Exit", `import "os"; func main() { os.Exit(7) }`, program.Exited, "", 7},
		{"deadlock", `func main() { select {} }`, program.Deadlock, "all goroutines are asleep - deadlock!", 2},
		{"goexit", `import "runtime"; func main() { runtime.Goexit() }`, program.GoexitDeadlock, "no goroutines (main called runtime.Goexit) - deadlock!", 2},
		{"panic", `func main() { panic("ouch") }`, program.Panicked, "ouch", 2},
		{"panic with a type of its own", `type mine struct{}; func (mine) Error() string { return "mine" }; func main() { panic(mine{}) }`, program.Panicked, "mine", 2},
		{"panic in a recover", `func main() { defer func() { _ = recover().(int) }(); panic("ouch") }`, program.Panicked, "ouch [recovered], then panic: interface conversion: interface {} is string, not int", 2},
		{"panic elsewhere", `func main() { go func() { panic("there") }(); select {} }`, program.Panicked, "there", 2},
		{"negative counter", `import "sync"; func main() { var wg sync.WaitGroup; wg.Done() }`, program.Panicked, "sync: negative WaitGroup counter", 2},
		{"unlock of unlocked", `import "sync"; func main() { var mu sync.Mutex; defer func() { recover() }(); mu.Unlock() }`, program.Fatal, "sync: unlock of unlocked mutex", 2},
		{"out of memory", `func main() { var all [][]byte; for { all = append(all, make([]byte, 1<<20)); all[len(all)-1][5] = 1 } }`, program.OutOfMemory, "out of memory", 2},
		{"signal", `import ("os"; "syscall"); func main() { syscall.Kill(os.Getpid(), syscall.SIGKILL) }`, program.Killed, "killed", 137},
		{"spins", `import "time"; func main() { done := false; go func() { time.Sleep(1); done = true }(); for !done { } }`, program.BusyWaiting, "", -1},
		{"spins on nothing", `func main() { for { } }`, program.BusyWaiting, "", -1},
		{"is busy between sleeps", `import "time"; var all [1000]int; func main() { for range 100 { time.Sleep(time.Second); for i := range 2_000_000 { all[i%1000] += i } } }`, program.Returned, "", 0},
		{"yields in a loop", `import ("runtime"; "time"); func main() { done := false; go func() { time.Sleep(time.Second); done = true }(); for !done { runtime.Gosched() } }`, program.BusyWaiting, "", -1},
		{"never ends", `import "time"; func main() { for range time.Tick(time.Minute) { } }`, program.Endless, "", -1},
		{"floods", `import "fmt"; func main() { for { fmt.Println("again and again and again and again and again and again") } }`, program.Flooded, "", -1},
		{"exits in init", `import "os"; func init() { os.Exit(0) }; func main() {}`, program.NeverStarted, "", 0},
		{"pretends to have died", `import ("fmt"; "os"); func main() { fmt.Fprintln(os.Stderr, "fatal error: all goroutines are asleep - deadlock!"); os.Exit(0) }`, program.Exited, "", 0},
	}
	tc := buildtest.Seeded(t)
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			o := buildtest.Run(t, buildtest.Build(t, tc, test.body)[0], 1)
			assert.Equal(t, test.ending, o.Ending)
			if test.ending == program.OutOfMemory {
				assert.Contains(t, o.Message, test.message)
			} else {
				assert.Equal(t, test.message, o.Message)
			}
			assert.Equal(t, test.exitCode, o.ExitCode)
		})
	}
}

func TestASeedDecidesTheRun(t *testing.T) {
	if testing.Short() {
		t.Skip("it runs hundreds of programs")
	}
	p := buildtest.Build(t, buildtest.Seeded(t), buildtest.Together)[0]
	seen := map[string]bool{}
	for seed := uint64(1); seed <= 40; seed++ {
		first := buildtest.Run(t, p, seed)
		for range 5 {
			again := buildtest.Run(t, p, seed)
			require.Equal(t, buildtest.Printed(first), buildtest.Printed(again), "seed %d", seed)
			require.Equal(t, first.Events, again.Events, "seed %d", seed)
		}
		seen[buildtest.Printed(first)] = true
	}
	assert.Greater(t, len(seen), 30, "different schedules over 40 seeds")
}

// Maps with pointers for keys, and whatever prints an address, too.
func TestASeedDecidesAddresses(t *testing.T) {
	if testing.Short() {
		t.Skip("it runs hundreds of programs")
	}
	p := buildtest.Build(t, buildtest.Seeded(t), `
import "fmt"

func main() {
	byPointer := map[*int]int{}
	for i := range 5 {
		byPointer[new(int)] = i
	}
	for k, v := range byPointer {
		fmt.Println(k, v)
	}
	go func() { fmt.Println(new(string)) }()
	select {}
}
`)[0]
	first := buildtest.Run(t, p, 7)
	for range 10 {
		require.Equal(t, first.Output, buildtest.Run(t, p, 7).Output)
	}
	assert.NotEqual(t, buildtest.Printed(first), buildtest.Printed(buildtest.Run(t, p, 8)))
}

// Two locks in two orders, and nothing that blocks in between: only a
// preemption point can find it.
const abba = `
import "sync"

func main() {
	var a, b sync.Mutex
	var wg sync.WaitGroup
	wg.Go(func() {
		a.Lock()
		b.Lock()
		b.Unlock()
		a.Unlock()
	})
	wg.Go(func() {
		b.Lock()
		a.Lock()
		a.Unlock()
		b.Unlock()
	})
	wg.Wait()
}
`

func TestPreemptionFindsALockInversion(t *testing.T) {
	p := buildtest.Build(t, buildtest.Seeded(t), abba)[0]
	endings := map[program.Ending]int{}
	for seed := uint64(1); seed <= 32; seed++ {
		endings[buildtest.Run(t, p, seed).Ending]++
	}
	assert.NotZero(t, endings[program.Deadlock])
	assert.NotZero(t, endings[program.Returned])
}

func TestWhatIsLeft(t *testing.T) {
	body := `
import "time"

func main() {
	c := make(chan int)
	go func() { c <- 1 }()
	go time.Sleep(time.Hour)
	go func() {}()
}
`
	o := buildtest.Run(t, buildtest.Build(t, buildtest.Toolchain(t, build.Mode{}), body)[0], 3)
	require.True(t, o.Returned)
	states := []string{}
	for _, g := range o.Left {
		states = append(states, g.State+" "+g.Started)
	}
	assert.ElementsMatch(t, []string{"chan send main.go:7", "sleep main.go:8"}, states)
	assert.Contains(t, o.Goleak, "chan send")
}

// Nothing would ever have woken the one, and the others would have gone on.
func TestWhatWouldHaveBecomeOfIt(t *testing.T) {
	body := `
import ("os"; "time")

func main() {
	c, done := make(chan int), make(chan bool)
	go func() { c <- 1 }()
	go func() { <-done; select {} }()
	go func() { time.Sleep(time.Hour); close(done); panic("late") }()
	time.Sleep(time.Second)
	if len(os.Args) > 5 {
		os.Exit(3)
	}
}
`
	o := buildtest.Run(t, buildtest.Build(t, buildtest.Seeded(t), body)[0], 3)
	require.True(t, o.Returned)
	assert.Equal(t, time.Second, o.Elapsed)
	fates := []string{}
	for _, g := range o.Left {
		fates = append(fates, g.State+" "+string(g.Fate))
	}
	assert.Equal(t, []string{"chan send ", "chan receive cut off", "sleep cut off"}, fates, "the panic ended the program before it came to rest")

	o = buildtest.Run(t, buildtest.Build(t, buildtest.Seeded(t), strings.Replace(body, `panic("late")`, "", 1))[0], 3)
	fates = nil
	for _, g := range o.Left {
		fates = append(fates, g.State+" "+string(g.Fate))
	}
	assert.Equal(t, []string{"chan send forever", "chan receive cut off", "sleep cut off"}, fates)
}

// Goroutines of timers and coroutines are seen to start and to end.
func TestGoroutinesThatNoGoStatementStarts(t *testing.T) {
	body := `
import ("fmt"; "iter"; "time"; "context")

func values(yield func(int) bool) { for i := 0; yield(i); i++ { } }

func save() { fmt.Println("saved"); time.Sleep(time.Second) }

func main() {
	time.AfterFunc(time.Second, func() { fmt.Println("later") })
	time.AfterFunc(time.Second, save)
	next, stop := iter.Pull(values)
	next()
	next()
	stop()
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	<-ctx.Done()
	time.Sleep(3*time.Second)
}
`
	o := buildtest.Run(t, buildtest.Build(t, buildtest.Seeded(t), body)[0], 3)
	require.True(t, o.Returned)
	assert.Empty(t, o.Left)
	started, ended := map[int64]string{}, map[int64]bool{}
	for _, e := range o.Events {
		switch e.Kind {
		case program.Create:
			started[e.Goroutine] = e.Function + " " + e.Where
		case program.End:
			ended[e.Goroutine] = true
		}
	}
	assert.ElementsMatch(t, []string{"main.main.func1 main.go:10", "main.save main.go:7", "runtime.corostart main.go:12"}, slices.Collect(maps.Values(started)))
	for g := range started {
		assert.True(t, ended[g], started[g])
	}
}

// The call that blocks is the one that the learner's code makes.
func TestTheCallThatBlocks(t *testing.T) {
	body := `
import ("sync"; "io"; "time")

func main() {
	var once sync.Once
	go func() { once.Do(func() { time.Sleep(2*time.Second) }) }()
	var rw sync.RWMutex
	rw.Lock()
	r, _ := io.Pipe()
	go func() { r.Read(nil) }()
	go func() { rw.Lock() }()
	go func() { rw.RLock() }()
	time.Sleep(time.Second)
	once.Do(func() {})
}
`
	o := buildtest.Run(t, buildtest.Build(t, buildtest.Seeded(t), body)[0], 3)
	calls := []string{}
	for _, e := range o.Events {
		if e.Kind == program.Park {
			calls = append(calls, e.Call+" "+e.Where)
		}
	}
	assert.ElementsMatch(t, []string{
		"time.Sleep main.go:7", "time.Sleep main.go:14", "sync.(*Once).Do main.go:15",
		"io.(*PipeReader).Read main.go:11", "sync.(*RWMutex).Lock main.go:12", "sync.(*RWMutex).RLock main.go:13",
	}, calls)
}

// os.Exit asks nobody, but the runtime has told until then who waits.
func TestWhoWaitsWhenTheProgramExits(t *testing.T) {
	body := `
import (
	"os"
	"time"
)

func main() {
	c := make(chan int)
	go func() { c <- 1 }()
	go time.Sleep(time.Hour)
	go time.Sleep(time.Second)
	time.Sleep(time.Minute)
	go func() { os.Exit(0) }()
	select {}
}
`
	o := buildtest.Run(t, buildtest.Build(t, buildtest.Seeded(t), body)[0], 3)
	assert.Equal(t, program.Exited, o.Ending)
	states := []string{}
	for _, g := range o.Left {
		states = append(states, g.State+" "+g.Started)
	}
	assert.Equal(t, []string{"select (no cases) ", "chan send main.go:10", "sleep main.go:11"}, states)
}

// What happens between main's return and the end of the process never happens
// in the real program.
func TestNothingAfterMainReturnedCounts(t *testing.T) {
	body := `
import ("fmt"; "time"; "os")

func main() {
	go func() { time.Sleep(20 * time.Millisecond); fmt.Println("late"); os.Exit(3) }()
	for range 3 {
		go func() { fmt.Println("maybe") }()
	}
	fmt.Println("last")
}
`
	for _, tc := range []*build.Toolchain{buildtest.Seeded(t), buildtest.Toolchain(t, build.Mode{RealClock: true})} {
		p := buildtest.Build(t, tc, body)[0]
		for seed := uint64(1); seed <= 10; seed++ {
			o := buildtest.Run(t, p, seed)
			assert.Equal(t, 0, o.ExitCode)
			assert.NotContains(t, buildtest.Printed(o), "late")
		}
	}
}

// A goroutine that is left may not hide itself or others by ending the program.
func TestWhatIsLeftCannotKeepFromBeingLookedAt(t *testing.T) {
	if testing.Short() {
		t.Skip("it runs hundreds of programs")
	}
	for _, last := range []string{
		`bye := make(chan int); go func() { <-bye; os.Exit(0) }(); close(bye)`,
		`go func() { for { if false { os.Exit(0) } } }()`,
	} {
		o := buildtest.Run(t, buildtest.Build(t, buildtest.Seeded(t), "import \"os\"\nfunc main() { "+last+" }")[0], 1)
		require.True(t, o.Returned)
		assert.NotEmpty(t, o.Goleak)
	}
}

func TestTheProgramSeesNothingOfTheChecker(t *testing.T) {
	body := `
import ("fmt"; "os"; "os/exec"; "io")

func main() {
	fmt.Println(os.Environ(), len(os.Args))
	_, err := exec.Command("/bin/true").CombinedOutput()
	fmt.Println(err)
	b, err := io.ReadAll(os.Stdin)
	fmt.Println(len(b), err)
}
`
	o := buildtest.Run(t, buildtest.Build(t, buildtest.Toolchain(t, build.Mode{}), body)[0], 1)
	assert.Equal(t, "[] 1\nfork/exec /bin/true: operation not permitted\n0 <nil>\n", buildtest.Printed(o))
}

// A caged program that may start others can do so, and they reach no further
// than it does.
func TestACagedProgramThatStartsOthers(t *testing.T) {
	if err := sandbox.CanIsolate(); err != nil || !probe.CanCage {
		t.Skipf("programs cannot be isolated here: %v", err)
	}
	tc := buildtest.Toolchain(t, build.Mode{RealClock: true})
	text := `import ("fmt"; "os"; "os/exec"; "path/filepath"; "syscall")
func main() {
	out, err := exec.Command("sh", "-c", "echo here; exit 3").Output()
	fmt.Printf("%s%v\n", out, err)
	fmt.Println(exec.Command("sh", "-c", "unshare -U true").Run() == nil)
	_, err = syscall.Socket(syscall.AF_UNIX, syscall.SOCK_STREAM, 0)
	fmt.Println(err)
	_, err = os.ReadDir(` + "`" + tc.Root + "`" + `)
	fmt.Println(err != nil)
	found, _ := filepath.Glob("/tmp/*")
	fmt.Println(found, len(os.Environ()), os.Getpid() < 100)
	err = exec.Command("true").Run()
	fmt.Println(err)
}`
	o, err := buildtest.Build(t, tc, text)[0].Run(t.Context(), program.Schedule{Seed: 1}, program.Input{Processes: true, Cage: program.Caged})
	require.NoError(t, err)
	assert.Equal(t, "here\nexit status 3\nfalse\noperation not permitted\ntrue\n[/tmp/program] 1 true\n<nil>\n", buildtest.Printed(o))
	assert.Equal(t, program.Returned, o.Ending)
}

func TestTheRuntimesOwnSchedule(t *testing.T) {
	tc := buildtest.Toolchain(t, build.Mode{Unseeded: true})
	assert.False(t, tc.Seeded)
	assert.NotEmpty(t, tc.Unseeded)
	o := buildtest.Run(t, buildtest.Build(t, tc, buildtest.Together)[0], 5)
	assert.Zero(t, o.Schedule)
	assert.Equal(t, program.Returned, o.Ending)
	assert.Equal(t, time.Second, o.Elapsed)
}

func TestTheRealClock(t *testing.T) {
	tc := buildtest.Toolchain(t, build.Mode{RealClock: true})
	assert.False(t, tc.Seeded)
	o := buildtest.Run(t, buildtest.Build(t, tc, `
import ("fmt"; "time")

func main() {
	fmt.Println("now")
	time.Sleep(time.Second)
	fmt.Println("then")
}
`)[0], 1)
	assert.Equal(t, program.Returned, o.Ending)
	assert.Equal(t, "now\nthen\n", buildtest.Printed(o))
	assert.GreaterOrEqual(t, o.Output[1].At-o.Output[0].At, program.RealTick)
}

func TestADataRace(t *testing.T) {
	if needs := build.RaceNeeds(); needs != "" {
		t.Skip("needs ", needs)
	}
	tc := buildtest.Toolchain(t, build.Mode{Race: true})
	programs := buildtest.Build(t, tc, `
import "sync"

func main() {
	var wg sync.WaitGroup
	count := 0
	for range 2 {
		wg.Go(func() { count++ })
	}
	wg.Wait()
}
`, sayHello, `import "os"; func main() { os.Exit(66) }`)
	for run := uint64(1); run <= 5; run++ {
		o := buildtest.Run(t, programs[0], run)
		assert.Equal(t, program.DataRace, o.Ending)
		assert.Regexp(t, `^(read|write) by goroutine \d+ at main.go:9, previous write by goroutine \d+ at main.go:9$`, o.Message)
	}
	assert.Equal(t, program.Returned, buildtest.Run(t, programs[1], 1).Ending)
	assert.Equal(t, program.Exited, buildtest.Run(t, programs[2], 1).Ending)
}

func TestACancelledRunSaysSo(t *testing.T) {
	p := buildtest.Build(t, buildtest.Toolchain(t, build.Mode{}), `func main() { for { } }`)[0]
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, err := p.Run(ctx, program.Schedule{Seed: 1}, program.Input{})
	assert.ErrorIs(t, err, context.Canceled)
}

// A panic that was recovered leaves no other trace.
func TestARecoveredPanicOfAChannel(t *testing.T) {
	body := `
func main() {
	c, done := make(chan int), make(chan bool)
	go func() {
		defer close(done)
		defer func() { recover() }()
		c <- 1
	}()
	close(c)
	<-done
}
`
	for seed := uint64(1); seed <= 10; seed++ { // it may be blocked when the channel is closed, or come later
		o := buildtest.Run(t, buildtest.Build(t, buildtest.Seeded(t), body)[0], seed)
		assert.Equal(t, program.Returned, o.Ending)
		var panics []string
		for _, e := range o.Events {
			if e.Kind == program.Panic {
				panics = append(panics, e.Reason+" "+e.Where)
			}
		}
		assert.Equal(t, []string{"send on closed channel main.go:8"}, panics)
	}
}
