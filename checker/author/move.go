package author

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"koans/checker/atomicfile"
	"koans/checker/catalog"
)

// A Renamed is a koan that has another name now, from chapter/name to
// chapter/name.
type Renamed struct{ From, To string }

var place = regexp.MustCompile(`^([^/]+)/(\d\d?)(?:_([a-z][a-z0-9_]*))?$`)

// Move gives the koan the place CHAPTER/NN or CHAPTER/NN_slug, where the chapter
// is the number or a part of the name of one there is, or a new one. Those behind
// the place make room, those behind the old one close the gap, and wherever a
// text file of the suite names one of them, it names it as it is called now. It
// returns what was renamed: nothing together with an error means that all is as
// before, anything that some texts may still have the old names.
func Move(root string, koans []catalog.Koan, k catalog.Koan, to string) ([]Renamed, error) {
	m := place.FindStringSubmatch(strings.Trim(filepath.ToSlash(to), "/"))
	if m == nil {
		return nil, nameErrorf("%q is no place for a koan; write CHAPTER/NN or CHAPTER/NN_slug", to)
	}
	chapter, err := findChapter(koans, m[1])
	if err != nil {
		return nil, err
	}
	position, err := strconv.Atoi(m[2])
	if err != nil {
		return nil, err
	}
	renamed, err := plan(koans, k, chapter, position, m[3])
	if err != nil {
		return nil, err
	}
	if err := renameFolders(root, renamed); err != nil {
		return nil, fmt.Errorf("moving koans: %w", err)
	}
	if lesson := lessonOf(root, chapter); !there(lesson) {
		if err := atomicfile.Write(lesson, newLesson(chapter)); err != nil {
			return renamed, fmt.Errorf("writing a new chapter's lesson: %w", err)
		}
	}
	if err := renameInTexts(root, koans, renamed); err != nil {
		return renamed, fmt.Errorf("changing the names of koans in the suite's texts: %w", err)
	}
	return renamed, nil
}

// plan returns the new names of all koans that get one.
func plan(koans []catalog.Koan, moved catalog.Koan, chapter string, position int, slug string) ([]Renamed, error) {
	order := map[string][]catalog.Koan{chapter: nil}
	for _, k := range koans {
		if k != moved {
			order[k.Chapter] = append(order[k.Chapter], k)
		}
	}
	if position < 1 || position > len(order[chapter])+1 {
		return nil, nameErrorf("%s has places from 1 to %d for it", chapter, len(order[chapter])+1)
	}
	for _, k := range order[chapter] {
		if words := cmp.Or(slug, moved.Name[3:]); k.Name[3:] == words {
			return nil, nameErrorf("%s is there already", k.Path())
		}
	}
	order[chapter] = slices.Insert(order[chapter], position-1, moved)
	var renamed []Renamed
	for _, name := range []string{moved.Chapter, chapter} {
		for i, k := range order[name] {
			words := k.Name[3:]
			if k == moved && slug != "" {
				words = slug
			}
			to := fmt.Sprintf("%s/%02d_%s", name, i+1, words)
			if r := (Renamed{k.Path(), to}); r.From != to && !slices.Contains(renamed, r) {
				renamed = append(renamed, r)
			}
		}
	}
	if len(renamed) == 0 {
		return nil, nameErrorf("%s is there already", moved.Path())
	}
	return renamed, nil
}

const moving = ".moving"

// renameFolders renames in two steps, since one's new name may be another's old
// one. If one step fails, those before it are taken back.
func renameFolders(root string, renamed []Renamed) error {
	var paths []Renamed
	for _, r := range renamed {
		for _, tree := range []string{"exercises", "solutions"} {
			paths = append(paths, Renamed{filepath.Join(root, tree, r.From), filepath.Join(root, tree, r.To)})
		}
		for _, role := range []string{"_shipped.txt", "_solution.txt"} {
			timelines := filepath.Join(root, "solutions", "testdata", "timelines")
			if from := filepath.Join(timelines, r.From) + role; there(from) {
				paths = append(paths, Renamed{from, filepath.Join(timelines, r.To) + role})
			}
		}
	}
	var steps []Renamed
	for _, p := range paths {
		steps = append(steps, Renamed{p.From, p.To + moving})
	}
	for _, p := range paths {
		steps = append(steps, Renamed{p.To + moving, p.To})
	}
	for i, step := range steps {
		err := os.MkdirAll(filepath.Dir(step.To), 0o755)
		if err == nil {
			err = os.Rename(step.From, step.To)
		}
		if err != nil {
			for _, done := range slices.Backward(steps[:i]) {
				err = errors.Join(err, os.Rename(done.To, done.From))
			}
			return err
		}
	}
	for _, p := range paths {
		_ = os.Remove(filepath.Dir(p.From)) // succeeds where nothing is left
	}
	return nil
}

var koanName = regexp.MustCompile(`\b\d\d_[a-z0-9_]+/\d\d\b|(?:\b\d\d_[a-z0-9_]+/)?\b\d\d_[a-z0-9_]+\b`)

// renameInTexts changes full names everywhere, also where they end behind the
// number, and a koan's name by itself where no other koan is called the same.
func renameInTexts(root string, koans []catalog.Koan, renamed []Renamed) error {
	count := map[string]int{}
	for _, k := range koans {
		count[k.Name]++
	}
	names := map[string]string{}
	for _, r := range renamed {
		names[r.From] = r.To
		names[upToNumber(r.From)] = upToNumber(r.To)
		_, from, _ := strings.Cut(r.From, "/")
		_, to, _ := strings.Cut(r.To, "/")
		if count[from] == 1 {
			names[from] = to
		}
	}
	return filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && (d.Name() == ".git" || d.Name() == ".koan"):
			return filepath.SkipDir
		case !d.Type().IsRegular() || !slices.Contains([]string{".go", ".md", ".txt", ".txtar", ".toml", ".yml", ".svg"}, filepath.Ext(path)):
			return nil
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		changed := koanName.ReplaceAllFunc(text, func(name []byte) []byte {
			if to, ok := names[string(name)]; ok {
				return []byte(to)
			}
			chapter, own, both := bytes.Cut(name, []byte("/"))
			if to, ok := names[string(own)]; both && ok && !isChapter(koans, string(chapter)) {
				return slices.Concat(chapter, []byte("/"), []byte(to))
			}
			return name
		})
		if bytes.Equal(text, changed) {
			return nil
		}
		return atomicfile.Write(path, changed)
	})
}

// upToNumber cuts chapter/NN_slug to chapter/NN.
func upToNumber(path string) string { return path[:strings.IndexByte(path, '/')+3] }

func isChapter(koans []catalog.Koan, name string) bool {
	return slices.ContainsFunc(koans, func(k catalog.Koan) bool { return k.Chapter == name })
}
