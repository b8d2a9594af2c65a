package build

import (
	"errors"
	"fmt"
	"go/ast"
	gobuild "go/build"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Tests are those of a package that a program runs, instead of a func main.
type Tests struct {
	Run   string   // the pattern that selects them, as go test -run takes it
	Names []string // of the test functions, in the order of files and lines
	Main  bool     // whether TestMain runs them

	// exports are the test files of the package itself, if the tests are of the package
	// beside it whose name ends in _test.
	exports map[string][]byte
}

// ReadTests takes the tests of the package in dir that go test -run would run with that
// pattern. It returns a *Mistake with one clear sentence where there are none, or where
// both the package and the one beside it whose name ends in _test have some.
func ReadTests(dir, run string) (Source, error) {
	first, err := firstPattern(run)
	if err != nil {
		return Source{}, err
	}
	path, err := filepath.Abs(dir)
	if err != nil {
		return Source{}, fmt.Errorf("finding %s: %w", dir, err)
	}
	if info, err := os.Stat(path); err != nil || !info.IsDir() {
		return Source{}, mistakef("%s is no folder. Name the folder of the package whose test is to be tried.", dir)
	}
	here := gobuild.Default
	here.CgoEnabled = true // to find the files that need it
	p, err := here.ImportDir(path, 0)
	var none *gobuild.NoGoError
	if err != nil && !errors.As(err, &none) && len(p.InvalidGoFiles) == 0 {
		return Source{}, mistakef("%s can't be read: %v.", dir, err)
	}
	invalid := func(name string) bool {
		return slices.Contains(p.InvalidGoFiles, name) && strings.HasSuffix(name, "_test.go")
	}
	inside := Source{Dir: path, Files: map[string][]byte{}, Tests: &Tests{Run: run}}
	beside := Source{Dir: path, Files: map[string][]byte{}, Tests: &Tests{Run: run, exports: map[string][]byte{}}}
	var all []string
	for _, name := range slices.Concat(p.GoFiles, p.CgoFiles, p.InvalidGoFiles) {
		if err := inside.add(name, filepath.Join(dir, name)); err != nil {
			return Source{}, err
		}
	}
	for _, name := range slices.Concat(p.TestGoFiles, p.XTestGoFiles) {
		s := inside
		if slices.Contains(p.XTestGoFiles, name) {
			s = beside
		}
		if err := s.add(name, filepath.Join(dir, name)); err != nil {
			return Source{}, err
		}
		tests, main := testsIn(name, s.Files[name])
		s.Tests.Main = s.Tests.Main || main
		all = append(all, tests...)
		for _, test := range tests {
			if first.MatchString(test) {
				s.Tests.Names = append(s.Tests.Names, test)
			}
		}
	}
	broken := slices.ContainsFunc(p.InvalidGoFiles, invalid)
	switch in, out := inside.Tests.Names, beside.Tests.Names; {
	case len(in) > 0 && len(out) > 0:
		return Source{}, mistakef("%s is in the package and %s beside it, in package %s_test. They can't be tried together: name one.", in[0], out[0], p.Name)
	case len(out) > 0:
		for _, name := range p.TestGoFiles {
			beside.Tests.exports[name] = inside.Files[name]
		}
		return beside, beside.ready(dir)
	case len(in) > 0 || broken: // the compiler says what is wrong
		inside.Beside = slices.Concat(p.SFiles, p.HFiles)
		return inside, inside.ready(dir)
	case len(all) == 0:
		return Source{}, mistakef("There is no test in %s: no func TestXxx(t *testing.T) in a file whose name ends in _test.go.", dir)
	}
	return Source{}, mistakef("No test in %s matches %q. The tests there: %s.", dir, run, strings.Join(all, ", "))
}

// ready looks for what the tests need beside Go files.
func (s *Source) ready(shown string) error {
	if usesCgo(s.Files) {
		return mistakef("%s uses cgo. A program with C code can't be tried: the runtime finds no deadlock in it.", shown)
	}
	s.scan()
	return nil
}

// firstPattern is the part of the pattern that selects test functions. Subtests follow
// after a slash.
func firstPattern(run string) (*regexp.Regexp, error) {
	first, rest, _ := strings.Cut(run, "/")
	if strings.Contains(rest, "|") {
		return nil, mistakef("--run takes no | after a /: name one test, or one subtest as in TestX/name.")
	}
	pattern, err := regexp.Compile(first)
	if err != nil {
		return nil, mistakef("--run takes the name of a test or a regular expression: %v.", err)
	}
	return pattern, nil
}

// testsIn returns the test functions of a file, and whether it has TestMain.
func testsIn(name string, text []byte) (tests []string, main bool) {
	tree, _ := parser.ParseFile(token.NewFileSet(), name, text, parser.SkipObjectResolution)
	if tree == nil {
		return nil, false
	}
	for _, d := range tree.Decls {
		f, ok := d.(*ast.FuncDecl)
		switch {
		case !ok || f.Recv != nil || f.Type.TypeParams != nil || !isTestName(f.Name.Name):
		case f.Name.Name == "TestMain" && takes(f, "M"):
			main = true
		case takes(f, "T"):
			tests = append(tests, f.Name.Name)
		}
	}
	return tests, main
}

// isTestName reports whether go test takes a function of that name for a test.
func isTestName(name string) bool {
	rest, ok := strings.CutPrefix(name, "Test")
	c, _ := utf8.DecodeRuneInString(rest)
	return ok && !unicode.IsLower(c)
}

// takes reports whether the function takes a pointer to that type of package testing,
// and nothing else.
func takes(f *ast.FuncDecl, name string) bool {
	params := f.Type.Params.List
	if f.Type.Results != nil || len(params) != 1 || len(params[0].Names) > 1 {
		return false
	}
	pointer, ok := params[0].Type.(*ast.StarExpr)
	if !ok {
		return false
	}
	switch x := pointer.X.(type) {
	case *ast.Ident:
		return x.Name == name
	case *ast.SelectorExpr:
		return x.Sel.Name == name
	}
	return false
}

// TestmainFile is what the file that calls the tests is named in reports. go test calls
// such a file so.
const TestmainFile = "_testmain.go"

// testmain is that file, in the package of that name.
func (t *Toolchain) testmain(tests *Tests, name string) []byte {
	list := ""
	for _, test := range tests.Names {
		list += fmt.Sprintf("{Name: %q, F: %s}, ", test, test)
	}
	main := "nil"
	if tests.Main {
		main = "TestMain"
	}
	return fmt.Appendf(nil, `//line %s:1
package %s

import (
	_ %q
	%q
)

var %s func() = func() {
	testmain.Main(testmain.Tests{%s}, %s)
}
`, TestmainFile, name, t.probePath, injected+"/testmain", exported(name), list, main)
}

// asProgram is a test file as one of a program: the go command leaves files out whose
// name ends in _test.go.
func asProgram(file string, text []byte) (string, []byte) {
	plain, ok := strings.CutSuffix(file, "_test.go")
	if !ok {
		return file, text
	}
	return plain + "_test_.go", append(fmt.Appendf(nil, "//line %s:1\n", file), text...)
}
