package main

import (
	"context"
	"net"
	"net/http"
	"strings"
)

var pages = []string{"/a", "/old", "/b", "/gone", "/c", "/lost", "/d"}

var site = map[string]string{"/a": "hello", "/b": "welcome", "/c": "goodbye", "/d": "again"}

// visit returns a client for the site that opens at most two connections. leave must be
// called at the end.
//
// This file is given. Every check restores it.
func visit() (client *http.Client, leave func()) {
	l := listener{make(chan net.Conn), make(chan struct{})}
	server := &http.Server{Handler: http.HandlerFunc(show)}
	go server.Serve(l)
	transport := &http.Transport{DialContext: l.dial, MaxConnsPerHost: 2}
	return &http.Client{Transport: transport}, func() {
		transport.CloseIdleConnections()
		server.Shutdown(context.Background())
	}
}

func show(w http.ResponseWriter, r *http.Request) {
	text, ok := site[r.URL.Path]
	if !ok {
		w.WriteHeader(http.StatusNotFound)
		text = strings.Repeat("nothing ", 2000)
	}
	w.Write([]byte(text))
}

// A listener is a network in memory.
type listener struct {
	arriving chan net.Conn
	closed   chan struct{}
}

func (l listener) Accept() (net.Conn, error) {
	select {
	case c := <-l.arriving:
		return c, nil
	case <-l.closed:
		return nil, net.ErrClosed
	}
}

func (l listener) Close() error {
	close(l.closed)
	return nil
}

func (l listener) Addr() net.Addr { return &net.UnixAddr{Name: "site"} }

func (l listener) dial(context.Context, string, string) (net.Conn, error) {
	ours, theirs := net.Pipe()
	l.arriving <- theirs
	return ours, nil
}
