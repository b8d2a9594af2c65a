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

// A download is a connection to the server, over which a file comes.
type download struct {
	ctx  context.Context
	file string
}

// connect begins a download. The connection stays open until ctx is done.
//
// This file is given: whatever is changed here is put back at every check.
func connect(ctx context.Context, file string) *download {
	connections.Add(1)
	go func() {
		<-ctx.Done()
		connections.Add(-1)
	}()
	return &download{ctx, file}
}

// readAll reads the file. Every part takes a second. The server never says
// anything about a file that it does not have.
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

// goodbye says, half a second later, how many connections are still open.
func goodbye() {
	time.Sleep(time.Second / 2)
	fmt.Println("connections still open:", connections.Load())
}
