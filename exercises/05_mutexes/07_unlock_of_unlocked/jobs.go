package main

import (
	"errors"
	"time"
)

// A job has a name.
type job struct{ name string }

// This file is given: whatever is changed here is put back at every check.
var jobs = []job{{"backup"}, {"mail"}, {"backup"}, {"index"}, {"clean"}, {"clean"}, {"report"}}

// run does the job, which takes an hour.
func (j job) run() error {
	time.Sleep(time.Hour)
	switch j.name {
	case "index":
		return errors.New("disk full")
	}
	return nil
}
