package build

import (
	"os"
	"path/filepath"

	"koans/checker/atomicfile"
)

// The index says which binary holds a program, so that one that was linked
// together with others is found when it is asked for alone.

func (t *Toolchain) indexFile(name string) (string, error) {
	key, err := t.buildKey()
	if err != nil {
		return "", err
	}
	key = hashOf(key, name)
	return filepath.Join(t.cache, "index", key[:24]), nil
}

// lookUp returns the binary that holds the named program.
func (t *Toolchain) lookUp(name string) (path string, ok bool) {
	index, err := t.indexFile(name)
	if err != nil {
		return "", false
	}
	binary, err := os.ReadFile(index)
	if err != nil {
		return "", false
	}
	path = filepath.Join(t.cache, "bin", string(binary))
	return path, InUse(path)
}

func (t *Toolchain) remember(name, path string) error {
	index, err := t.indexFile(name)
	if err != nil {
		return err
	}
	return atomicfile.Write(index, []byte(filepath.Base(path)))
}

// tooCostly is in the place of a binary where the compiler was stopped at a
// limit, which need not be reached twice.
const tooCostly = "too costly"

func (t *Toolchain) isTooCostly(name string) bool {
	index, err := t.indexFile(name)
	if err != nil {
		return false
	}
	text, err := os.ReadFile(index)
	return err == nil && string(text) == tooCostly
}
