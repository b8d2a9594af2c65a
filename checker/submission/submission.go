// Package submission takes the files that learners were to edit out of what they
// handed in, and nothing else. A learner's folder or archive is hostile until
// proven otherwise: what is refused is refused for that learner, with the
// reason, and never stops the others. Nothing here parses or builds Go.
package submission

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"koans/checker/catalog"
)

// What is taken at the most. A whole learner's repository, with its history,
// stays far below.
const (
	MaxFile   = 256 << 10 // bytes of one file
	maxFolder = 10_000    // entries of one folder
	maxDepth  = 6         // folders down to exercises/
)

// A Submission is what one learner handed in. Nothing of it has been read yet.
type Submission struct {
	Name string // as its folder or archive is called
	// Inside is the folder in it that holds the exercises, where it is the only one:
	// it may be called like the learner.
	Inside string
	path   string
	closed string // why nothing in it can be read, "" if it can
	// among is whether it was found in a class's folder, where it may not lead
	// elsewhere.
	among bool
	left  map[string]string // what unpacking left out, and why, by path
}

// A Class is a number of submissions, sorted by name, no two of one name.
type Class struct {
	Submissions []Submission
	koans       []catalog.Koan
	formerly    map[string][]string          // the koans' former names, by koan
	originals   map[string]map[string][]byte // the suite's files, by koan and name
	unpacked    string                       // the folder of a class's archive
}

// A File is what became of the file a learner was to edit for a koan. It is
// Missing, or Refused with the reason, or there is its Text. Notes tell
// what else lay beside it and was left out.
type File struct {
	Text    []byte
	Own     map[string][]byte // the learner's own Go files beside it, by name
	Missing bool
	Refused string
	Notes   []string
}

// Open finds the submissions in the paths. Each is a folder or an archive, zip
// or tar or tar.gz, and holds one learner's exercises, or one folder or archive
// for each learner. Of several paths every archive is one learner's, so that
// no archive can be handed in that speaks for others. Close gives back what
// Open unpacked.
func Open(paths []string, koans []catalog.Koan) (*Class, error) {
	c := &Class{koans: koans, formerly: map[string][]string{}, originals: map[string]map[string][]byte{}}
	for _, k := range koans {
		given, err := catalog.GivenFiles(k.Root, k.Dir)
		if err != nil {
			return nil, err
		}
		if given["main_test.go"], err = os.ReadFile(filepath.Join(k.Dir, "main_test.go")); err != nil {
			return nil, fmt.Errorf("reading a koan's test: %w", err)
		}
		c.originals[k.Path()], c.formerly[k.Path()] = given, k.Formerly()
	}
	for _, path := range paths {
		found, err := c.find(path, len(paths) == 1)
		if err != nil {
			return nil, errors.Join(err, c.Close())
		}
		c.Submissions = append(c.Submissions, found...)
	}
	slices.SortFunc(c.Submissions, func(a, b Submission) int { return strings.Compare(a.Name, b.Name) })
	for i, s := range c.Submissions[min(1, len(c.Submissions)):] {
		if before := c.Submissions[i]; before.Name == s.Name {
			return nil, errors.Join(fmt.Errorf("%s and %s are both called %s; rename one of them", before.path, s.path, s.Name), c.Close())
		}
	}
	return c, nil
}

// Close removes what Open unpacked.
func (c *Class) Close() error {
	if c.unpacked == "" {
		return nil
	}
	return os.RemoveAll(c.unpacked)
}

// find returns the submissions in one path; those of a class are named after
// the class, too, unless it is the only one.
func (c *Class) find(path string, alone bool) ([]Submission, error) {
	path, err := filepath.Abs(path)
	if err != nil {
		return nil, fmt.Errorf("finding %s: %w", path, err)
	}
	info, err := os.Stat(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%s is not there; name a folder or an archive with what was handed in", path)
	}
	if err != nil {
		return nil, fmt.Errorf("looking at a submission: %w", err)
	}
	one := Submission{Name: nameOf(path), path: path}
	if !info.IsDir() {
		if why := closed(path); why != "" {
			return nil, errors.New(why)
		}
		if !isArchive(path) {
			return nil, fmt.Errorf("%s is neither a folder nor an archive: .zip, .tar, .tar.gz or .tgz", path)
		}
		if !alone {
			return []Submission{one}, nil
		}
		return c.findInArchive(one)
	}
	found, err := c.findInFolder(one, nil)
	if err != nil && !alone {
		return []Submission{one}, nil // taking it will say what is wrong with it
	}
	if err == nil && alone && len(found) == 1 && !found[0].among {
		err = c.onlyOne(found[0].path)
	}
	if err != nil || alone || len(found) == 1 && found[0].Name == one.Name {
		return found, err
	}
	for i := range found {
		found[i].Name = one.Name + "/" + found[i].Name
	}
	return found, nil
}

// findInFolder tells a learner's folder from a class's. Folders around the one
// that counts are passed through.
func (c *Class) findInFolder(one Submission, left map[string]string) ([]Submission, error) {
	dir := one.path
	for range maxDepth {
		at, err := c.isBase(dir)
		if err != nil {
			return nil, err
		}
		if at {
			if dir != one.path {
				one.Inside = filepath.Base(dir)
			}
			one.path, one.left = dir, below(left, one.path, dir)
			return []Submission{one}, nil
		}
		children, err := os.ReadDir(dir)
		if err != nil {
			return nil, fmt.Errorf("reading the submissions: %w", err)
		}
		children = slices.DeleteFunc(children, func(e fs.DirEntry) bool {
			return strings.HasPrefix(e.Name(), ".") || !e.IsDir() && !isArchive(e.Name()) && closed(e.Name()) == "" && !linksToFolder(dir, e)
		})
		if folders := slices.DeleteFunc(slices.Clone(children), func(e fs.DirEntry) bool { return isLoose(e.Name()) && !e.IsDir() }); len(folders) == 1 && folders[0].IsDir() {
			children = folders // Go files beside a folder are not learners
		}
		if len(children) == 1 && children[0].IsDir() {
			dir = filepath.Join(dir, children[0].Name())
			continue
		}
		var found []Submission
		for _, e := range children {
			path := filepath.Join(dir, e.Name())
			s := Submission{Name: nameOf(path), path: path, among: true, left: below(left, one.path, path)}
			if !e.IsDir() {
				s.closed = closed(e.Name())
			}
			found = append(found, s)
		}
		if len(found) == 0 {
			break
		}
		return found, nil
	}
	return nil, fmt.Errorf("there are no koans in %s; it should hold exercises/, or a folder or an archive for each student", one.path)
}

// onlyOne returns an error if the folder, which looks like one learner's, also looks
// like a class's: then somebody in it is called exercises, or like a chapter, and
// must not speak for everybody.
func (c *Class) onlyOne(dir string) error {
	children, err := os.ReadDir(dir)
	if err != nil {
		return fmt.Errorf("reading the submissions: %w", err)
	}
	var names []string
	for _, e := range children {
		if !e.IsDir() || e.Name() == "exercises" || e.Name() == "solutions" || c.hasChapter([]string{e.Name()}) {
			continue
		}
		if base, err := c.isBase(filepath.Join(dir, e.Name())); err == nil && base {
			names = append(names, e.Name())
		}
	}
	if len(names) < 2 {
		return nil
	}
	return fmt.Errorf("%s could be one student's folder, because exercises or a chapter is in it. It could also be a class, because %s and %s are. To grade one student, name %s. To grade the class, rename the folder that has the name exercises or of a chapter",
		dir, names[0], names[1], filepath.Join(dir, "exercises"))
}

func linksToFolder(dir string, e fs.DirEntry) bool {
	info, err := os.Stat(filepath.Join(dir, e.Name()))
	return e.Type()&fs.ModeSymlink != 0 && err == nil && info.IsDir() && e.Name() != "exercises" // of one learner's
}

// findInArchive unpacks an archive that may be one learner's or a class's.
func (c *Class) findInArchive(one Submission) ([]Submission, error) {
	dir, err := os.MkdirTemp("", "koan-class")
	if err != nil {
		return nil, fmt.Errorf("making a folder for the archive: %w", err)
	}
	c.unpacked = dir
	left, refused, err := c.unpack(one.path, dir, ofClass)
	if err != nil {
		return nil, err
	}
	if refused != "" {
		return nil, fmt.Errorf("%s: %s", one.path, refused)
	}
	found, err := c.findInFolder(Submission{Name: one.Name, path: dir}, left)
	if err != nil {
		return []Submission{one}, nil // taking it will say what is wrong with it
	}
	return found, nil
}

// below returns the part of left that concerns the folder dir in root, by path
// from there.
func below(left map[string]string, root, dir string) map[string]string {
	rel, err := filepath.Rel(root, dir)
	if err != nil || rel == "." || left == nil {
		return left
	}
	part := map[string]string{}
	for path, why := range left {
		if rest, ok := strings.CutPrefix(path, filepath.ToSlash(rel)+"/"); ok {
			part[rest] = why
		}
	}
	return part
}

var extensions = []string{".zip", ".tar.gz", ".tgz", ".tar"}

// unread are archives that are not read here.
var unread = []string{".rar", ".7z", ".tar.xz", ".txz", ".tar.bz2", ".tbz2", ".tar.zst", ".gz", ".xz", ".bz2", ".zst"}

func isArchive(path string) bool { return hasExtension(path, extensions) }

func isLoose(path string) bool { return hasExtension(path, []string{".go"}) }

func hasExtension(path string, all []string) bool {
	return slices.ContainsFunc(all, func(ext string) bool { return strings.HasSuffix(strings.ToLower(path), ext) })
}

// closed says why nothing of a file can be taken that somebody may have handed in, and
// what to do; "" for any other file.
func closed(name string) string {
	switch {
	case isArchive(name):
		return ""
	case hasExtension(name, unread):
		return filepath.Base(name) + " is an archive that can't be read here; unpack it into a folder of that name, or ask for a .zip"
	case isLoose(name):
		return filepath.Base(name) + " is a single Go file, which doesn't say which koan it is for; put it into CHAPTER/KOAN/main.go in a folder of the student's, or ask for the exercises folder"
	}
	return ""
}

func nameOf(path string) string {
	name := strings.ToValidUTF8(filepath.Base(path), "\ufffd")
	for _, ext := range extensions {
		if strings.HasSuffix(strings.ToLower(name), ext) {
			return name[:len(name)-len(ext)]
		}
	}
	return name
}
