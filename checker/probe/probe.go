// Package probe is linked into every learner's program. It is called between the
// Go runtime and the learner's main: it puts the process under its limits
// before any line of the learner's runs, calls main, and when main returns it
// says so and lists the goroutines that are still there. It judges nothing, and
// imports as little as it can, because every program pays for it.
//
// Its messages go to the report, a pipe at file descriptor 3, one line
// for each (package program reads them):
//
//	limited
//	main
//	returned <nanoseconds since 1970>
//	settled
//	left <JSON of Left>
package probe

import (
	"encoding/json"
	"os"
	"runtime"
	"strconv"
	"strings"
	"time"

	"koans/checker/env"

	"go.uber.org/goleak"
)

// Left is what was still there when main returned: nothing if only main's
// goroutine was.
type Left struct {
	// Stacks is the dump of all goroutines once none of them could go on
	// without time passing, in the format of runtime.Stack.
	Stacks string
	// Goleak is goleak's finding, or "". It gives goroutines that are about
	// to end a few hundred milliseconds more. Of very many goroutines it is the
	// beginning of such a dump, after those milliseconds.
	Goleak string
}

var (
	selected string
	room     int
)

func init() {
	selected = os.Getenv(env.Program)
	room, _ = strconv.Atoi(os.Getenv(env.Room))
	limits := os.Getenv(env.Limits)
	for _, name := range []string{env.Program, env.Seed, env.Choices, env.Own, env.VirtualLimit, env.Limits, env.Room, "GOMAXPROCS", "GORACE", "GOGC", "GOMEMLIMIT"} {
		os.Unsetenv(name)
	}
	if limits != "" {
		applyLimits(limits)
	}
}

// Main runs the selected program as if its main were the process's. find returns
// the main of the program of that name, or nil if there is none. It returns if
// goroutines are left, for the process's main to return as well.
func Main(find func(name string) func()) {
	main := find(selected)
	if main == nil {
		runtime.KeepAlive(make([]byte, room))
		report("unknown program " + selected)
		os.Exit(125)
	}
	report("main")
	main()
	report("returned " + strconv.FormatInt(time.Now().UnixNano(), 10))
	silence() // a program that has ended prints nothing
	settle()
	report("settled")
	left := Left{Stacks: stacks()}
	if !strings.Contains(left.Stacks, "\ngoroutine ") {
		report("left {}") // nobody but main: goleak need not look
		os.Exit(0)
	}
	left.Goleak = leaks(left.Stacks)
	b, _ := json.Marshal(left)
	report("left " + string(b))
	// The patched runtime now finds out which of them nothing would ever wake. Any other exits.
}

// leaks is what goleak finds, where Stacks were left. goleak looks at all goroutines
// twenty times in 430 milliseconds, which is too much work if there are very many.
func leaks(found string) string {
	if strings.Count(found, "\ngoroutine ") < 1000 {
		if err := goleak.Find(); err != nil {
			return err.Error()
		}
		return ""
	}
	time.Sleep(430 * time.Millisecond)
	settle()
	if found = stacks(); !strings.Contains(found, "\ngoroutine ") {
		return ""
	}
	return found[:min(len(found), 16<<10)]
}

// mostTurns is how often settle lets others go on between two looks at the stacks,
// before it gives up. A look takes the longer the more goroutines there are, so that
// there are few of them.
const mostTurns = 1 << 16

// settle lets every goroutine that can still run at this instant do so, until
// all are blocked. Virtual time stands still meanwhile, because the caller is
// never blocked itself.
func settle() {
	for turns := 1; turns <= mostTurns; turns *= 2 {
		text := stacks()
		others := strings.Count(text, " [running") > 1 // the first is the caller
		if !others && !strings.Contains(text, " [runnable") {
			return
		}
		for range turns {
			runtime.Gosched()
		}
	}
}

func stacks() string {
	buf := make([]byte, 16<<10)
	for {
		n := runtime.Stack(buf, true)
		if n < len(buf) || n >= 1<<20 {
			return string(buf[:n])
		}
		buf = make([]byte, 2*len(buf))
	}
}
