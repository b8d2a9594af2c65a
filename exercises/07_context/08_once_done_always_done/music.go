package main

import (
	"context"
	"fmt"
	"time"
)

type button struct {
	name string
	wait time.Duration
}

var buttons = []button{
	{"play", 2500 * time.Millisecond}, {"pause", 2 * time.Second}, {"pause", time.Second},
	{"play", 1500 * time.Millisecond}, {"pause", 0},
}

// press presses the buttons, and waits for a while after each of them.
//
// This file is given: whatever is changed here is put back at every check.
func press(play, pause func()) {
	for _, b := range buttons {
		fmt.Println(b.name)
		if b.name == "play" {
			play()
		} else {
			pause()
		}
		time.Sleep(b.wait)
	}
}

var beats int

// music goes on from where it was, with a beat a second, until ctx is done. Then it
// fades out.
func music(ctx context.Context) {
	for beats < 100 {
		select {
		case <-ctx.Done():
			time.Sleep(100 * time.Millisecond)
			return
		case <-time.After(time.Second):
			beats++
			fmt.Println("beat", beats)
		}
	}
	panic("the record is over, and nobody has stopped it")
}
