package program

import (
	"context"
	"fmt"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"koans/checker/probe"
	"koans/checker/sandbox"
)

// toolchain finds the installed Go for the suite this test is part of.
func toolchain(t *testing.T, mode Mode) *Toolchain {
	t.Helper()
	root, err := filepath.Abs("../..")
	require.NoError(t, err)
	tc, err := FindToolchain(root, mode)
	require.NoError(t, err)
	return tc
}

// seeded finds the installed Go and skips the test where it is not one whose
// schedules can be seeded.
func seeded(t *testing.T) *Toolchain {
	t.Helper()
	tc := toolchain(t, Mode{})
	if !tc.Seeded {
		t.Skip(tc.Unseeded)
	}
	return tc
}

// source makes a program of a main.go that lacks its package clause.
func source(t *testing.T, body string) Source {
	t.Helper()
	root, err := filepath.Abs("../..")
	require.NoError(t, err)
	return Source{Dir: filepath.Join(root, "exercises", "01_main_waits", "01_nobody_waits"), Files: map[string][]byte{EditedFile: []byte("package main\n" + body)}}
}

func build(t *testing.T, tc *Toolchain, bodies ...string) []Program {
	t.Helper()
	var sources []Source
	for _, body := range bodies {
		sources = append(sources, source(t, body))
	}
	built, err := tc.Build(t.Context(), sources)
	require.NoError(t, err)
	var programs []Program
	for _, b := range built {
		require.NoError(t, b.Err)
		programs = append(programs, b.Program)
	}
	return programs
}

func runOnce(t *testing.T, p Program, seed uint64) Outcome {
	t.Helper()
	o, err := p.Run(t.Context(), seed, Input{})
	require.NoError(t, err)
	return o
}

func printed(o Outcome) string {
	text := ""
	for _, out := range o.Output {
		if !out.Stderr {
			text += out.Text
		}
	}
	return text
}

const sayHello = `
import "fmt"
func main() { fmt.Println("hello") }
`

func TestEndings(t *testing.T) {
	tests := []struct {
		name, body string
		ending     Ending
		message    string
		exitCode   int
	}{
		{"main returns", sayHello, Returned, "", 0},
		{"os.Exit", `import "os"; func main() { os.Exit(7) }`, Exited, "", 7},
		{"deadlock", `func main() { select {} }`, Deadlock, "all goroutines are asleep - deadlock!", 2},
		{"goexit", `import "runtime"; func main() { runtime.Goexit() }`, GoexitDeadlock, "no goroutines (main called runtime.Goexit) - deadlock!", 2},
		{"panic", `func main() { panic("ouch") }`, Panicked, "ouch", 2},
		{"panic with a type of its own", `type mine struct{}; func (mine) Error() string { return "mine" }; func main() { panic(mine{}) }`, Panicked, "mine", 2},
		{"panic in a recover", `func main() { defer func() { _ = recover().(int) }(); panic("ouch") }`, Panicked, "ouch [recovered], then panic: interface conversion: interface {} is string, not int", 2},
		{"panic elsewhere", `func main() { go func() { panic("there") }(); select {} }`, Panicked, "there", 2},
		{"negative counter", `import "sync"; func main() { var wg sync.WaitGroup; wg.Done() }`, Panicked, "sync: negative WaitGroup counter", 2},
		{"unlock of unlocked", `import "sync"; func main() { var mu sync.Mutex; defer func() { recover() }(); mu.Unlock() }`, Fatal, "sync: unlock of unlocked mutex", 2},
		{"out of memory", `func main() { var all [][]byte; for { all = append(all, make([]byte, 1<<20)); all[len(all)-1][5] = 1 } }`, OutOfMemory, "out of memory", 2},
		{"signal", `import ("os"; "syscall"); func main() { syscall.Kill(os.Getpid(), syscall.SIGKILL) }`, Killed, "killed", 137},
		{"spins", `func main() { done := false; go func() { done = true }(); for !done { } }`, BusyWaiting, "", 0},
		{"yields in a loop", `import ("runtime"; "time"); func main() { done := false; go func() { time.Sleep(time.Second); done = true }(); for !done { runtime.Gosched() } }`, BusyWaiting, "", 0},
		{"never ends", `import "time"; func main() { for range time.Tick(time.Minute) { } }`, Endless, "", 0},
		{"floods", `import "fmt"; func main() { for { fmt.Println("again and again and again and again and again and again") } }`, Flooded, "", 0},
		{"exits in init", `import "os"; func init() { os.Exit(0) }; func main() {}`, NeverStarted, "", 0},
		{"pretends to have died", `import ("fmt"; "os"); func main() { fmt.Fprintln(os.Stderr, "fatal error: all goroutines are asleep - deadlock!"); os.Exit(0) }`, Exited, "", 0},
	}
	tc := seeded(t)
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			o := runOnce(t, build(t, tc, test.body)[0], 1)
			assert.Equal(t, test.ending, o.Ending)
			if test.ending == OutOfMemory {
				assert.Contains(t, o.Message, test.message)
			} else {
				assert.Equal(t, test.message, o.Message)
			}
			if test.ending != BusyWaiting && test.ending != Endless && test.ending != Flooded {
				assert.Equal(t, test.exitCode, o.ExitCode)
			}
		})
	}
}

const together = `
import (
	"fmt"
	"sync"
	"time"
)

func main() {
	var wg sync.WaitGroup
	results := make(chan int)
	for i := range 5 {
		wg.Go(func() {
			time.Sleep(time.Second)
			fmt.Print(i)
			select {
			case results <- i:
			case results <- i + 10:
			}
		})
	}
	go func() {
		wg.Wait()
		close(results)
	}()
	for r := range results {
		fmt.Print(" ", r)
	}
	for k := range map[int]bool{1: true, 2: true, 3: true, 4: true} {
		fmt.Print(" ", k)
	}
}
`

func TestASeedDecidesTheRun(t *testing.T) {
	p := build(t, seeded(t), together)[0]
	seen := map[string]bool{}
	for seed := uint64(1); seed <= 40; seed++ {
		first := runOnce(t, p, seed)
		for range 5 {
			again := runOnce(t, p, seed)
			require.Equal(t, printed(first), printed(again), "seed %d", seed)
			require.Equal(t, first.Events, again.Events, "seed %d", seed)
		}
		seen[printed(first)] = true
	}
	assert.Greater(t, len(seen), 30, "different schedules over 40 seeds")
}

// Maps with pointers for keys, and whatever prints an address, too.
func TestASeedDecidesAddresses(t *testing.T) {
	p := build(t, seeded(t), `
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
	first := runOnce(t, p, 7)
	for range 10 {
		require.Equal(t, first.Output, runOnce(t, p, 7).Output)
	}
	assert.NotEqual(t, printed(first), printed(runOnce(t, p, 8)))
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
	p := build(t, seeded(t), abba)[0]
	endings := map[Ending]int{}
	for seed := uint64(1); seed <= 32; seed++ {
		endings[runOnce(t, p, seed).Ending]++
	}
	assert.NotZero(t, endings[Deadlock])
	assert.NotZero(t, endings[Returned])
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
	o := runOnce(t, build(t, toolchain(t, Mode{}), body)[0], 3)
	require.True(t, o.Returned)
	states := []string{}
	for _, g := range o.Left {
		states = append(states, g.State+" "+g.Started)
	}
	assert.ElementsMatch(t, []string{"chan send main.go:7", "sleep main.go:8"}, states)
	assert.Contains(t, o.Goleak, "chan send")
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
	o := runOnce(t, build(t, seeded(t), body)[0], 3)
	assert.Equal(t, Exited, o.Ending)
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
	for _, tc := range []*Toolchain{seeded(t), toolchain(t, Mode{RealClock: true})} {
		p := build(t, tc, body)[0]
		for seed := uint64(1); seed <= 10; seed++ {
			o := runOnce(t, p, seed)
			assert.Equal(t, 0, o.ExitCode)
			assert.NotContains(t, printed(o), "late")
		}
	}
}

// A goroutine that is left may not hide itself or others by ending the program.
func TestWhatIsLeftCannotKeepFromBeingLookedAt(t *testing.T) {
	for _, last := range []string{
		`bye := make(chan int); go func() { <-bye; os.Exit(0) }(); close(bye)`,
		`go func() { for { if false { os.Exit(0) } } }()`,
	} {
		o := runOnce(t, build(t, seeded(t), "import \"os\"\nfunc main() { "+last+" }")[0], 1)
		require.True(t, o.Returned)
		assert.NotEmpty(t, o.Goleak)
	}
}

func TestProgramsShareABinaryAndNothingElse(t *testing.T) {
	bodies := []string{sayHello, `import "os"; func init() { os.Exit(9) }; func main() {}`}
	for i := range 5 {
		bodies = append(bodies, fmt.Sprintf("import \"fmt\"\ntype thing struct{}\nfunc main() { fmt.Printf(\"%%T %d\\n\", thing{}) }", i))
	}
	programs := build(t, toolchain(t, Mode{}), bodies...)
	assert.Equal(t, "hello\n", printed(runOnce(t, programs[0], 1)))
	assert.Equal(t, 9, runOnce(t, programs[1], 1).ExitCode)
	for i, p := range programs[2:] {
		assert.Equal(t, programs[2].path, p.path)
		assert.Equal(t, fmt.Sprintf("main.thing %d\n", i), printed(runOnce(t, p, 1)))
	}
}

// Values at package level may end a program before main, or take its memory.
func TestWhatEndsAProgramAtItsStartHurtsNobodyElse(t *testing.T) {
	tc := seeded(t)
	tc.cache = t.TempDir()
	programs := build(t, tc, sayHello,
		"var none []int\nvar first = none[0]\nfunc main() {}",
		"type k struct{ b [1024]byte }\ntype m struct{ k [1024]k }\nvar large struct{ m [200]m }\nfunc main() { large.m[7].k[7].b[7] = 7 }",
		"func main() { all := make([]byte, 140<<20); println(len(all)) }")
	assert.Equal(t, "hello\n", printed(runOnce(t, programs[0], 1)))
	assert.Equal(t, Panicked, runOnce(t, programs[1], 1).Ending)
	assert.Equal(t, Returned, runOnce(t, programs[3], 1).Ending)
}

// No word of the checker's is one that a program may not use.
func TestAllWordsAreTheProgramsOwn(t *testing.T) {
	body := `import "fmt"
var koanprobe_ = "hello"
func probe() string { koanprobe := koanprobe_; return koanprobe }
func main() { fmt.Println(probe()) }`
	for _, mode := range []Mode{{}, {Unseeded: true}} {
		assert.Equal(t, "hello\n", printed(runOnce(t, build(t, toolchain(t, mode), body)[0], 1)))
	}
}

func TestASlowStarterHasABinaryOfItsOwn(t *testing.T) {
	programs := build(t, toolchain(t, Mode{}), sayHello, `import "net/http"; func main() { print(http.StatusOK) }`)
	assert.NotEqual(t, programs[0].path, programs[1].path)
}

// A koan's program does not notice what its neighbours set up.
func TestNeighboursDoNotChangeASeed(t *testing.T) {
	const order = `import "fmt"
func main() {
	done := make(chan int)
	for name := range map[string]int{"a": 1, "b": 2, "c": 3, "d": 4} {
		go func() { fmt.Println(name); done <- 1 }()
	}
	for range 4 { <-done }
}`
	tc := seeded(t)
	tc.cache = t.TempDir()
	alone := build(t, tc, order+"\n// alone")[0]
	among := build(t, tc, order, "import \"net\"\nvar seen = make(map[string]int, 100)\nfunc main() { seen[net.IPv4zero.String()]++ }")[0]
	assert.NotEqual(t, alone.path, among.path)
	for seed := range uint64(10) {
		assert.Equal(t, runOnce(t, alone, seed+1).Events, runOnce(t, among, seed+1).Events)
	}
}

func TestACompileErrorIsTheCompilersAndHurtsNobodyElse(t *testing.T) {
	tc := toolchain(t, Mode{})
	built, err := tc.Build(t.Context(), []Source{
		source(t, "import \"fmt\"\nfunc main() {\n\tfmt.Println(missing)\n\tx := 1\n}\n"),
		source(t, sayHello),
		source(t, "func main() {"),
		source(t, "import \"no/such/package\"\nfunc main() {}\n"),
	})
	require.NoError(t, err)
	const name = "../../exercises/01_main_waits/01_nobody_waits/main.go"
	assert.EqualError(t, built[0].Err, name+":4:14: undefined: missing\n"+name+":5:2: declared and not used: x")
	assert.Equal(t, "hello\n", printed(runOnce(t, built[1].Program, 1)))
	assert.ErrorContains(t, built[2].Err, "main.go:2:14: syntax error")
	assert.ErrorContains(t, built[3].Err, "main.go:2:8: package no/such/package is not in std")
	for _, b := range built {
		if b.Err != nil {
			assert.NotRegexp(t, programName, b.Err.Error())
			assert.NotContains(t, b.Err.Error(), "# ")
		}
	}
}

// Preemption points may stand wherever a statement may.
const gnarly = `;import "fmt"

import (
	"errors"; "os"
)

type number interface{ ~int | ~float64 }

func sum[T number](all ...T) (total T) {
	for _, x := range all { total += x }
	return
}

func classify(v any) string {
	switch v := v.(type) {
	case nil: return "nil"
	case error:
		if errors.Is(v, os.ErrExist) { return "exists" } else if v != nil { return v.Error() }
		fallthroughTo: for { break fallthroughTo }
	}
	return fmt.Sprint(v)
}

func count() int {
	i := 0
again:
	i++
	if i < 3 { goto again }
	switch { case i == 3: i = 30; fallthrough; default: i++ }
	return i
}

func main() {
	defer func() { fmt.Println(recover()) }()
	c := make(chan int, 1)
	select { case c <- 1: default: }
	select { case v, ok := <-c: fmt.Println(v, ok); case <-make(chan int): ; }
	fmt.Println(sum(1, 2, 3), classify(nil), classify(os.ErrExist), classify(4), count())
	for i := range 2 { func() { fmt.Print(i, " ") }() }
	var f func()
	f()
}
`

func TestPreemptionPointsAnywhere(t *testing.T) {
	tc := toolchain(t, Mode{})
	for _, text := range []string{"package main" + gnarly, "package main" + strings.ReplaceAll(gnarly, "\n", "\r\n"), "\ufeffpackage main" + gnarly} {
		s := source(t, "")
		s.Files[EditedFile] = []byte(text)
		built, err := tc.Build(t.Context(), []Source{s})
		require.NoError(t, err)
		require.NoError(t, built[0].Err)
		for seed := uint64(1); seed <= 5; seed++ {
			assert.Equal(t, "1 true\n6 nil exists 4 31\n0 1 runtime error: invalid memory address or nil pointer dereference\n", printed(runOnce(t, built[0].Program, seed)))
		}
	}
}

// What is compiled and linked without the go command runs as what it builds.
func TestDirectAndGoBuildAgree(t *testing.T) {
	tc := seeded(t)
	s := source(t, together)
	direct, byGo := filepath.Join(t.TempDir(), "direct"), filepath.Join(t.TempDir(), "go")
	named := map[string]Source{"main_0123456789ab": s}
	require.NoError(t, tc.direct(t.Context(), named, direct))
	require.NoError(t, tc.goBuildBundle(t.Context(), named, "koan_bundle", byGo))
	for seed := uint64(1); seed <= 10; seed++ {
		one := runOnce(t, Program{toolchain: tc, path: direct, name: "main_0123456789ab"}, seed)
		other := runOnce(t, Program{toolchain: tc, path: byGo, name: "main_0123456789ab"}, seed)
		assert.Equal(t, other, one)
	}
}

func TestWhatGoBuildHasToDo(t *testing.T) {
	tc := toolchain(t, Mode{})
	for _, text := range []string{
		`import _ "unsafe"; func main() {}`,
		`import _ "C"; func main() {}`,
		`import _ "koans/checker/probe"; func main() {}`,
		`import _ "internal/abi"; func main() {}`,
		`import _ "go/internal/gccgoimporter"; func main() {}`,
		`import _ "example.com/x"; func main() {}`,
		"\n//go:noinline\nfunc f() {}; func main() {}",
	} {
		err := tc.direct(t.Context(), map[string]Source{"main_0123456789ab": source(t, text)}, filepath.Join(t.TempDir(), "x"))
		assert.ErrorIs(t, err, errNotDirect, text)
	}
}

func TestAMissingMainIsTheLearners(t *testing.T) {
	built, err := toolchain(t, Mode{}).Build(t.Context(), []Source{source(t, "func Main() {}\n")})
	require.NoError(t, err)
	assert.ErrorContains(t, built[0].Err, "function main is undeclared in the main package")
}

// What a package may have that is linked with others, and package main may not.
func TestAVariableIsNoMain(t *testing.T) {
	built, err := toolchain(t, Mode{}).Build(t.Context(), []Source{source(t, "var main = func() {}\n"), source(t, sayHello)})
	require.NoError(t, err)
	assert.ErrorContains(t, built[0].Err, "cannot declare main")
	assert.NoError(t, built[1].Err)
}

// Package go/parser, which looks for statements, refuses what the compiler takes.
func TestWhatOnlyTheCompilerCanReadIsTheLearners(t *testing.T) {
	const deep = 100_001
	built, err := toolchain(t, Mode{}).Build(t.Context(), []Source{source(t, "var x = "+strings.Repeat("(", deep)+"1"+strings.Repeat(")", deep)+"\nfunc main() {}\n"), source(t, sayHello)})
	require.NoError(t, err)
	var mistake *Mistake
	require.ErrorAs(t, built[0].Err, &mistake)
	assert.ErrorContains(t, mistake, "exceeded max nesting depth")
	assert.NoError(t, built[1].Err)
}

func TestAGoCommandThatRefusesEverythingIsTheMachines(t *testing.T) {
	tc := toolchain(t, Mode{})
	t.Setenv("GOCACHE", "off")
	_, err := tc.Build(t.Context(), []Source{source(t, fmt.Sprintf("import _ \"unsafe\"\nfunc main() { _ = %d }\n", time.Now().UnixNano()))})
	assert.ErrorContains(t, err, "go build refuses every program")
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
	o := runOnce(t, build(t, toolchain(t, Mode{}), body)[0], 1)
	assert.Equal(t, "[] 1\nfork/exec /bin/true: operation not permitted\n0 <nil>\n", printed(o))
}

// A caged program that may start others can do so, and they reach no further
// than it does.
func TestACagedProgramThatStartsOthers(t *testing.T) {
	if err := sandbox.CanIsolate(); err != nil || !probe.CanCage {
		t.Skipf("programs cannot be isolated here: %v", err)
	}
	t.Setenv(EnvCage, Caged)
	tc := toolchain(t, Mode{RealClock: true})
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
	o, err := build(t, tc, text)[0].Run(t.Context(), 1, Input{Processes: true})
	require.NoError(t, err)
	assert.Equal(t, "here\nexit status 3\nfalse\noperation not permitted\ntrue\n[/tmp/program] 1 true\n<nil>\n", printed(o))
	assert.Equal(t, Returned, o.Ending)
}

func TestTheRuntimesOwnSchedule(t *testing.T) {
	tc := toolchain(t, Mode{Unseeded: true})
	assert.False(t, tc.Seeded)
	assert.NotEmpty(t, tc.Unseeded)
	o := runOnce(t, build(t, tc, together)[0], 5)
	assert.Zero(t, o.Seed)
	assert.Equal(t, Returned, o.Ending)
	assert.Equal(t, time.Second, o.Elapsed)
}

func TestTheRealClock(t *testing.T) {
	tc := toolchain(t, Mode{RealClock: true})
	assert.False(t, tc.Seeded)
	o := runOnce(t, build(t, tc, `
import ("fmt"; "time")

func main() {
	fmt.Println("now")
	time.Sleep(time.Second)
	fmt.Println("then")
}
`)[0], 1)
	assert.Equal(t, Returned, o.Ending)
	assert.Equal(t, "now\nthen\n", printed(o))
	assert.GreaterOrEqual(t, o.Output[1].At-o.Output[0].At, RealTick)
}

func TestADataRace(t *testing.T) {
	if needs := RaceNeeds(); needs != "" {
		t.Skip("needs ", needs)
	}
	tc := toolchain(t, Mode{Race: true})
	programs := build(t, tc, `
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
		o := runOnce(t, programs[0], run)
		assert.Equal(t, DataRace, o.Ending)
		assert.Regexp(t, `^(read|write) by goroutine \d+ at main.go:9, previous write by goroutine \d+ at main.go:9$`, o.Message)
	}
	assert.Equal(t, Returned, runOnce(t, programs[1], 1).Ending)
	assert.Equal(t, Exited, runOnce(t, programs[2], 1).Ending)
}

// A race detector that cannot start, as on kernels that place programs where it
// does not expect them, has found nothing out.
func TestARaceDetectorThatDoesNotStartIsTheMachines(t *testing.T) {
	p := Program{toolchain: &Toolchain{Race: true, Clock: Real, module: "koans"}, name: "main_0123456789ab"}
	says := "FATAL: ThreadSanitizer: unexpected memory mapping 0x7f5-0x7f6\n"
	_, err := p.outcome(0, sandbox.Result{Reason: sandbox.Exited, ExitCode: 66, Output: []sandbox.Chunk{{FD: 2, Data: []byte(says)}}}, 0)
	assert.ErrorContains(t, err, "the race detector does not work on this machine: FATAL: ThreadSanitizer: unexpected memory mapping")
}

func TestACancelledRunSaysSo(t *testing.T) {
	p := build(t, toolchain(t, Mode{}), `func main() { for { } }`)[0]
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, err := p.Run(ctx, 1, Input{})
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
		o := runOnce(t, build(t, seeded(t), body)[0], seed)
		assert.Equal(t, Returned, o.Ending)
		var panics []string
		for _, e := range o.Events {
			if e.Kind == Panic {
				panics = append(panics, e.Reason+" "+e.Where)
			}
		}
		assert.Equal(t, []string{"send on closed channel main.go:8"}, panics)
	}
}
