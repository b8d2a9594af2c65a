// Tempting: receive the signal, so that it doesn't end the program. But no code
// checks whether it has come.
//
//koan:rejected TestItStopsWhenAsked: After the SIGTERM no other letter is begun
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

	mu                 sync.Mutex
	sent, failed, left int
}

func newMailRoom() *mailRoom {
	return &mailRoom{todo: make(chan string)}
}

// open starts the senders.
func (m *mailRoom) open() {
	for range senders {
		m.working.Go(m.work)
	}
}

// work sends one letter after the other.
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

// send sends a letter. If deliver panics, send returns an error.
func (m *mailRoom) send(to string) (err error) {
	defer func() {
		if value := recover(); value != nil {
			err = fmt.Errorf("%v", value)
		}
	}()
	return deliver(to)
}

// hand gives the letters to the senders until ctx is done, and counts those that are left.
func (m *mailRoom) hand(letters []string) {
	defer close(m.todo)
	for _, to := range letters {
		m.todo <- to
	}
}

// close returns when all senders have finished.
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
