package main

import (
	"context"
	"os"
	"os/signal"
	"sync/atomic"
	"syscall"
)

// instead is what Ctrl-C does while it is for a program of the learner's and not
// for the command.
var instead atomic.Pointer[func()]

// interruptible returns a context that ends when the command is to end: at
// Ctrl-C, when it is terminated, and when its terminal is closed.
func interruptible() (ctx context.Context, stop func()) {
	ctx, cancel := context.WithCancel(context.Background())
	ends := []os.Signal{os.Interrupt, syscall.SIGTERM}
	if !signal.Ignored(syscall.SIGHUP) { // as nohup has it
		ends = append(ends, syscall.SIGHUP)
	}
	came := make(chan os.Signal, 1)
	signal.Notify(came, ends...)
	go func() {
		for s := range came {
			if other := instead.Load(); other != nil && s == os.Interrupt {
				(*other)()
			} else {
				cancel()
			}
		}
	}()
	return ctx, func() {
		signal.Stop(came)
		cancel()
	}
}
