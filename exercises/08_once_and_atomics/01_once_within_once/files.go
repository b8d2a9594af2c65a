package main

import (
	"sync/atomic"
	"time"
)

var jobs = []string{"mails", "bills", "backups"}

var readings atomic.Int64

// readFile reads the file of settings, which takes a second.
//
// This file is given: whatever is changed here is put back at every check.
func readFile() map[string]string {
	if readings.Add(1) > 1 {
		panic("the file of settings is read again")
	}
	time.Sleep(time.Second)
	return map[string]string{"name": "night-shift", "pace": "2s"}
}

// work does a job at the pace that is set.
func work(pace string) {
	d, err := time.ParseDuration(pace)
	if err != nil {
		panic("there is no such pace: " + pace)
	}
	time.Sleep(d)
}
