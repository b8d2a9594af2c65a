package build

import (
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"path/filepath"

	"koans/checker/atomicfile"
)

// keptAs is the name under which the overlay keeps a text.
func keptAs(text string) string { return hashOf(text)[:24] + ".txt" }

// overlay writes the texts and the JSON that go build -overlay reads. Texts
// are kept under their hash, so a text that did not change is not written. Each of
// the links is a path with another one whose file is in its place.
func (t *Toolchain) overlay(replace, links map[string]string) (path string, done func(), err error) {
	dir := filepath.Join(t.cache, "overlay")
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return "", nil, fmt.Errorf("preparing a build: %w", err)
	}
	table := struct{ Replace map[string]string }{map[string]string{}}
	maps.Copy(table.Replace, links)
	for path, text := range replace {
		kept := filepath.Join(dir, keptAs(text))
		if _, err := os.Stat(kept); err != nil {
			if err := atomicfile.Write(kept, []byte(text)); err != nil {
				return "", nil, fmt.Errorf("preparing a build: %w", err)
			}
		}
		table.Replace[path] = kept
	}
	b, err := json.Marshal(table)
	if err != nil {
		return "", nil, fmt.Errorf("preparing a build: %w", err)
	}
	f, err := os.CreateTemp(dir, "overlay-*.json")
	if err != nil {
		return "", nil, fmt.Errorf("preparing a build: %w", err)
	}
	defer f.Close()
	if _, err := f.Write(b); err != nil {
		return "", nil, fmt.Errorf("preparing a build: %w", err)
	}
	return f.Name(), func() { os.Remove(f.Name()) }, nil
}
