package grade

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
)

// Kept says what became of the students of an earlier grading.
type Kept struct {
	Rows    int      // that still hold; their points follow the settings of now
	Changed []string // students who have handed in other files since
	New     []string // students who weren't there
	Gone    int      // students who are no longer there
	Judged  bool     // whether tests, checker, Go or schedules are others now, so that no row holds
}

// Resume goes on with a results file: it is replaced by one under the header h that
// keeps the row of every student whose files are the same as then, if all koans are
// decided. It returns the entries that are left to grade. Until all rows are
// written, the old file stays.
func (g *Grader) Resume(path string, h Header, entries []Entry) (w *Writer, left []Entry, kept Kept, err error) {
	b, err := Open(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil, kept, fmt.Errorf("there are no results in %s to go on with; leave out --resume", path)
	}
	if err != nil {
		return nil, nil, kept, err
	}
	defer b.Close()
	kept.Judged = b.Header.Suite != h.Suite || b.Header.Go != h.Go
	earlier := map[string]line{}
	for _, l := range b.lines {
		earlier[l.name] = l
	}
	unfinished := path + ".new"
	if w, err = Create(unfinished, h, true); err != nil {
		return nil, nil, kept, err
	}
	for _, e := range entries {
		l, there := earlier[e.Name]
		delete(earlier, e.Name)
		if !there {
			kept.New = append(kept.New, e.Name)
			left = append(left, e)
			continue
		}
		row, err := b.row(l)
		if err != nil {
			return nil, nil, kept, errors.Join(err, w.Close())
		}
		s, err := g.take(e)
		if err != nil {
			return nil, nil, kept, errors.Join(err, w.Close())
		}
		changed := row.Content != s.content
		if changed {
			kept.Changed = append(kept.Changed, e.Name)
		}
		if changed || kept.Judged || !l.decided || len(row.Cells) != len(g.koans) {
			left = append(left, e)
			continue
		}
		row.N, row.Student, row.OnRoster = e.N, e.Student, e.OnRoster
		g.score(&row)
		if err := w.Add(row); err != nil {
			return nil, nil, kept, errors.Join(err, w.Close())
		}
		kept.Rows++
	}
	kept.Gone = len(earlier)
	if err = errors.Join(w.Close(), b.Close()); err == nil {
		err = os.Rename(unfinished, path)
	}
	if err != nil {
		return nil, nil, kept, fmt.Errorf("going on with the results: %w", err)
	}
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_APPEND, 0)
	if err != nil {
		return nil, nil, kept, fmt.Errorf("going on with the results: %w", err)
	}
	return &Writer{f}, left, kept, nil
}
