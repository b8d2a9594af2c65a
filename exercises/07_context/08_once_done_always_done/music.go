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

// press presses the buttons, and waits for some time after each of them.
//
// This file is given. Every check restores it, so changes here have no effect.
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

// music continues where it stopped, with one beat per second, until ctx is done. Then
// it fades out.
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
	panic("the record is over, and no pause has stopped it")
}
