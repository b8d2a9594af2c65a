package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

var steps = []string{"compile", "test", "package"}

var takes = map[string]time.Duration{
	"compile": 10 * time.Second,
	"test":    2 * time.Second,
	"package": 20 * time.Second,
}

// do does a step of the build. If ctx is done, do prints the reason and returns.
//
// This file is given. Every check restores it, so changes here have no effect.
func do(ctx context.Context, step string) error {
	select {
	case <-time.After(takes[step]):
		if step == "test" {
			return errors.New("the disk is full")
		}
		return nil
	case <-ctx.Done():
		fmt.Println(step, "called off:", context.Cause(ctx))
		return ctx.Err()
	}
}
