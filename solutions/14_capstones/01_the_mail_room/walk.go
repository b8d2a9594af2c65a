package main

import (
	"fmt"
	"os"
	"os/signal"
	"sync"
	"sync/atomic"
	"syscall"
	"time"
)

// If calm is true no signal comes. If it is false the first three walks last until a SIGTERM
// comes, and 0.4 seconds longer.
const calm = true

var (
	night    sync.Once
	onTheWay atomic.Int32
	met      = make(chan struct{})
)

// walkTo walks to a letter box. Ada's, Bob's and Cy's are far away, and the three senders who
// walk there wait for one another on the way.
//
// This file is given. Every check restores it.
func walkTo(to string) {
	night.Do(func() {
		time.AfterFunc(5*time.Second, func() {
			fmt.Println("the street is closed for the night")
			os.Exit(3)
		})
	})
	switch to {
	case "Ada", "Bob", "Cy":
		walkTogether(to)
	}
	time.Sleep(5 * time.Millisecond)
}

func walkTogether(to string) {
	signals := make(chan os.Signal, 1)
	if !calm {
		signal.Notify(signals, syscall.SIGTERM)
		defer signal.Stop(signals)
	}
	if onTheWay.Add(1) == 3 {
		close(met)
	}
	select {
	case <-met:
	case <-time.After(2 * time.Second):
		fmt.Println("nobody walks with", to)
		return
	}
	if calm {
		return
	}
	if to == "Ada" {
		fmt.Println("three are on the way")
	}
	<-signals
	time.Sleep(400 * time.Millisecond)
}
