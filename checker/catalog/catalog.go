// Package catalog reads the suite's folders: where the suite is, its chapters and
// koans in order, their stories, hints and given files. It also puts a koan back
// as shipped. The folders are the only source: nothing is kept elsewhere.
// Building and judging don't belong here; packages above this one do that.
package catalog

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

// A Koan is one exercise.
type Koan struct {
	Chapter string // the chapter's folder: 01_main_waits
	Name    string // its own folder: 01_nobody_waits
	Dir     string // absolute
	Root    string // of the suite
}

// Path is how a koan is named in full: chapter/name.
func (k Koan) Path() string { return k.Chapter + "/" + k.Name }

// Edited is the file the learner edits.
func (k Koan) Edited() string { return filepath.Join(k.Dir, "main.go") }

// Solutions is the folder with the koan's solution and what goes with it.
func (k Koan) Solutions() string { return filepath.Join(k.Root, "solutions", k.Chapter, k.Name) }

var formerLine = regexp.MustCompile(`(?m)^//koan:formerly ([a-z0-9_]+)$`)

// Formerly returns the names in full that the koan had before, which its solution
// lists. Learners' folders and teachers' settings may still have them.
func (k Koan) Formerly() []string {
	text, err := os.ReadFile(filepath.Join(k.Solutions(), EditedFile))
	if err != nil {
		return nil
	}
	var names []string
	for _, m := range formerLine.FindAllSubmatch(text, -1) {
		names = append(names, k.Chapter+"/"+k.Name[:3]+string(m[1]))
	}
	return names
}

// Shipped is the program as the suite ships it.
func (k Koan) Shipped() string { return filepath.Join(k.Solutions(), "shipped", "main.go") }

var numbered = regexp.MustCompile(`^\d\d_[a-z0-9_]+$`)

// ErrEmpty is returned for a suite that has no koan yet.
var ErrEmpty = errors.New("there is no koan yet; the first is made with: go tool koan new 01_CHAPTER/SLUG")

// Read returns every koan of the suite at root, in teaching order. It returns
// an error wrapping ErrEmpty where there is none.
func Read(root string) ([]Koan, error) {
	exercises := filepath.Join(root, "exercises")
	chapters, err := folders(exercises)
	if err != nil {
		return nil, err
	}
	var koans []Koan
	for _, chapter := range chapters {
		names, err := folders(filepath.Join(exercises, chapter))
		if err != nil {
			return nil, err
		}
		for _, name := range names {
			koans = append(koans, Koan{Chapter: chapter, Name: name, Dir: filepath.Join(exercises, chapter, name), Root: root})
		}
	}
	if len(koans) == 0 {
		return nil, fmt.Errorf("%s: %w", exercises, ErrEmpty)
	}
	return koans, nil
}

// folders returns the numbered folders in dir, sorted.
func folders(dir string) ([]string, error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, fmt.Errorf("reading the suite's folders: %w", err)
	}
	var names []string
	for _, e := range entries {
		if e.IsDir() && numbered.MatchString(e.Name()) {
			names = append(names, e.Name())
		}
	}
	return names, nil
}

// An UnknownNameError says that a name fits no koan, or several.
type UnknownNameError struct {
	Name       string
	Candidates []Koan
}

func (e *UnknownNameError) Error() string {
	if len(e.Candidates) == 0 {
		return fmt.Sprintf("no koan is called %q; go tool koan list shows them all", e.Name)
	}
	var names []string
	for _, k := range e.Candidates {
		names = append(names, k.Path())
	}
	return fmt.Sprintf("%q could be any of these: %s", e.Name, strings.Join(names, ", "))
}

// Find returns the koan that name means: a path to its folder or a file in it,
// its full name, its position in the list counted from 1, or any part of its
// full name, now or formerly, that no other has, or else words for which
// Index.Search has one best match. It returns an *UnknownNameError otherwise.
func Find(koans []Koan, name string) (Koan, error) {
	if k, ok := byPath(koans, name); ok {
		return k, nil
	}
	clean := strings.ToLower(strings.Trim(filepath.ToSlash(name), "/"))
	if clean == "" {
		return Koan{}, &UnknownNameError{Name: name}
	}
	if position.MatchString(clean) || placeQuery.MatchString(clean) {
		return best(koans, clean)
	}
	for _, k := range koans {
		if k.Path() == clean || k.Name == clean {
			return k, nil
		}
	}
	found := containing(koans, clean, func(k Koan) []string { return []string{k.Path()} })
	if len(found) == 0 {
		found = containing(koans, clean, Koan.Formerly)
	}
	switch len(found) {
	case 0:
		return best(koans, name)
	case 1:
		return found[0], nil
	}
	return Koan{}, &UnknownNameError{Name: name, Candidates: found}
}

// containing returns the koans one of whose names contains the part.
func containing(koans []Koan, part string, names func(Koan) []string) []Koan {
	var found []Koan
	for _, k := range koans {
		if slices.ContainsFunc(names(k), func(name string) bool { return strings.Contains(name, part) }) {
			found = append(found, k)
		}
	}
	return found
}

func byPath(koans []Koan, name string) (Koan, bool) {
	if _, err := os.Stat(name); errors.Is(err, fs.ErrNotExist) && !strings.HasSuffix(name, ".go") {
		return Koan{}, false
	}
	path, err := filepath.Abs(name)
	if err != nil {
		return Koan{}, false
	}
	for _, k := range koans {
		if path == k.Dir || filepath.Dir(path) == k.Dir {
			return k, true
		}
	}
	return Koan{}, false
}
