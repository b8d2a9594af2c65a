package main

import (
	"errors"
	"time"
)

// A job has a name.
type job struct{ name string }

// This file is given: every check uses the original, so change only main.go.
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
