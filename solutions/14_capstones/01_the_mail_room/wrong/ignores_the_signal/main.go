// Tempting: the signal is asked for, so that it does not end the program. Nobody looks
// whether it has come.
//
//koan:rejected TestItStopsWhenAsked: After a SIGTERM no other letters are begun.
package main

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"sync"
	"syscall"
)

// A mailRoom sends letters and counts what becomes of them.
type mailRoom struct {
	todo    chan string
	working sync.WaitGroup

	mu                 sync.Mutex
	sent, failed, left int
}

func newMailRoom() *mailRoom {
	return &mailRoom{todo: make(chan string)}
}

// open lets the senders begin.
func (m *mailRoom) open() {
	for range senders {
		m.working.Go(m.work)
	}
}

// work is what a sender does: one letter after the other.
func (m *mailRoom) work() {
	for to := range m.todo {
		err := m.send(to)
		if err != nil {
			fmt.Println(to, "failed:", err)
		}
		m.count(err)
	}
}

func (m *mailRoom) count(err error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if err != nil {
		m.failed++
	} else {
		m.sent++
	}
}

// send sends a letter. Whatever goes wrong, also a panic, is an error.
func (m *mailRoom) send(to string) (err error) {
	defer func() {
		if value := recover(); value != nil {
			err = fmt.Errorf("%v", value)
		}
	}()
	return deliver(to)
}

// hand hands the letters to the senders until ctx is done, and counts those that are left.
func (m *mailRoom) hand(letters []string) {
	defer close(m.todo)
	for _, to := range letters {
		m.todo <- to
	}
}

// close returns when all senders have finished the letter at hand.
func (m *mailRoom) close() {
	m.working.Wait()
}

func main() {
	_, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM)
	defer stop()

	m := newMailRoom()
	m.open()
	m.hand(letters)
	m.close()
	fmt.Printf("sent %d, failed %d, left %d\n", m.sent, m.failed, m.left)
	if m.failed > 0 {
		os.Exit(1)
	}
}
