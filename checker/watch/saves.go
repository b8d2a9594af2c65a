package watch

import (
	"context"
	"os"
	"path/filepath"
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
	watch := func(catalog.Koan) bool { return false }
	if w, err := fsnotify.NewWatcher(); err == nil {
		defer w.Close()
		events, errs = w.Events, w.Errors
		watch = func(k catalog.Koan) bool { return w.Add(k.Dir) == nil }
	}
	unwatched := slices.DeleteFunc(slices.Clone(koans), watch) // there is the look
	ticker := time.NewTicker(look)
	defer ticker.Stop()
	l := &looker{koans, make([]time.Time, len(koans)), make([][]string, len(koans))}
	seen := l.stamps()
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
			unwatched = slices.DeleteFunc(unwatched, watch) // a folder may be made later
			if now := l.stamps(); !slices.Equal(now, seen) {
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

// A looker keeps which files are in each koan's folder, and since when.
type looker struct {
	koans  []catalog.Koan
	listed []time.Time
	files  [][]string
}

// stamps are those of the koans' folders, which change with the files in them,
// and of their Go files.
func (l *looker) stamps() []stamp {
	var all []stamp
	add := func(path string) stamp {
		var s stamp
		if info, err := os.Stat(path); err == nil {
			s = stamp{info.ModTime(), info.Size()}
		}
		all = append(all, s)
		return s
	}
	for i, k := range l.koans {
		if at := add(k.Dir).at; at != l.listed[i] {
			l.listed[i] = at
			l.files[i], _ = filepath.Glob(filepath.Join(k.Dir, "*.go"))
		}
		for _, path := range l.files[i] {
			add(path)
		}
	}
	return all
}
