package build

import (
	"bytes"
	"errors"
	"fmt"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"unicode/utf8"

	"koans/checker/catalog"
)

// maxSourceSize bounds one source file, in bytes.
const maxSourceSize = 1 << 20

// A Source is one program: its files by name, all in one folder.
type Source struct {
	Dir   string // the folder, absolute
	Files map[string][]byte
	// Place is the folder in the module that the program is compiled in, with
	// slashes. It decides which internal packages may be imported. "" is the
	// module's own folder.
	Place string
	// Beside are the files, relative to Dir, that the build needs besides: what is
	// embedded, and assembly. A koan has none.
	Beside []string
	// Tests are what the program runs instead of its main; nil for func main.
	Tests *Tests
}

// A Mistake says what is wrong with the learner's files in a sentence for the
// learner. The learner has to correct it; other errors are the machine's.
type Mistake struct{ Message string }

func (m *Mistake) Error() string { return m.Message }

func mistakef(format string, args ...any) error {
	return &Mistake{fmt.Sprintf(format, args...)}
}

// Read takes the program of the koan in dir: main.go from the file edited, the
// learner's own files beside it, and the given files. It returns a *Mistake where
// one of the learner's cannot be part of a program.
func Read(dir, edited string, given map[string][]byte) (Source, error) {
	files := maps.Clone(given)
	main, err := os.ReadFile(edited)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return Source{}, mistakef("%s is not there. Get it back with: go tool koan reset %s", catalog.Relative(edited), filepath.Base(dir))
	case err != nil:
		return Source{}, mistakef("%s cannot be read: %v", catalog.Relative(edited), err)
	}
	if err := check(catalog.Relative(edited), main); err != nil {
		return Source{}, err
	}
	files[catalog.EditedFile] = main
	own, err := catalog.OwnFiles(edited, given)
	if err != nil {
		return Source{}, &Mistake{err.Error()}
	}
	for _, name := range slices.Sorted(maps.Keys(own)) {
		if err := check(catalog.Relative(filepath.Join(filepath.Dir(edited), name)), own[name]); err != nil {
			return Source{}, err
		}
		files[name] = own[name]
	}
	return Source{Dir: dir, Files: files}, nil
}

func check(name string, text []byte) error {
	if err := checkText(name, text); err != nil {
		return err
	}
	file, err := parser.ParseFile(token.NewFileSet(), name, text, parser.PackageClauseOnly)
	if err == nil && file.Name.Name != "main" {
		return mistakef("%s says package %s. A program that can be run must say package main.", name, file.Name.Name)
	}
	return nil
}

// checkText is check for a file of any package.
func checkText(name string, text []byte) error {
	switch {
	case len(bytes.TrimSpace(text)) == 0:
		return mistakef("%s is empty. If your editor is still saving, save once more; go tool koan reset brings the original back.", name)
	case len(text) > maxSourceSize:
		return mistakef("%s is larger than %d bytes.", name, maxSourceSize)
	case !utf8.Valid(text):
		return mistakef("%s is not valid UTF-8. Go source must be; save it in that encoding.", name)
	}
	return nil
}

// With returns the program with one file's passage replaced. The passage must
// stand there exactly once.
func (s Source) With(file, old, new string) (Source, error) {
	text, ok := s.Files[file]
	if !ok {
		return Source{}, fmt.Errorf("there is no given file %s beside the koan's solution", file)
	}
	if n := bytes.Count(text, []byte(old)); n != 1 {
		return Source{}, fmt.Errorf("%s has %q %d times, want once", file, old, n)
	}
	changed := Source{Dir: s.Dir, Files: maps.Clone(s.Files)}
	changed.Files[file] = bytes.Replace(text, []byte(old), []byte(new), 1)
	return changed, nil
}
