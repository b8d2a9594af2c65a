// A log that counts what it drops. Its counters are atomic, so that any
// goroutine may write to the log.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

type gateLog struct {
	lines            chan string
	written, dropped atomic.Int64
	writer           sync.WaitGroup
}

func newLog(room int) *gateLog {
	l := &gateLog{lines: make(chan string, room)}
	l.writer.Go(func() {
		for line := range l.lines {
			writeLog(line)
			l.written.Add(1)
		}
	})
	return l
}

func (l *gateLog) write(line string) {
	select {
	case l.lines <- line:
	default:
		l.dropped.Add(1)
	}
}

func (l *gateLog) close() {
	close(l.lines)
	l.writer.Wait()
}

func main() {
	l := newLog(3)
	for car := range cars {
		l.write(plate(car))
	}
	fmt.Println("all cars are through")
	l.close()
	fmt.Printf("written: %d, dropped: %d\n", l.written.Load(), l.dropped.Load())
}
