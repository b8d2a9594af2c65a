package submission

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"koans/checker/catalog"
)

// Take reads what a learner handed in: the file for every koan of the suite,
// by the koan's full name. Where nothing of it can be taken, refused says why.
// The error is the machine's.
func (c *Class) Take(s Submission) (files map[string]File, refused string, err error) {
	if info, err := os.Lstat(s.path); err == nil && s.among && info.Mode()&fs.ModeSymlink != 0 {
		return nil, "it is " + kindOf(info.Mode()), nil
	}
	if s.closed != "" {
		return nil, s.closed, nil
	}
	if isArchive(s.path) {
		return c.takeArchive(s.path)
	}
	root, err := os.OpenRoot(s.path)
	if err != nil {
		return nil, fmt.Sprintf("its folder cannot be opened: %v", errors.Unwrap(err)), nil
	}
	defer root.Close()
	base, refused := c.locate(root)
	if base == "" {
		if archive := onlyArchive(root); archive != "" {
			return c.takeArchive(filepath.Join(s.path, archive))
		}
		if why := closedIn(root); why != "" {
			return nil, why, nil
		}
		if left := slices.Sorted(maps.Keys(s.left)); len(left) > 0 {
			refused += "; " + left[0] + " " + s.left[left[0]]
		}
		return nil, refused, nil
	}
	files = map[string]File{}
	for _, k := range c.koans {
		file := c.takeFile(root, base, k.Path(), k.Path(), s.left)
		for _, former := range c.formerly[k.Path()] {
			if file.Missing {
				file = c.takeFile(root, base, former, k.Path(), s.left)
			}
		}
		files[k.Path()] = file
	}
	return files, "", nil
}

// takeArchive unpacks a learner's archive, takes its files, and removes it.
func (c *Class) takeArchive(archive string) (files map[string]File, refused string, err error) {
	dir, err := os.MkdirTemp("", "koan-submission")
	if err != nil {
		return nil, "", fmt.Errorf("making a folder for an archive: %w", err)
	}
	defer os.RemoveAll(dir)
	left, refused, err := c.unpack(archive, dir, ofLearner)
	if err != nil || refused != "" {
		return nil, refused, err
	}
	return c.Take(Submission{path: dir, left: left})
}

// locate returns the folder with the chapters, the nearest to the top. Two as
// near as each other would leave open which one counts.
func (c *Class) locate(root *os.Root) (base, refused string) {
	level := []string{"."}
	for range maxDepth {
		var found, next []string
		for _, dir := range level {
			folders, refused := foldersIn(root, dir)
			if refused != "" {
				return "", refused
			}
			switch {
			case slices.Contains(folders, "exercises"):
				found = append(found, path.Join(dir, "exercises"))
			case c.hasChapter(folders):
				found = append(found, dir)
			}
			for _, f := range folders {
				if !strings.HasPrefix(f, ".") && f != "solutions" && f != "checker" {
					next = append(next, path.Join(dir, f))
				}
			}
		}
		switch {
		case len(found) == 1:
			return found[0], ""
		case len(found) > 1:
			return "", fmt.Sprintf("it holds more than one exercises folder: %s and %s", found[0], found[1])
		case len(next) > maxFolder:
			return "", fmt.Sprintf("it holds more than %d folders", maxFolder)
		}
		level = next
	}
	return "", "there is no exercises folder in it"
}

func (c *Class) hasChapter(folders []string) bool {
	return slices.ContainsFunc(c.koans, func(k catalog.Koan) bool { return slices.Contains(folders, k.Chapter) })
}

// isBase tells whether dir is a learner's own: with exercises/, or chapters.
func (c *Class) isBase(dir string) (bool, error) {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return false, fmt.Errorf("opening the submissions: %w", err)
	}
	defer root.Close()
	folders, _ := foldersIn(root, ".")
	return slices.Contains(folders, "exercises") || c.hasChapter(folders), nil
}

// foldersIn returns the names of the real folders in dir, sorted. A symbolic
// link is none.
func foldersIn(root *os.Root, dir string) (names []string, refused string) {
	entries, refused := entriesIn(root, dir)
	for _, e := range entries {
		if e.IsDir() {
			names = append(names, e.Name())
		}
	}
	return names, refused
}

func entriesIn(root *os.Root, dir string) (entries []fs.DirEntry, refused string) {
	f, err := root.Open(dir)
	if err != nil {
		return nil, fmt.Sprintf("%s cannot be opened: %v", dir, errors.Unwrap(err))
	}
	defer f.Close()
	entries, err = f.ReadDir(maxFolder + 1)
	if err != nil && !errors.Is(err, io.EOF) {
		return nil, fmt.Sprintf("%s cannot be read: %v", dir, errors.Unwrap(err))
	}
	if len(entries) > maxFolder {
		return nil, fmt.Sprintf("%s holds more than %d files", dir, maxFolder)
	}
	slices.SortFunc(entries, func(a, b fs.DirEntry) int { return strings.Compare(a.Name(), b.Name()) })
	return entries, ""
}

// closedIn says why a folder without exercises can't be taken where what was handed
// in is there, and can't be read.
func closedIn(root *os.Root) string {
	entries, _ := entriesIn(root, ".")
	for _, e := range entries {
		if why := closed(e.Name()); why != "" && e.Type().IsRegular() {
			return why
		}
	}
	return ""
}

func onlyArchive(root *os.Root) string {
	entries, _ := entriesIn(root, ".")
	var found []string
	for _, e := range entries {
		if e.Type().IsRegular() && isArchive(e.Name()) {
			found = append(found, e.Name())
		}
	}
	if len(found) != 1 {
		return ""
	}
	return found[0]
}

// takeFile reads base/folder/main.go as the koan's program, through folders and to a
// file that are what they seem.
func (c *Class) takeFile(root *os.Root, base, folder, koan string, left map[string]string) File {
	dir := base
	for _, part := range append([]string{"."}, strings.Split(folder, "/")...) {
		dir = path.Join(dir, part)
		if why, ok := left[dir]; ok {
			return File{Refused: dir + " " + why}
		}
		info, err := root.Lstat(dir)
		switch {
		case errors.Is(err, fs.ErrNotExist):
			return File{Missing: true}
		case err != nil:
			return File{Refused: fmt.Sprintf("%s cannot be opened: %v", dir, errors.Unwrap(err))}
		case !info.IsDir():
			return File{Refused: dir + " is " + kindOf(info.Mode())}
		}
	}
	entries, refused := entriesIn(root, dir)
	if refused != "" {
		return File{Refused: refused}
	}
	file := File{Missing: true}
	same := ""
	for _, e := range entries {
		if strings.EqualFold(e.Name(), catalog.EditedFile) {
			if same != "" {
				return File{Refused: fmt.Sprintf("%s and %s in %s differ only in case", same, e.Name(), dir)}
			}
			same = e.Name()
		}
	}
	name := path.Join(dir, catalog.EditedFile)
	if why, ok := left[name]; ok {
		file = File{Refused: name + " " + why}
	} else if same == catalog.EditedFile {
		file.Text, file.Refused = readPlain(root, name)
		file.Missing = false
	}
	if file.Text != nil && file.Refused == "" {
		file.Own, file.Refused = c.ownFiles(root, dir, koan, entries)
	}
	file.Notes = c.notes(root, dir, koan, entries)
	return file
}

// maxOwn is how many files of a learner's own a program may have.
const maxOwn = 16

// ownFiles reads what a learner added to the program.
func (c *Class) ownFiles(root *os.Root, dir, koan string, entries []fs.DirEntry) (own map[string][]byte, refused string) {
	for _, e := range entries {
		if _, ours := c.originals[koan][e.Name()]; ours || !isOwn(e.Name()) {
			continue
		}
		if len(own) == maxOwn {
			return nil, fmt.Sprintf("%s holds more than %d Go files of the learner's own", dir, maxOwn)
		}
		text, refused := readPlain(root, path.Join(dir, e.Name()))
		if refused != "" {
			return nil, refused
		}
		if own == nil {
			own = map[string][]byte{}
		}
		own[e.Name()] = text
	}
	return own, ""
}

// isOwn reports whether a file that isn't the suite's may be part of a program. The
// go command passes over names that begin with a dot or an underscore.
func isOwn(name string) bool {
	return strings.HasSuffix(name, ".go") && !strings.HasSuffix(name, "_test.go") && !strings.EqualFold(name, catalog.EditedFile) &&
		!strings.HasPrefix(name, ".") && !strings.HasPrefix(name, "_")
}

const maxNotes = 5

// notes tells of files beside main.go that a learner was not to change or add.
func (c *Class) notes(root *os.Root, dir, koan string, entries []fs.DirEntry) []string {
	var notes []string
	for _, e := range entries {
		original, ours := c.originals[koan][e.Name()]
		switch {
		case e.Name() == catalog.EditedFile || len(notes) == maxNotes:
		case !ours && isOwn(e.Name()):
		case ours:
			if text, refused := readPlain(root, path.Join(dir, e.Name())); refused != "" || !bytes.Equal(lines(text), lines(original)) {
				notes = append(notes, e.Name()+" was changed; the original was used")
			}
		case strings.HasSuffix(e.Name(), ".go") || strings.HasSuffix(e.Name(), ".s") || strings.HasSuffix(e.Name(), ".syso"):
			notes = append(notes, e.Name()+" was added; it was left out")
		}
	}
	return notes
}

// lines takes Windows' line endings for Unix's.
func lines(text []byte) []byte { return bytes.ReplaceAll(text, []byte("\r\n"), []byte("\n")) }

// readPlain reads a regular file of at most MaxFile bytes.
func readPlain(root *os.Root, name string) (text []byte, refused string) {
	before, err := root.Lstat(name)
	if err != nil {
		return nil, fmt.Sprintf("%s cannot be read: %v", name, errors.Unwrap(err))
	}
	if !before.Mode().IsRegular() {
		return nil, name + " is " + kindOf(before.Mode())
	}
	f, err := root.Open(name)
	if err != nil {
		return nil, fmt.Sprintf("%s cannot be read: %v", name, errors.Unwrap(err))
	}
	defer f.Close()
	if now, err := f.Stat(); err != nil || !os.SameFile(before, now) {
		return nil, name + " changed while it was read"
	}
	text, err = io.ReadAll(io.LimitReader(f, MaxFile+1))
	if err != nil {
		return nil, fmt.Sprintf("%s cannot be read: %v", name, errors.Unwrap(err))
	}
	if len(text) > MaxFile {
		return nil, name + " " + tooLarge
	}
	return text, ""
}

const tooLarge = "is larger than 256 KiB"

// kindOf names what is not a plain file.
func kindOf(mode fs.FileMode) string {
	switch {
	case mode&fs.ModeSymlink != 0:
		return "a symbolic link, which is not followed"
	case mode.IsDir():
		return "a folder, not a file"
	case mode.IsRegular():
		return "a file, not a folder"
	}
	return "neither a file nor a folder"
}
