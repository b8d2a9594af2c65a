package program

import (
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker/probe"
)

const dump = `fatal error: all goroutines are asleep - deadlock!

goroutine 1 [sync.WaitGroup.Wait]:
sync.runtime_SemacquireWaitGroup(0xc00001?, 0x1?)
	runtime/sema.go:114 +0x2e
sync.(*WaitGroup).Wait(0xc000020)
	sync/waitgroup.go:206 +0x85
main.main()
	main/main.go:13 +0xef
koans/checker/probe.Main()
	koans/checker/probe/probe.go:74 +0x9b
main.main()
	koans/koan_46dce76d461d/main.go:7 +0xf

goroutine 8 [chan send, 2 minutes]:
main.worker(...)
	main/run.go:7
main.main.func1()
	main/main.go:9 +0x2c
created by main.main in goroutine 1
	main/main.go:8 +0x31
exit status 2
`

func TestParseStacks(t *testing.T) {
	assert.Equal(t, []Goroutine{
		{ID: 1, State: "sync.WaitGroup.Wait", At: "main.go:13", Function: "main.main"},
		{ID: 8, State: "chan send", At: "run.go:7", Started: "main.go:8", Function: "main.worker"},
	}, parseStacks(dump))
	assert.Empty(t, parseStacks(""))
	assert.Empty(t, parseStacks("goroutine 99999999999999999999 [running]:\n"))
}

func FuzzParseStacks(f *testing.F) {
	f.Add(dump)
	f.Add("goroutine 1 [running]:\n\tx.go:1\ncreated by\n\n")
	f.Add("goroutine 7 gp=0xc0 m=nil [sleep, locked to thread]:\nmain.run(0x1)\n\t/a b/run.go:3 +0x1\n")
	f.Fuzz(func(t *testing.T, text string) {
		for _, g := range parseStacks(text) {
			assert.NotContains(t, g.At+g.Started+g.State, "\n")
		}
	})
}

func left(l probe.Left) string {
	b, _ := json.Marshal(l)
	return "left " + string(b) + "\n"
}

const eventLines = `@ 1257894000000000000 4 park force_gc_(idle) -
main
@ 1257894000000000000 7 create 1 main.main.func1 main.go:8
@ 1257894000000000000 1 park chan_receive main.go:11
@ 1257894001000000000 7 write 1 2
@ 1257894001000000000 1 ready
@ 1257894001000000000 7 end
returned 1257894001000000000
@ 1257894001000000000 9 write 1 5
`

func TestParseReport(t *testing.T) {
	r := parseReport(eventLines + left(probe.Left{Stacks: "s", Goleak: "g"}))
	assert.True(t, r.started)
	assert.True(t, r.returned)
	assert.Equal(t, time.Second, r.returnedAt)
	assert.Equal(t, probe.Left{Stacks: "s", Goleak: "g"}, r.left)
	assert.Equal(t, []int64{7}, r.writers)
	assert.Equal(t, []Event{
		{Goroutine: 7, Kind: Create, Parent: 1, Function: "main.main.func1", Where: "main.go:8"},
		{Goroutine: 1, Kind: Park, Reason: "chan receive", Where: "main.go:11"},
		{At: time.Second, Goroutine: 7, Kind: Write},
		{At: time.Second, Goroutine: 1, Kind: Ready},
		{At: time.Second, Goroutine: 7, Kind: End},
	}, r.events)
}

func FuzzParseReport(f *testing.F) {
	f.Add(eventLines)
	f.Add(left(probe.Left{Stacks: dump}))
	f.Add("@ 1 2 limit\n@ x y z\n@\nlimits no\nmain\nmain\n")
	f.Fuzz(func(t *testing.T, text string) {
		r := parseReport(text)
		assert.LessOrEqual(t, len(r.events), strings.Count(text, "@")+1)
		assert.LessOrEqual(t, len(r.writers), len(r.events)+strings.Count(text, "main"))
	})
}
