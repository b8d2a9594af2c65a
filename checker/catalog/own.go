package catalog

import (
	"errors"
	"fmt"
	"go/build"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// OwnFiles returns the Go files that a learner wrote beside the edited file and that
// go build takes: neither given files nor tests. Only a main.go has any: other files
// may lie in one folder with many that don't concern them.
func OwnFiles(edited string, given map[string][]byte) (map[string][]byte, error) {
	own := map[string][]byte{}
	if filepath.Base(edited) != EditedFile {
		return own, nil
	}
	dir := filepath.Dir(edited)
	names, err := ownNames(dir, given)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		if taken, err := build.Default.MatchFile(dir, name); err == nil && !taken {
			continue
		}
		if own[name], err = os.ReadFile(filepath.Join(dir, name)); err != nil {
			return nil, fmt.Errorf("reading a file of your own: %w", err)
		}
	}
	return own, nil
}

// Source is the text of a file of the koan's program as it is judged: a given file
// is as shipped. It is "" for a file that isn't part of it.
func (k Koan) Source(file string) string {
	given, err := GivenFiles(k.Root, k.Dir)
	if err != nil {
		return ""
	}
	if text, ok := given[file]; ok {
		return string(text)
	}
	text, err := os.ReadFile(filepath.Join(k.Dir, filepath.Base(file)))
	if err != nil {
		return ""
	}
	return string(text)
}

// OwnTests returns the names of the tests that the learner wrote for the koan.
// go test runs them and the checker doesn't.
func (k Koan) OwnTests() []string {
	names, _ := ownNames(k.Dir, nil)
	var tests []string
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") && name != "main_test.go" {
			tests = append(tests, name)
		}
	}
	return tests
}

// ownNames returns the names of the Go files in dir that aren't the suite's,
// sorted.
func ownNames(dir string, given map[string][]byte) ([]string, error) {
	entries, err := os.ReadDir(dir)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("looking for files beside %s: %w", EditedFile, err)
	}
	var names []string
	for _, e := range entries {
		if _, ok := given[e.Name()]; !ok && !e.IsDir() && e.Name() != EditedFile && filepath.Ext(e.Name()) == ".go" {
			names = append(names, e.Name())
		}
	}
	return names, nil
}
