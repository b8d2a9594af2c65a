package main

import (
	"fmt"
	"time"
)

// A job may start processes of its own, and not wait for them to end.
//
// This file is given: whatever is changed here is put back at every check.
const (
	job   = "sleep 4 & wait"
	limit = 200 * time.Millisecond
)

// startAlarm raises an alarm when the build server seems to hang.
func startAlarm() {
	time.AfterFunc(3*time.Second, func() { fmt.Println("alarm: the build server hangs") })
}
