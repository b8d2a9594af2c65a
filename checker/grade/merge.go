package grade

import (
	"errors"
	"fmt"
)

// Merge puts the results of shards together into one file, which is, byte for
// byte, the one that a single run would have written. The shards must have
// been graded in the same way.
func Merge(to string, shards []string, replace bool) (err error) {
	var books []*Book
	defer func() {
		for _, b := range books {
			err = errors.Join(err, b.Close())
		}
	}()
	at := map[int]*Book{}
	lines := map[int]line{}
	for _, path := range shards {
		b, err := Open(path)
		if err != nil {
			return err
		}
		books = append(books, b)
		if !sameHeader(b.Header, books[0].Header) {
			return fmt.Errorf("%s and %s were graded with other tests, settings or submissions", shards[0], path)
		}
		for _, l := range b.lines {
			if before, there := lines[l.n]; !there || l.name != before.name && l.takesPlaceOf(before) || l.decided && !before.decided {
				at[l.n], lines[l.n] = b, l
			}
		}
	}
	if missing := books[0].Header.Submissions - len(lines); missing > 0 {
		return fmt.Errorf("%d of %d students are in none of the files; a shard is missing or was cut off", missing, books[0].Header.Submissions)
	}
	w, err := Create(to, books[0].Header, replace)
	if err != nil {
		return fmt.Errorf("writing the merged results: %w", err)
	}
	defer func() { err = errors.Join(err, w.Close()) }()
	for n := range books[0].Header.Submissions {
		text, err := at[n].text(lines[n])
		if err == nil {
			_, err = w.f.Write(text)
		}
		if err != nil {
			return fmt.Errorf("writing the merged results: %w", err)
		}
	}
	return nil
}
