package main

import (
	"errors"
	"sync/atomic"
	"time"
)

var questions = []string{"q1", "q2", "bad1", "q3", "bad2", "q4", "bad3", "q5", "q6", "bad4"}

// A conn is a connection to the database. Only one goroutine can use it at a time.
type conn struct{ busy atomic.Bool }

var connections atomic.Int64

// connect opens a connection. The database allows three.
//
// This file is given. Every check restores it.
func connect() *conn {
	if connections.Add(1) > 3 {
		panic("the database allows no more connections")
	}
	return &conn{}
}

// query asks a question, which takes a second.
func (c *conn) query(question string) (string, error) {
	if !c.busy.CompareAndSwap(false, true) {
		panic("a connection is used by two at a time")
	}
	defer c.busy.Store(false)
	time.Sleep(time.Second)
	if question[0] == 'b' {
		return "", errors.New("this question makes no sense")
	}
	return "yes", nil
}
