package catalog

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
)

// EditedFile is the one file of a koan that the learner edits.
const EditedFile = "main.go"

// ErrNoSuite is returned when no folder upwards holds the suite.
var ErrNoSuite = errors.New("no koans here: neither this folder nor one above it has a go.mod beside exercises/ and solutions/")

// FindRoot returns the suite's folder: dir or the nearest above it that has
// go.mod, exercises and solutions.
func FindRoot(dir string) (string, error) {
	for {
		found := true
		for _, name := range []string{"go.mod", "exercises", "solutions"} {
			if _, err := os.Stat(filepath.Join(dir, name)); err != nil {
				found = false
			}
		}
		if found {
			return dir, nil
		}
		parent := filepath.Dir(dir)
		if parent == dir {
			return "", ErrNoSuite
		}
		dir = parent
	}
}

// GivenFiles returns the files of the koan in dir that the learner does not
// edit, as the suite ships them: they are kept beside the koan's solution.
func GivenFiles(root, dir string) (map[string][]byte, error) {
	rel, err := filepath.Rel(filepath.Join(root, "exercises"), dir)
	if err != nil || !filepath.IsLocal(rel) {
		return nil, fmt.Errorf("%s is not a koan of the suite in %s", dir, root)
	}
	kept := filepath.Join(root, "solutions", rel)
	entries, err := os.ReadDir(kept)
	if err != nil {
		return nil, fmt.Errorf("reading the given files: %w", err)
	}
	files := map[string][]byte{}
	for _, e := range entries {
		if e.IsDir() || e.Name() == EditedFile || filepath.Ext(e.Name()) != ".go" {
			continue
		}
		text, err := os.ReadFile(filepath.Join(kept, e.Name()))
		if err != nil {
			return nil, fmt.Errorf("reading a given file: %w", err)
		}
		files[e.Name()] = text
	}
	return files, nil
}
