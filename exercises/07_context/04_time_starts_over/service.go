package main

import (
	"context"
	"errors"
	"time"
)

var questions = []string{"easy", "flaky", "slow", "shaky", "rude", "lost"}

var pace = 1 * time.Second

var asked = map[string]int{}

var overloaded = errors.New("overloaded")

// query puts a question to the service.
//
// This file is given: whatever is changed here is put back at every check.
func query(ctx context.Context, question string) (string, error) {
	asked[question]++
	if asked[question] > 4 {
		panic("the service was asked too often: " + question)
	}
	switch question {
	case "easy":
		return wait(ctx, pace, nil)
	case "flaky": // the third time it works
		if asked[question] < 3 {
			return wait(ctx, pace, overloaded)
		}
		return wait(ctx, pace, nil)
	case "slow":
		return wait(ctx, 4*pace, nil)
	case "shaky":
		return wait(ctx, 2*pace, overloaded)
	case "rude":
		return "", overloaded
	default:
		return wait(ctx, time.Hour, nil)
	}
}

// wait takes the time d, or until ctx is done.
func wait(ctx context.Context, d time.Duration, err error) (string, error) {
	select {
	case <-time.After(d):
		return "yes", err
	case <-ctx.Done():
		return "", ctx.Err()
	}
}
