package main

import (
	"fmt"
	"runtime"
	"time"
)

// An upload has a name, and takes some seconds.
type upload struct {
	name    string
	seconds int
}

var uploads = []upload{
	{"photo", 1},
	{"film", 2},
	{"song", 3},
}

// send sends an upload. If the upload is refused, send ends its goroutine with
// runtime.Goexit, as testing's T.FailNow does.
//
// This file is given. Every check restores it.
func send(u upload) {
	time.Sleep(time.Duration(u.seconds) * time.Second)
	if u.name == "film" {
		fmt.Println(u.name, "refused")
		runtime.Goexit()
	}
}
