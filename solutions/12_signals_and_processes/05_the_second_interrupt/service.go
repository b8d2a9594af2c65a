package main

import (
	"context"
	"fmt"
	"time"
)

const cleaning = 10 * time.Millisecond

// serve serves until ctx is done.
//
// This file is given. Every check restores it.
func serve(ctx context.Context) {
	fmt.Println("serving")
	<-ctx.Done()
}

// cleanUp cleans up, which may take long.
func cleanUp() {
	fmt.Println("cleaning up")
	time.Sleep(cleaning)
	fmt.Println("still cleaning")
	time.Sleep(10 * cleaning)
	fmt.Println("clean")
}
