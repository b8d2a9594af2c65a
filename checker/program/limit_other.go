//go:build !linux

package program

import (
	"os"
	"time"
)

func limit(int, time.Duration) error { return nil }

func reachedLimit(*os.ProcessState, time.Duration) bool { return false }
