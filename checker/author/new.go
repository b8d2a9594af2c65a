// Package author makes and moves the folders of koans, for people who write
// koans. It judges nothing: whether a koan is sound is for package proof.
package author

import (
	"embed"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"

	"koans/checker/atomicfile"
	"koans/checker/catalog"
)

//go:embed koan
var scaffold embed.FS

// A NameError says why a koan cannot have a name.
type NameError struct{ Reason string }

func (e *NameError) Error() string { return e.Reason }

func nameErrorf(format string, args ...any) error { return &NameError{fmt.Sprintf(format, args...)} }

var (
	slug   = regexp.MustCompile(`^[a-z][a-z0-9_]*$`)
	digits = regexp.MustCompile(`^\d\d?$`)
	folder = regexp.MustCompile(`^(\d\d)_[a-z][a-z0-9_]*$`)
)

// New writes a koan that compiles and has everything still to be said: path is
// CHAPTER/SLUG, where the chapter is the number or a part of the name of one
// there is, or the whole name of a new one, and the koan gets the number behind
// the chapter's last. It returns the koan, and its files that were written. It
// returns a *NameError for a path that names no such place. Where it fails,
// nothing of the koan is left.
func New(root string, koans []catalog.Koan, path string) (k catalog.Koan, files []string, err error) {
	wanted, name, found := strings.Cut(strings.Trim(filepath.ToSlash(path), "/"), "/")
	if !found || !slug.MatchString(name) {
		return k, nil, nameErrorf("%q is no CHAPTER/SLUG, such as 05_mutexes/lost_update: small letters, digits and _; the number comes by itself", path)
	}
	chapter, err := findChapter(koans, wanted)
	if err != nil {
		return k, nil, err
	}
	last := 0
	for _, k := range koans {
		if k.Chapter == chapter {
			last, _ = strconv.Atoi(k.Name[:2])
			if k.Name[3:] == name {
				return k, nil, nameErrorf("%s is there already", k.Path())
			}
		}
	}
	if last == 99 {
		return k, nil, nameErrorf("%s has no number left behind 99", chapter)
	}
	k = catalog.Koan{Chapter: chapter, Name: fmt.Sprintf("%02d_%s", last+1, name), Root: root}
	k.Dir = filepath.Join(root, "exercises", chapter, k.Name)
	if there(k.Solutions()) {
		return k, nil, nameErrorf("%s is there already", catalog.Relative(k.Solutions()))
	}
	if files, err = write(k); err != nil {
		for _, dir := range []string{k.Dir, k.Solutions()} {
			err = errors.Join(err, os.RemoveAll(dir))
		}
	}
	return k, files, err
}

// findChapter returns the chapter that wanted is the number or a part of, or
// wanted itself if it can be a new chapter's name.
func findChapter(koans []catalog.Koan, wanted string) (string, error) {
	var fit []string
	last := ""
	for _, k := range koans {
		if k.Chapter == wanted || digits.MatchString(wanted) && k.Chapter[:2] == fmt.Sprintf("%02s", wanted) {
			return k.Chapter, nil
		}
		if k.Chapter != last && strings.Contains(k.Chapter, wanted) {
			fit = append(fit, k.Chapter)
		}
		last = k.Chapter
	}
	switch {
	case len(fit) == 1:
		return fit[0], nil
	case len(fit) > 1:
		return "", nameErrorf("%q could be any of these chapters: %s", wanted, strings.Join(fit, ", "))
	case folder.MatchString(wanted):
		for _, k := range koans {
			if k.Chapter[:2] == wanted[:2] {
				return "", nameErrorf("the number of %s is taken by %s", wanted, k.Chapter)
			}
		}
		return wanted, nil
	}
	return "", nameErrorf("there is no chapter %q; a new one needs a whole name, such as 15_iterators", wanted)
}

// write writes the koan's files and, for a new chapter, a lesson to fill in.
func write(k catalog.Koan) (files []string, err error) {
	main, err := scaffold.ReadFile("koan/main.go.txt")
	if err != nil {
		return nil, fmt.Errorf("reading the form of a koan: %w", err)
	}
	test, err := scaffold.ReadFile("koan/main_test.go.txt")
	if err != nil {
		return nil, fmt.Errorf("reading the form of a koan: %w", err)
	}
	put := func(path string, text []byte) {
		if err == nil {
			err = atomicfile.Write(path, text)
			files = append(files, path)
		}
	}
	put(k.Edited(), main)
	put(filepath.Join(k.Dir, "main_test.go"), test)
	put(filepath.Join(k.Dir, "README.md"), []byte("# "+title(k.Name)+"\n\n## Hints\n"))
	put(k.Shipped(), main)
	put(filepath.Join(k.Solutions(), "main.go"), main)
	if lesson := lessonOf(k.Root, k.Chapter); !there(lesson) {
		put(lesson, newLesson(k.Chapter))
	}
	if err != nil {
		return nil, fmt.Errorf("writing a new koan: %w", err)
	}
	return files, nil
}

// lessonOf is the file with a chapter's lesson.
func lessonOf(root, chapter string) string {
	return filepath.Join(root, "exercises", chapter, "README.md")
}

func newLesson(chapter string) []byte { return []byte("# " + title(chapter) + "\n") }

func there(path string) bool {
	_, err := os.Lstat(path)
	return err == nil
}

// title makes words of a folder's name.
func title(numbered string) string {
	words := strings.ReplaceAll(numbered[3:], "_", " ")
	return strings.ToUpper(words[:1]) + words[1:]
}
