// The mail room sends a pile of letters with a few senders at the same time. A
// SIGTERM asks it to stop. The last line says what happened to the letters. The
// exit code is 1 if a letter has failed.
package main

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"sync"
	"syscall"
)

// A mailRoom sends letters and counts them.
type mailRoom struct {
	todo    chan string
	working sync.WaitGroup

	sent, failed, left int
}

func newMailRoom() *mailRoom {
	return &mailRoom{todo: make(chan string)}
}

// open starts the senders.
func (m *mailRoom) open() {
	m.working.Add(senders)
	for range senders {
		go m.work()
	}
}

// work sends one letter after the other.
func (m *mailRoom) work() {
	for to := range m.todo {
		if err := m.send(to); err != nil {
			fmt.Println(to, "failed:", err)
			m.failed++
			return
		}
		m.sent++
	}
	m.working.Done()
}

// send sends a letter. If deliver panics, send returns an error.
func (m *mailRoom) send(to string) (err error) {
	return deliver(to)
}

// hand gives the letters to the senders until ctx is done, and counts those that are left.
func (m *mailRoom) hand(ctx context.Context, letters []string) {
	for i, to := range letters {
		if ctx.Err() != nil {
			m.left = len(letters) - i
			break
		}
		m.todo <- to
	}
	close(m.todo)
}

// close returns when all senders have finished.
func (m *mailRoom) close() {
	m.working.Wait()
}

func main() {
	signals := make(chan os.Signal)
	signal.Notify(signals, syscall.SIGTERM)
	ctx, cancel := context.WithCancel(context.Background())
	go func() {
		<-signals
		cancel()
		os.Exit(0)
	}()

	m := newMailRoom()
	m.open()
	m.hand(ctx, letters)
	m.close()
	fmt.Printf("sent %d, failed %d, left %d\n", m.sent, m.failed, m.left)
}
