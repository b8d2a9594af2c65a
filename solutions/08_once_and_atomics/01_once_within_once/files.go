package main

import (
	"sync/atomic"
	"time"
)

var jobs = []string{"mails", "bills", "backups"}

var readings atomic.Int64

// readFile reads the file with the settings, which takes one second.
//
// This file is given. Every check restores it, so changes here have no effect.
func readFile() map[string]string {
	if readings.Add(1) > 1 {
		panic("the file with the settings is read again")
	}
	time.Sleep(time.Second)
	return map[string]string{"name": "night-shift", "pace": "2s"}
}

// work does a job, which takes as long as the setting pace says.
func work(pace string) {
	d, err := time.ParseDuration(pace)
	if err != nil {
		panic("this is not a pace: " + pace)
	}
	time.Sleep(d)
}
