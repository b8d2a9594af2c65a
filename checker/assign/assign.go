// Package assign writes the repository that students start from: some chapters
// of the suite with all that judges them, and without their solutions. What
// becomes of the students' work is for package grade.
package assign

import (
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"koans/checker/atomicfile"
	"koans/checker/catalog"
)

//go:embed files
var files embed.FS

// Chapters returns the koans of the chapters that text names by their numbers:
// 1-3, or 1,4, or both together.
func Chapters(koans []catalog.Koan, text string) ([]catalog.Koan, error) {
	wanted := map[int]bool{}
	for part := range strings.SplitSeq(text, ",") {
		from, to, isRange := strings.Cut(strings.TrimSpace(part), "-")
		first, err := strconv.Atoi(from)
		last := first
		if isRange && err == nil {
			last, err = strconv.Atoi(to)
		}
		if err != nil || first < 1 || last < first || last > 99 {
			return nil, fmt.Errorf("%q names no chapters; write them as 1-3 or 1,4", text)
		}
		for n := first; n <= last; n++ {
			wanted[n] = true
		}
	}
	found := map[int]bool{}
	var chosen []catalog.Koan
	for _, k := range koans {
		n, err := strconv.Atoi(k.Chapter[:2])
		if err == nil && wanted[n] {
			chosen, found[n] = append(chosen, k), true
		}
	}
	for n := range wanted {
		if !found[n] {
			return nil, fmt.Errorf("there is no chapter %d", n)
		}
	}
	return chosen, nil
}

// Config returns the text of a settings file for package grade that assigns the
// chapters of these koans.
func Config(koans []catalog.Koan) []byte {
	var chapters []string
	for _, k := range koans {
		if !slices.Contains(chapters, k.Chapter) {
			chapters = append(chapters, k.Chapter)
		}
	}
	text := "# Grades what was assigned; .github/GRADING.md shows every setting.\nkoans = [\n"
	for _, chapter := range chapters {
		text += fmt.Sprintf("\t%q,\n", chapter)
	}
	return []byte(text + "]\n")
}

// Write makes the repository in the folder dir, which must be empty or not be
// there. Each koan comes as it is shipped; of solutions/ there is only what
// brings a koan's files back. It returns an error wrapping fs.ErrExist where
// dir holds something.
func Write(dir, root string, koans []catalog.Koan) error {
	if entries, err := os.ReadDir(dir); err == nil && len(entries) > 0 {
		return fmt.Errorf("%s is not empty: %w", dir, fs.ErrExist)
	}
	w := writer{to: dir}
	for _, name := range []string{"go.mod", "go.sum"} {
		w.copy(filepath.Join(root, name), name)
	}
	// A suite in a module of its own has none of these.
	for _, name := range []string{"LICENSE", ".gitignore", ".gitattributes", "exercises/exercises.go"} {
		if _, err := os.Stat(filepath.Join(root, name)); err == nil {
			w.copy(filepath.Join(root, name), name)
		}
	}
	if _, err := os.Stat(filepath.Join(root, "checker")); err == nil {
		w.checker(filepath.Join(root, "checker"))
	}
	chapter := ""
	for _, k := range koans {
		if k.Chapter != chapter {
			chapter = k.Chapter
			w.copy(filepath.Join(root, "exercises", chapter, "README.md"), "exercises/"+chapter+"/README.md")
		}
		w.koan(k)
	}
	w.put("solutions/solutions.go", []byte("// Package solutions keeps every koan as shipped, for go tool koan reset.\npackage solutions\n"))
	w.embedded()
	if w.err != nil {
		return fmt.Errorf("writing the students' repository: %w", w.err)
	}
	return nil
}

// A writer writes files until one fails.
type writer struct {
	to  string
	err error
}

func (w *writer) put(name string, text []byte) {
	if w.err == nil {
		w.err = atomicfile.Write(filepath.Join(w.to, filepath.FromSlash(name)), text)
	}
}

func (w *writer) copy(from, name string) {
	text, err := os.ReadFile(from)
	w.err = errors.Join(w.err, err)
	w.put(name, text)
}

// koan writes one koan's folders: the program as shipped, not as it lies there.
func (w *writer) koan(k catalog.Koan) {
	given, err := catalog.GivenFiles(k.Root, k.Dir)
	w.err = errors.Join(w.err, err)
	for name, text := range given {
		w.put("exercises/"+k.Path()+"/"+name, text)
		w.put("solutions/"+k.Path()+"/"+name, text)
	}
	w.copy(k.Shipped(), "exercises/"+k.Path()+"/main.go")
	w.copy(k.Shipped(), "solutions/"+k.Path()+"/shipped/main.go")
	for _, name := range []string{"main_test.go", "README.md"} {
		w.copy(filepath.Join(k.Dir, name), "exercises/"+k.Path()+"/"+name)
	}
}

// checker copies the checker without its own tests: they need the solutions.
func (w *writer) checker(from string) {
	err := filepath.WalkDir(from, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		name, err := filepath.Rel(from, path)
		switch {
		case err != nil:
			return err
		case d.IsDir() && (d.Name() == "testdata" || name == "bench"):
			return filepath.SkipDir
		case d.Type().IsRegular() && !strings.HasSuffix(path, "_test.go"):
			w.copy(path, "checker/"+filepath.ToSlash(name))
		}
		return w.err
	})
	w.err = errors.Join(w.err, err)
}

// embedded writes the files that only a students' repository has.
func (w *writer) embedded() {
	for from, to := range map[string]string{
		"README.md": "README.md", "Makefile": "Makefile", "autograde.yml": ".github/workflows/autograde.yml",
	} {
		text, err := files.ReadFile("files/" + from)
		w.err = errors.Join(w.err, err)
		w.put(to, text)
	}
}
