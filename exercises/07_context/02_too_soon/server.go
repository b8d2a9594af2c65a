package main

import (
	"context"
	"fmt"
	"sync/atomic"
	"time"
)

var files = []string{"void", "notes", "song"}

var parts = map[string][]string{
	"notes": {"milk", "eggs"},
	"song":  {"do", "re", "mi"},
}

var connections atomic.Int64

// A download is a connection to the server that delivers one file.
type download struct {
	ctx  context.Context
	file string
}

// connect starts a download. The connection stays open until ctx is done.
//
// This file is given. Every check restores it, so changes here have no effect.
func connect(ctx context.Context, file string) *download {
	connections.Add(1)
	go func() {
		<-ctx.Done()
		connections.Add(-1)
	}()
	return &download{ctx, file}
}

// readAll reads the file. Every part takes one second. If the server doesn't have
// the file, it never answers, and readAll waits until the context is done.
func (d *download) readAll() (string, error) {
	if parts[d.file] == nil {
		<-d.ctx.Done()
		return "", d.ctx.Err()
	}
	text := ""
	for _, part := range parts[d.file] {
		select {
		case <-d.ctx.Done():
			return "", d.ctx.Err()
		case <-time.After(time.Second):
			text += part + "."
		}
	}
	return text, nil
}

// goodbye waits for half a second, then prints how many connections are still open.
func goodbye() {
	time.Sleep(time.Second / 2)
	fmt.Println("connections still open:", connections.Load())
}
