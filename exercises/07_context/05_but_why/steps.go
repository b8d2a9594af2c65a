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

// do does a step of the build. If ctx is done it stops, and says why.
//
// This file is given: whatever is changed here is put back at every check.
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
