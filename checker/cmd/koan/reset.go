package main

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"

	"koans/checker/program"
)

type resetCmd struct {
	Name string `arg:"" help:"The koan."`
}

func (c *resetCmd) Run(a *app) error {
	k, err := a.find(c.Name)
	if err != nil {
		return err
	}
	original, err := program.GivenFiles(k.Root, k.Dir)
	if err != nil {
		return err
	}
	if original[program.EditedFile], err = os.ReadFile(k.Shipped()); err != nil {
		return fmt.Errorf("reading the program as it came: %w", err)
	}
	changed := false
	for _, name := range slices.Sorted(maps.Keys(original)) {
		path := filepath.Join(k.Dir, name)
		kept, err := putBack(path, original[name])
		if err != nil {
			return fmt.Errorf("putting back %s: %w", relative(path), err)
		}
		switch {
		case kept == path:
			continue
		case kept == "":
			a.out.say("%s is back.", relative(path))
		default:
			a.out.say("%s is as it came; yours is kept in %s.", relative(path), filepath.Base(kept))
		}
		changed = true
	}
	if !changed {
		a.out.say("%s is as it came already.", k.Path())
	}
	return nil
}

// putBack writes the original to path. What was there before is kept beside
// it, under the name it returns: path itself where nothing had to be done, ""
// where there was no file.
func putBack(path string, original []byte) (kept string, err error) {
	now, err := os.ReadFile(path)
	switch {
	case err == nil && bytes.Equal(now, original):
		return path, nil
	case err == nil:
		if kept, err = setAside(path); err != nil {
			return "", err
		}
	case !errors.Is(err, fs.ErrNotExist):
		return "", err
	}
	return kept, program.WriteFile(path, original)
}

// setAside makes a second name for the file, path.old or path.old2 and so on,
// without ever overwriting one.
func setAside(path string) (string, error) {
	for n := 1; ; n++ {
		kept := path + ".old"
		if n > 1 {
			kept = fmt.Sprintf("%s%d", kept, n)
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return "", err
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
