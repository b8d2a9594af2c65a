package main

import (
	"fmt"
	"time"
)

// A job may start processes of its own, and these may live longer than the job.
//
// This file is given. Every check restores it.
const (
	job   = "sleep 7 & wait"
	limit = 200 * time.Millisecond
)

// startAlarm starts an alarm that goes off when the build server seems to hang.
func startAlarm() {
	time.AfterFunc(5*time.Second, func() { fmt.Println("alarm: the build server hangs") })
}
