package wording

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker/program"
	"koans/checker/timeline"
)

const racy = `package main

func main() {
	count, done, hits := 0, false, 0
	go work()
	count = 1
	for !done {
	}
	println(count)
	atomic.AddInt64(&hits, 1)
}

func work() {
	count++
}
`

func accessAt(goroutine int64, seconds int, kind program.AccessKind, line string) program.Access {
	return program.Access{Goroutine: goroutine, At: time.Duration(seconds) * time.Second, Kind: kind, Where: "main.go:" + line}
}

// A report names the variable, both accesses with their goroutines, lines and
// instants, and what would have ordered them.
func TestRaces(t *testing.T) {
	started := []program.Event{
		{Goroutine: 7, Kind: program.Create, By: 1, Where: "main.go:5"},
		{Goroutine: 8, Kind: program.Create, By: 1, Where: "main.go:5"},
	}
	ended := append(started, program.Event{Goroutine: 7, Kind: program.End})
	write, read := accessAt(7, 0, program.WriteTo, "6"), accessAt(1, 0, program.Read, "9")
	for _, test := range []struct {
		events         []program.Event
		earlier, later program.Access
		want           string
	}{
		{ended, write, accessAt(1, 2, program.Read, "9"), `Data race on count, declared at main.go:4:
  write by work() at main.go:6 (0s)
      count = 1
  read by main at main.go:9 (2s)
      println(count)
Nothing makes the write happen before the read. They are 2s apart, but time doesn't synchronize.
Let main wait for work() before the read, with a WaitGroup or a channel.`},
		{started, write, read, "Let main wait for work() before the read, with a WaitGroup or a channel, or let both hold the same lock."},
		{started, read, write, "main does the read after work() was started. Do it before the start, give the goroutine a copy, or let both hold the same lock."},
		{started, write, accessAt(8, 0, program.Read, "9"), "The two goroutines run side by side. A lock that both hold, an atomic or a channel would order them."},
		{started, write, accessAt(8, 0, program.WriteTo, "6"), "Nothing makes one write happen before the other."},
		{started, accessAt(7, 0, program.WriteTo, "4"), accessAt(1, 0, program.Read, "7"), "A plain variable can't signal another goroutine. Close a channel instead, or make done an atomic.Bool."},
		{started, accessAt(7, 0, program.WriteTo, "4"), accessAt(1, 0, program.AtomicWrite, "10"), "An atomic operation doesn't protect a plain one. Make every access of hits atomic."},
		{started, accessAt(7, 0, program.WriteTo, "2"), read, "Data race:\n  write by work() at main.go:2 (0s)\n  read"},
		{started, program.Access{Kind: program.WriteTo, Called: true}, read, "write by a timer in a library (0s)"},
		{started, program.Access{Goroutine: 7, Kind: program.WriteTo, Where: "main.go:9", Called: true}, read, "write by work() in a call at main.go:9 (0s)"},
	} {
		run := program.Outcome{Events: test.events, Races: []program.Race{{Earlier: test.earlier, Later: test.later}}}
		files := map[string][]byte{"main.go": []byte(racy)}
		assert.Contains(t, Races(run, timeline.New(run, files), files), test.want)
	}
}

func TestFewRacesAreTold(t *testing.T) {
	run := program.Outcome{Races: make([]program.Race, 5)}
	text := Races(run, timeline.New(run, nil), nil)
	assert.Equal(t, 3, strings.Count(text, "Data race:"))
	assert.Contains(t, text, "And 2 more data races.")
	assert.Empty(t, Races(program.Outcome{}, timeline.Timeline{}, nil))
}
