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
// This file is given. Every check restores it, so changes here have no effect.
func query(ctx context.Context, question string) (string, error) {
	asked[question]++
	if asked[question] > 4 {
		panic("the service was asked too often: " + question)
	}
	switch question {
	case "easy":
		return wait(ctx, pace, nil)
	case "flaky": // the third attempt succeeds
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

// wait returns after the time d, or when ctx is done.
func wait(ctx context.Context, d time.Duration, err error) (string, error) {
	select {
	case <-time.After(d):
		return "yes", err
	case <-ctx.Done():
		return "", ctx.Err()
	}
}
