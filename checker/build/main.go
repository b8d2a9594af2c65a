package build

import (
	"bytes"
	"errors"
	"fmt"
	"go/ast"
	gobuild "go/build"
	"go/parser"
	"go/token"
	"io"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

// ReadMain takes the program at path, wherever that is: a Go file, which is all of
// the program then, or the folder of a package main, of which it takes the files that
// the go command would. It returns a *Mistake with one clear sentence where there is no
// program.
func ReadMain(path string) (Source, error) {
	shown := path
	path, err := filepath.Abs(path)
	if err != nil {
		return Source{}, fmt.Errorf("finding %s: %w", shown, err)
	}
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return Source{}, mistakef("%s doesn't exist. Name a Go file, the folder of a package main, or - for standard input.", shown)
	case err != nil:
		return Source{}, mistakef("%s can't be read: %v.", shown, err)
	case info.IsDir():
		return readFolder(path, shown)
	case !info.Mode().IsRegular():
		return Source{}, mistakef("%s is no file. To give a program through a pipe, use - for standard input.", shown)
	case filepath.Ext(path) != ".go":
		return Source{}, mistakef("%s isn't Go: the name of a Go file ends in .go.", shown)
	case strings.HasSuffix(path, "_test.go"):
		return Source{}, mistakef("%s is a test. To try it, name its folder and the test: go tool koan try %s --run TestX", shown, filepath.Dir(shown))
	}
	s := Source{Dir: filepath.Dir(path), Files: map[string][]byte{}}
	if err := s.add(filepath.Base(path), shown); err != nil {
		return Source{}, err
	}
	if fits, err := gobuild.Default.MatchFile(s.Dir, filepath.Base(path)); err == nil && !fits && !usesCgo(s.Files) {
		return Source{}, mistakef("Build constraints leave out %s on %s/%s.", shown, gobuild.Default.GOOS, gobuild.Default.GOARCH)
	}
	return s, s.complete(shown)
}

// ReadText takes a program of one file from r. It is compiled as if it were a file of
// that name in the folder dir. It returns a *Mistake where there is no program.
func ReadText(r io.Reader, dir, name string) (Source, error) {
	text, err := io.ReadAll(io.LimitReader(r, maxSourceSize+1))
	if err != nil {
		return Source{}, mistakef("Standard input can't be read: %v.", err)
	}
	s := Source{Dir: dir, Files: map[string][]byte{name: text}}
	if err := checkAny("Standard input", text); err != nil {
		return Source{}, err
	}
	return s, s.complete("Standard input")
}

// readFolder takes the files of a folder that the go command would build here.
func readFolder(dir, shown string) (Source, error) {
	here := gobuild.Default
	here.CgoEnabled = true // to find the files that need it
	p, err := here.ImportDir(dir, 0)
	var several *gobuild.MultiplePackageError
	var none *gobuild.NoGoError
	switch {
	case errors.As(err, &several):
		return Source{}, mistakef("%s holds two packages: %s in %s and %s in %s. Name one file, or a folder with one package.", shown,
			several.Packages[0], several.Files[0], several.Packages[1], several.Files[1])
	case errors.As(err, &none) && len(p.IgnoredGoFiles) > 0:
		return Source{}, mistakef("Build constraints leave out every Go file in %s.", shown)
	case len(p.GoFiles)+len(p.CgoFiles)+len(p.InvalidGoFiles) == 0 && len(p.TestGoFiles)+len(p.XTestGoFiles) > 0:
		return Source{}, mistakef("%s has only tests. Name one of them: go tool koan try %s --run TestX", shown, shown)
	case errors.As(err, &none):
		return Source{}, mistakef("There is no Go file in %s.", shown)
	case err != nil && len(p.GoFiles)+len(p.CgoFiles)+len(p.InvalidGoFiles) == 0:
		return Source{}, mistakef("%s can't be read: %v.", shown, err)
	}
	s := Source{Dir: dir, Files: map[string][]byte{}}
	for _, name := range slices.Compact(slices.Sorted(slices.Values(slices.Concat(p.GoFiles, p.CgoFiles, p.InvalidGoFiles)))) {
		if err := s.add(name, filepath.Join(shown, name)); err != nil {
			return Source{}, err
		}
	}
	s.Beside = slices.Concat(p.SFiles, p.HFiles)
	return s, s.complete(shown)
}

// add reads a file of the program.
func (s Source) add(name, shown string) error {
	path := filepath.Join(s.Dir, name)
	if info, err := os.Stat(path); err == nil && info.Size() > maxSourceSize {
		return mistakef("%s is larger than %d bytes.", shown, maxSourceSize)
	}
	text, err := os.ReadFile(path)
	if err != nil {
		return mistakef("%s can't be read: %v.", shown, err)
	}
	s.Files[name] = text
	if s.Tests != nil {
		return checkText(shown, text)
	}
	return checkAny(shown, text)
}

// checkAny is check for a file that no koan brings back.
func checkAny(shown string, text []byte) error {
	switch {
	case len(bytes.TrimSpace(text)) == 0:
		return mistakef("%s is empty.", shown)
	case bytes.IndexByte(text, 0) >= 0:
		return mistakef("%s isn't Go source: it has bytes that no text has.", shown)
	}
	return check(shown, text)
}

// complete looks for what every program needs, and for what it needs beside its Go
// files.
func (s *Source) complete(shown string) error {
	if usesCgo(s.Files) {
		return mistakef("%s uses cgo. A program with C code can't be tried: the runtime finds no deadlock in it.", shown)
	}
	if hasMain, parsed := s.scan(); parsed && !hasMain {
		return mistakef("%s has no func main, so it is no program.", shown)
	}
	return nil
}

// scan adds what the Go files need besides, and reports whether there is a func main and
// whether all could be parsed.
func (s *Source) scan() (hasMain, parsed bool) {
	parsed = true
	for name, text := range s.Files {
		tree, err := parser.ParseFile(token.NewFileSet(), name, text, parser.SkipObjectResolution|parser.ParseComments)
		if err != nil {
			parsed = false // the compiler says it better
			continue
		}
		for _, d := range tree.Decls {
			f, ok := d.(*ast.FuncDecl)
			hasMain = hasMain || ok && f.Recv == nil && f.Name.Name == "main"
		}
		for _, group := range tree.Comments {
			for _, c := range group.List {
				if patterns, ok := strings.CutPrefix(c.Text, "//go:embed "); ok {
					s.embed(patterns)
				}
			}
		}
	}
	return hasMain, parsed
}

// packageName is that of the program's files.
func (s Source) packageName() string {
	for name, text := range s.Files {
		if tree, err := parser.ParseFile(token.NewFileSet(), name, text, parser.PackageClauseOnly); err == nil {
			return tree.Name.Name
		}
	}
	return "main"
}

func usesCgo(files map[string][]byte) bool {
	for name, text := range files {
		tree, err := parser.ParseFile(token.NewFileSet(), name, text, parser.ImportsOnly)
		if err == nil && slices.ContainsFunc(tree.Imports, func(i *ast.ImportSpec) bool { return i.Path.Value == `"C"` }) {
			return true
		}
	}
	return false
}

// hasSiblings reports whether the folder has Go files of package main beside the
// program's own.
func (s Source) hasSiblings() bool {
	found, _ := filepath.Glob(filepath.Join(s.Dir, "*.go"))
	return slices.ContainsFunc(found, func(path string) bool {
		if _, own := s.Files[filepath.Base(path)]; own || strings.HasSuffix(path, "_test.go") {
			return false
		}
		tree, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.PackageClauseOnly)
		return err == nil && tree.Name.Name == "main"
	})
}

// mostEmbedded bounds how many files of a program are embedded.
const mostEmbedded = 10_000

// embed adds the files that the patterns of a directive may mean. Which of them they do
// mean, or that they mean none, the go command says.
func (s *Source) embed(patterns string) {
	for _, pattern := range strings.Fields(patterns) {
		pattern = strings.Trim(pattern, "\"`")
		pattern = strings.TrimPrefix(pattern, "all:")
		if !filepath.IsLocal(filepath.FromSlash(pattern)) {
			continue
		}
		found, _ := filepath.Glob(filepath.Join(s.Dir, filepath.FromSlash(pattern)))
		for _, path := range found {
			_ = filepath.WalkDir(path, func(file string, d fs.DirEntry, err error) error {
				rel, relErr := filepath.Rel(s.Dir, file)
				if err == nil && relErr == nil && d.Type().IsRegular() && !slices.Contains(s.Beside, rel) {
					s.Beside = append(s.Beside, rel)
				}
				if len(s.Beside) >= mostEmbedded {
					return filepath.SkipAll
				}
				return nil
			})
		}
	}
}

// mostOwn bounds how many files of other packages are read.
const mostOwn = 2000

// WithOwn returns the program's files and, by their paths from the module's folder, those
// of the other packages of its module that it imports. They are as much its author's.
// For tests, TestmainFile is what calls them.
func (t *Toolchain) WithOwn(s Source) map[string][]byte {
	all := maps.Clone(s.Files)
	if s.Tests != nil {
		all[TestmainFile] = t.testmain(s.Tests, s.packageName())
	}
	seen := map[string]bool{}
	var add func(text []byte)
	add = func(text []byte) {
		tree, err := parser.ParseFile(token.NewFileSet(), "", text, parser.ImportsOnly)
		if err != nil {
			return
		}
		for _, spec := range tree.Imports {
			path, err := strconv.Unquote(spec.Path.Value)
			rel, own := strings.CutPrefix(path+"/", t.module+"/")
			if err != nil || !own || seen[path] {
				continue
			}
			seen[path] = true
			dir := filepath.Join(t.Root, filepath.FromSlash(rel))
			p, _ := gobuild.Default.ImportDir(dir, 0)
			for _, name := range p.GoFiles {
				text, err := os.ReadFile(filepath.Join(dir, name))
				if err == nil && len(text) <= maxSourceSize && len(all) < mostOwn {
					all[rel+name] = text
					add(text)
				}
			}
		}
	}
	for _, text := range s.Files {
		add(text)
	}
	return all
}
