package build

import (
	"fmt"
	"maps"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"strings"
)

// Programs of other modules than the suite are built where they are: in their own
// module, with its dependencies and its version of the language. What is linked
// into every program must not become one of those dependencies, so the overlay puts
// it into the standard library.

// At returns a toolchain for the programs of another module than t's, the suite: of
// that in whose folder dir is or, if there is none, of one that has only dir. It
// returns a *Mistake if the go command refuses that module, for example because it
// asks for a Go that isn't here. mode overrides what the toolchain would do by itself.
func (t *Toolchain) At(dir string, mode Mode) (*Toolchain, error) {
	root := folderAbove(dir, "go.mod")
	alone := root == ""
	if alone {
		root = dir
	}
	answer, err := askGo(root, t.cache, &t.answer)
	if err != nil {
		return nil, &Mistake{err.Error()}
	}
	at := &Toolchain{Root: root, cache: t.cache, answer: answer, elsewhere: true, probePath: injected + "/probe"}
	if alone {
		release := language.FindString(answer.GOVERSION)
		at.lang, at.module = release, "try"
		at.given = map[string]string{filepath.Join(root, "go.mod"): "module try\n\ngo " + strings.TrimPrefix(release, "go") + "\n"}
	} else if at.lang, at.module, err = readMod(root); err != nil {
		return nil, mistakef("%s has no line for its module, or none for its version of Go. Add both: go mod init, go mod tidy.", filepath.Join(root, "go.mod"))
	}
	at.settle(mode)
	if err := at.inject(); err != nil {
		return nil, fmt.Errorf("reading what is linked into every program: %w", err)
	}
	return at, nil
}

// language is the version of the language in that of a release.
var language = regexp.MustCompile(`^go\d+\.\d+`)

// injected is the folder of the standard library that has what is linked into
// every program.
const injected = "koaninjected"

// inject has the overlay add to the standard library: packages probe and env of
// the module koans, and goleak.
func (t *Toolchain) inject() error {
	if t.given == nil {
		t.given = map[string]string{}
	}
	paths := strings.NewReplacer(
		`"koans/checker/env"`, `"`+injected+`/env"`,
		`"go.uber.org/goleak"`, `"`+injected+`/goleak"`,
		`"go.uber.org/goleak/internal/stack"`, `"`+injected+`/goleak/stack"`,
	)
	for to, from := range map[string]string{
		"probe": filepath.Join(t.CheckerFolder(), "probe"), "env": filepath.Join(t.CheckerFolder(), "env"),
		"testmain": filepath.Join(t.CheckerFolder(), "testmain"),
		"goleak":   t.answer.Goleak, "goleak/stack": filepath.Join(t.answer.Goleak, "internal", "stack"),
	} {
		files, err := filepath.Glob(filepath.Join(from, "*.go"))
		if err != nil {
			return err
		}
		for _, file := range files {
			if strings.HasSuffix(file, "_test.go") {
				continue
			}
			text, err := os.ReadFile(file)
			if err != nil {
				return err
			}
			// A comment at the package clause may insist on another path.
			code := importComment.ReplaceAllString(string(text), "$1")
			t.given[filepath.Join(t.goroot, "src", injected, filepath.FromSlash(to), filepath.Base(file))] = paths.Replace(code)
		}
	}
	return nil
}

var importComment = regexp.MustCompile(`(?m)^(package \w+) // import .*$`)

// added is what the overlay has for every program.
func (t *Toolchain) added() map[string]string {
	all := maps.Clone(t.given)
	if all == nil {
		all = map[string]string{}
	}
	maps.Copy(all, t.runtime)
	return all
}

// keeps reports whether the binary of the programs stays right as long as their own
// files and the toolchain stay the same. What they import from another module may
// change at any time.
func (t *Toolchain) keeps(programs map[string]Source) bool {
	for _, s := range programs {
		if !t.elsewhere {
			continue
		}
		if _, err := t.plainImports(s); err != nil {
			return false
		}
	}
	return true
}

var importable = regexp.MustCompile(`^[A-Za-z0-9_~-][A-Za-z0-9._~-]*$`)

// PlaceOf returns the place of dir in the module: dir itself or, as no import path may
// have its name, the nearest folder above it.
func (t *Toolchain) PlaceOf(dir string) string {
	rel, err := filepath.Rel(t.Root, dir)
	if err != nil || !filepath.IsLocal(rel) {
		return ""
	}
	place := ""
	for element := range strings.SplitSeq(filepath.ToSlash(rel), "/") {
		if element == "." || !importable.MatchString(element) || strings.HasSuffix(element, ".") {
			break
		}
		place = path.Join(place, element)
	}
	return place
}
