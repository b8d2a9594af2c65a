package catalog

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"

	"koans/checker/atomicfile"
)

// A Restored file is as shipped again.
type Restored struct {
	Path string
	Kept string // where the learner's own is kept, beside it; "" if there was none
}

// Reset puts the koan's files back as they came and returns those that were
// not. The learner's own are kept beside them under names that end with .old,
// and no older one is ever overwritten.
func (k Koan) Reset() ([]Restored, error) {
	original, err := GivenFiles(k.Root, k.Dir)
	if err != nil {
		return nil, err
	}
	if original[EditedFile], err = os.ReadFile(k.Shipped()); err != nil {
		return nil, fmt.Errorf("reading the program as shipped: %w", err)
	}
	var all []Restored
	for _, name := range slices.Sorted(maps.Keys(original)) {
		path := filepath.Join(k.Dir, name)
		now, err := os.ReadFile(path)
		if err == nil && bytes.Equal(now, original[name]) {
			continue
		}
		r := Restored{Path: path}
		if err == nil {
			r.Kept, err = setAside(path, now)
		} else if errors.Is(err, fs.ErrNotExist) {
			err = nil
		}
		if err == nil {
			err = atomicfile.Write(path, original[name])
		}
		if err != nil {
			return all, fmt.Errorf("putting back %s: %w", path, err)
		}
		all = append(all, r)
	}
	return all, nil
}

// setAside writes the text to path.old or path.old2 and so on, whichever is
// not there yet.
func setAside(path string, text []byte) (string, error) {
	for n := 1; ; n++ {
		kept := path + ".old"
		if n > 1 {
			kept = fmt.Sprintf("%s%d", kept, n)
		}
		f, err := os.OpenFile(kept, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
		if errors.Is(err, fs.ErrExist) {
			continue
		}
		if err != nil {
			return "", err
		}
		_, err = f.Write(text)
		return kept, errors.Join(err, f.Close())
	}
}

// ChangedGiven returns the names of the koan's given files that are not as
// they came.
func (k Koan) ChangedGiven() []string {
	given, err := GivenFiles(k.Root, k.Dir)
	if err != nil {
		return nil
	}
	var changed []string
	for _, name := range slices.Sorted(maps.Keys(given)) {
		now, err := os.ReadFile(filepath.Join(k.Dir, name))
		if err != nil || !bytes.Equal(now, given[name]) {
			changed = append(changed, name)
		}
	}
	return changed
}
