package main

import (
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"sync"
	"time"
)

const (
	brewing = 2 * time.Second
	closing = 2500 * time.Millisecond
)

// serveTea takes an order and brews the tea.
//
// This file is given: whatever is changed here is put back at every check.
func serveTea(w http.ResponseWriter, _ *http.Request) {
	time.Sleep(brewing)
	fmt.Fprint(w, "tea")
}

// closingTime returns when it is time to close.
func closingTime() {
	time.Sleep(closing)
}

// open opens the door to the guests. One comes at once, one a little later, and one when
// the house is closed or closing.
func open() net.Listener {
	d := &door{arriving: make(chan net.Conn), closed: make(chan struct{})}
	go d.visit("Ann", 0)
	go d.visit("Ben", 1500*time.Millisecond)
	go d.visit("Cid", closing+200*time.Millisecond)
	return d
}

// A door is a network in memory: the same net/http, without a wire.
type door struct {
	arriving chan net.Conn
	close    sync.Once
	closed   chan struct{}
}

func (d *door) Accept() (net.Conn, error) {
	select {
	case c := <-d.arriving:
		return c, nil
	case <-d.closed:
		return nil, net.ErrClosed
	}
}

func (d *door) Close() error {
	d.close.Do(func() { close(d.closed) })
	return nil
}

func (d *door) Addr() net.Addr { return &net.UnixAddr{Name: "door"} }

func (d *door) dial(context.Context, string, string) (net.Conn, error) {
	ours, theirs := net.Pipe()
	select {
	case d.arriving <- theirs:
		return ours, nil
	case <-d.closed:
		return nil, net.ErrClosed
	}
}

// visit orders tea and prints what came of it.
func (d *door) visit(guest string, when time.Duration) {
	time.Sleep(when)
	client := http.Client{Transport: &http.Transport{DialContext: d.dial, DisableKeepAlives: true}}
	answer, err := client.Get("http://tea.house/")
	if err != nil {
		fmt.Println(guest, "got nothing")
		return
	}
	defer answer.Body.Close()
	tea, err := io.ReadAll(answer.Body)
	if err != nil {
		fmt.Println(guest, "got half a cup")
		return
	}
	fmt.Println(guest, "got", string(tea))
}
