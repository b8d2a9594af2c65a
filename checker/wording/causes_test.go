package wording_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"koans/checker/internal/buildtest"
	"koans/checker/operand"
	"koans/checker/timeline"
	"koans/checker/wording"
)

// What a report says of goroutines that are blocked at the end of a run.
var blocked = []struct{ name, body, want string }{
	{"two locks in two orders", `
import ("sync"; "time")

type account struct{ mu sync.Mutex }

func transfer(from, to *account) {
	from.mu.Lock()
	time.Sleep(1)
	to.mu.Lock()
}

func main() {
	ann, bob := new(account), new(account)
	var wg sync.WaitGroup
	wg.Go(func() { transfer(ann, bob) })
	wg.Go(func() { transfer(bob, ann) })
	wg.Wait()
}
`, `
main is blocked in wg.Wait at main.go:18. The counter is 2: Wait needs 2 more calls of Done.
transfer(ann, bob) waits for the lock to.mu at main.go:10, which transfer(bob, ann) has held as from.mu since main.go:8.
transfer(bob, ann) waits for the lock to.mu at main.go:10, which transfer(ann, bob) has held as from.mu since main.go:8.
A cycle: transfer(ann, bob) → to.mu = from.mu → transfer(bob, ann) → to.mu = from.mu → transfer(ann, bob)
`},
	{"a lock that its holder locks", `
import "sync"

var mu sync.Mutex

func total() { mu.Lock(); defer mu.Unlock() }

func main() {
	mu.Lock()
	total()
}
`, `
main waits for the lock mu at main.go:7, which main itself has held since main.go:10. No goroutine can lock a mutex that it holds already.
`},
	{"a holder that has ended", `
import ("sync"; "time")

var mu sync.Mutex

func load(n int) { mu.Lock() }

func main() {
	go load(1)
	time.Sleep(1)
	mu.Lock()
}
`, `
main waits for the lock mu at main.go:12, which load(1) has held since main.go:7. load(1) has ended without unlocking it.
`},
	{"two locks on one line", `
import "sync"

func main() {
	var a, b sync.Mutex
	a.Lock(); b.Lock(); b.Lock()
}
`, `
main waits for a lock at main.go:7, which main itself has held since main.go:7. No goroutine can lock a mutex that it holds already.
`},
	{"a reader behind a writer", `
import ("sync"; "time")

var rw sync.RWMutex

func write() { rw.Lock() }

func main() {
	rw.RLock()
	go write()
	time.Sleep(1)
	rw.RLock()
}
`, `
main waits for the read lock of rw at main.go:13, because write() waits in Lock at main.go:7. As long as a goroutine waits in Lock, RLock blocks.
write() waits for the lock rw at main.go:7, which main has held for reading since main.go:10.
A cycle: main → rw → write() → rw → main
`},
	{"a reader that locks", `
import "sync"

func main() {
	var rw sync.RWMutex
	rw.RLock()
	rw.Lock()
}
`, `
main waits for the lock rw at main.go:8, which main itself has held for reading since main.go:7. A goroutine that waits in Lock waits for all readers, also for itself.
`},
	{"a lock that a reader holds after TryRLock", `
import "sync"

func main() {
	var rw sync.RWMutex
	rw.TryRLock()
	rw.RLock()
	rw.RUnlock()
	go rw.RUnlock()
	rw.Lock()
	rw.Unlock()
	if rw.TryLock() {
		rw.Lock()
	}
}
`, `
main waits for the lock rw at main.go:14, which main itself has held since main.go:13. No goroutine can lock a mutex that it holds already.
`},
	{"nil channels", `
func main() {
	var in, out chan int
	go func() { out <- 1 }()
	<-in
}
`, `
main is blocked in a channel receive from in at main.go:6, which is a nil channel. A receive on a nil channel blocks forever.
func main.go:5 is blocked in a channel send on out at main.go:5, which is a nil channel. A send on a nil channel blocks forever.
`},
	{"a channel that is never closed", `
func produce(results chan int) {
	for i := range 3 {
		results <- i
	}
}

func main() {
	results := make(chan int)
	go produce(results)
	for range results {
	}
}
`, `
main is blocked in a channel receive from results at main.go:12. No goroutine will send to this channel or close it: the last sender, produce(results), has ended.
`},
	{"a channel without a sender", `
func ready() chan bool { return make(chan bool) }

func main() {
	<-ready()
}
`, `
main is blocked in a channel receive from ready() at main.go:6. No goroutine has ever tried to send to this channel, and none will close it.
`},
	{"a sender without a receiver", `
import "fmt"

func produce(results chan int) {
	for i := range 9 {
		results <- i
	}
}

func main() {
	results := make(chan int, 2)
	go produce(results)
	fmt.Println(<-results)
}
`, `
Blocked forever: produce(results) is blocked in a channel send on results at main.go:7. The buffer of 2 is full. No goroutine will receive from this channel: the last receiver, main, has returned.
`},
	{"blocked forever or cut off", `
import "time"

func late(done chan bool) { time.Sleep(2); done <- true }

func main() {
	done, never := make(chan bool), make(chan bool)
	go late(done)
	go func() { <-done }()
	go func() { select { case <-never: case never <- true: } }()
	time.Sleep(1)
}
`, `
late(done) was cut off, asleep in time.Sleep at main.go:5.
func main.go:10 was cut off, blocked in a channel receive from done at main.go:10.
Blocked forever: func main.go:11 is blocked in select at main.go:11. None of its cases will ever be ready.
`},
	{"blocked beside a ticker", `
import "time"

func tick() { for range time.Tick(time.Second) { } }

func main() {
	c := make(chan int)
	go tick()
	go func() { <-c }()
	time.Sleep(1)
}
`, `
tick() was cut off, blocked in a channel receive from time.Tick(time.Second) at main.go:5.
func main.go:10 was still blocked in a channel receive from c at main.go:10 when main returned.
`},
	{"a wait group and a condition", `
import "sync"

func main() {
	var wg sync.WaitGroup
	wg.Add(1)
	cond := sync.NewCond(new(sync.Mutex))
	go func() { cond.L.Lock(); cond.Wait() }()
	wg.Wait()
}
`, `
main is blocked in wg.Wait at main.go:10. The counter is 1: Wait needs 1 more call of Done.
func main.go:9 is blocked in cond.Wait at main.go:9. No goroutine will call Signal or Broadcast.
`},
	{"a channel of a timer", `
import "time"

func main() {
	timer := time.NewTimer(time.Second)
	timer.Stop()
	<-timer.C
}
`, `
main is blocked in a channel receive from timer.C at main.go:8. The timer that sends to this channel has fired already, or was stopped.
`},
	{"many locks", `
import "sync"

func main() {
	var locks [9000]sync.Mutex
	for range 3 {
		for i := range locks[:3000] {
			locks[i].Lock()
		}
		for i := range locks[:3000] {
			locks[i*7%3000].Unlock()
		}
	}
	last := &locks[17]
	last.Lock()
	last.Lock()
}
`, `
main waits for the lock last at main.go:17, which main itself has held since main.go:16. No goroutine can lock a mutex that it holds already.
`},
	{"calls of libraries", `
import ("io"; "net"; "net/http"; "context"; "sync"; "time")

var once sync.Once

func load() { select {} }

func main() {
	go once.Do(load)
	time.Sleep(1)
	go once.Do(load)
	go func() { once.Do(load) }()
	r, _ := io.Pipe()
	go func() { r.Read(nil) }()
	c1, _ := net.Pipe()
	server := &http.Server{ConnState: nil}
	go server.Serve(listener{c: make(chan net.Conn, 1)}.with(c1))
	time.Sleep(1)
	server.Shutdown(context.Background())
}

type listener struct{ c chan net.Conn }

func (l listener) with(c net.Conn) listener { l.c <- c; return l }
func (l listener) Accept() (net.Conn, error) { return <-l.c, nil }
func (l listener) Close() error { return nil }
func (l listener) Addr() net.Addr { return nil }
`, `
main is blocked in server.Shutdown at main.go:20.
once.Do(load) is blocked in select {} at main.go:7.
once.Do(load) #2 is blocked in once.Do at main.go:12 until the first call of it returns, which once.Do(load) made.
func main.go:13 is blocked in once.Do at main.go:13 until the first call of it returns, which once.Do(load) made.
func main.go:15 is blocked in r.Read at main.go:15.
server.Serve(listener… is blocked in a channel receive from l.c at main.go:26. No goroutine will send to this channel or close it: the last sender, main, is blocked itself.
net/http.(*Server).Se… is blocked in select.
`},
}

func TestBlocked(t *testing.T) {
	tc := buildtest.Seeded(t)
	var bodies []string
	for _, test := range blocked {
		bodies = append(bodies, test.body)
	}
	for i, p := range buildtest.Build(t, tc, bodies...) {
		t.Run(blocked[i].name, func(t *testing.T) {
			files := buildtest.Source(bodies[i]).Files
			run := buildtest.Run(t, p, 1)
			lanes := timeline.New(run, files)
			assert.Equal(t, strings.TrimSpace(blocked[i].want), wording.Unfinished(run, lanes, operand.In(files)))
			assert.Equal(t, run, buildtest.Run(t, p, 1), "the same seed")
		})
	}
}
