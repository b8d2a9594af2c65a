package watch

import (
	"context"
	"os"
	"slices"
	"time"

	"github.com/fsnotify/fsnotify"

	"koans/checker/catalog"
)

// Saves are noticed in two ways: the system tells of changes in the koans'
// folders, and where it does not (network folders, WSL, some containers) a look
// at the files' times and sizes finds them. A look at a hundred files takes
// less than a millisecond, so nothing has to be known about the file system.
const look = time.Second

// Editors save in several steps: they truncate and write, or write beside and
// rename, and each step is an event. What comes within the quiet time is one
// save. Steps follow each other within a millisecond or two; 30 ms cover a busy
// machine and are too short to be felt. A step that comes later is a save of
// its own and cancels the judging of the one before, so that waiting longer
// would only cost time.
const quiet = 30 * time.Millisecond

// Saves calls saved after every save of a koan's program, and now and then
// when nothing was saved, until ctx is done.
func Saves(ctx context.Context, koans []catalog.Koan, saved func()) {
	var events chan fsnotify.Event
	var errs chan error // an overflow; the next look finds what was missed
	if w, err := fsnotify.NewWatcher(); err == nil {
		defer w.Close()
		events, errs = w.Events, w.Errors
		for _, k := range koans {
			_ = w.Add(k.Dir) // else there is the look
		}
	}
	ticker := time.NewTicker(look)
	defer ticker.Stop()
	seen := stamps(koans)
	var settled <-chan time.Time
	for {
		select {
		case <-ctx.Done():
			return
		case <-events:
			if settled == nil {
				settled = time.After(quiet)
			}
		case <-errs:
		case <-ticker.C:
			if now := stamps(koans); !slices.Equal(now, seen) {
				seen, settled = now, time.After(quiet)
			}
		case <-settled:
			settled = nil
			saved()
		}
	}
}

type stamp struct {
	at   time.Time
	size int64
}

func stamps(koans []catalog.Koan) []stamp {
	all := make([]stamp, len(koans))
	for i, k := range koans {
		if info, err := os.Stat(k.Edited()); err == nil {
			all[i] = stamp{info.ModTime(), info.Size()}
		}
	}
	return all
}
