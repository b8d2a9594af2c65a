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
// This file is given. Every check restores it.
func serveTea(w http.ResponseWriter, _ *http.Request) {
	time.Sleep(brewing)
	fmt.Fprint(w, "tea")
}

// closingTime returns at closing time.
func closingTime() {
	time.Sleep(closing)
}

// open opens the door to three guests. Ann comes at once, Ben a little later, and Cid after
// closing time.
func open() net.Listener {
	d := &door{arriving: make(chan net.Conn), closed: make(chan struct{})}
	go d.visit("Ann", 0)
	go d.visit("Ben", 1500*time.Millisecond)
	go d.visit("Cid", closing+200*time.Millisecond)
	return d
}

// A door is a network in memory.
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

// visit orders tea and prints the result.
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
