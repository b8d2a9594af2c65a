package judge

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"

	"koans/checker/build"
	"koans/checker/catalog"
	"koans/checker/env"
)

// The tests of all koans are linked into one binary that holds nothing of the
// learner's: each koan's main_test.go becomes a package of its own, through
// go build's overlay, and one generated program calls the checks by name.

// buildTests returns the path of that binary, building it if a test or the
// checker has changed. progress is told when it has to be built.
func buildTests(ctx context.Context, t *build.Toolchain, tests []testFile, key string, progress func(string)) (string, error) {
	path := filepath.Join(t.CacheFolder(), build.TestsFolder, key+build.ExeSuffix())
	if build.InUse(path) {
		return path, nil
	}
	progress("Preparing the koans' tests.")
	dir, err := os.MkdirTemp(t.CacheFolder(), "prepare")
	if err != nil {
		return "", fmt.Errorf("preparing the koans' tests: %w", err)
	}
	defer os.RemoveAll(dir)
	overlay, err := writeTests(dir, t, tests)
	if err != nil {
		return "", err
	}
	unfinished := filepath.Join(dir, "tests")
	cmd := t.GoCommand(ctx, "test", "-c", "-vet=off", "-ldflags=-s -w", "-overlay", overlay, "-o", unfinished, "./koan_tests")
	if out, err := cmd.CombinedOutput(); err != nil {
		if ctx.Err() != nil {
			return "", ctx.Err()
		}
		if said := saidOfTests(string(out), filepath.Base(dir), tests); said != "" {
			return "", &TestError{said}
		}
		return "", fmt.Errorf("building the koans' tests: %w\n%s", err, out)
	}
	if err := os.Rename(unfinished, path); err != nil {
		return "", fmt.Errorf("keeping the koans' tests: %w", err)
	}
	return path, nil
}

// A TestError says what is wrong with a koan's main_test.go, or with the given
// files that it changes. The koan's author has to correct it.
type TestError struct{ Words string }

func (e *TestError) Error() string { return e.Words }

func testErrorf(k catalog.Koan, format string, args ...any) error {
	return &TestError{catalog.Relative(filepath.Join(k.Dir, "main_test.go")) + ": " + fmt.Sprintf(format, args...)}
}

// saidOfTests returns the lines that the compiler says of the tests written
// into the folder named dir, with their files named as their authors know them.
func saidOfTests(out, dir string, tests []testFile) string {
	written := regexp.MustCompile(`(?m)^.*\b` + dir + `[/\\](\d+)\.go(:\d.*)$`)
	var lines []string
	for _, m := range written.FindAllStringSubmatch(out, -1) {
		if n, err := strconv.Atoi(m[1]); err == nil && n < len(tests) {
			lines = append(lines, catalog.Relative(filepath.Join(tests[n].koan.Dir, "main_test.go"))+m[2])
		}
	}
	return strings.Join(lines, "\n")
}

// A testFile is one koan's main_test.go.
type testFile struct {
	koan   catalog.Koan
	text   []byte
	checks []string
	modes  []build.Mode // in which checks run the program besides the usual
}

// readTests reads every koan's test, and a hash of all that goes into the
// binary.
func readTests(t *build.Toolchain, koans []catalog.Koan) ([]testFile, string, error) {
	hash := sha256.New()
	fmt.Fprintln(hash, t.Version)
	var tests []testFile
	for _, k := range koans {
		text, err := os.ReadFile(filepath.Join(k.Dir, "main_test.go"))
		if errors.Is(err, fs.ErrNotExist) {
			return nil, "", testErrorf(k, "it is not there")
		}
		if err != nil {
			return nil, "", fmt.Errorf("reading a koan's test: %w", err)
		}
		checks, err := checksOf(text)
		if err != nil {
			return nil, "", testErrorf(k, "%v", err)
		}
		fmt.Fprintf(hash, "%s %d\n%s", k.Path(), len(text), text)
		tests = append(tests, testFile{k, text, checks, modesOf(text, t.Seeded)})
	}
	err := filepath.WalkDir(t.CheckerFolder(), func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(path, ".go") && !strings.HasSuffix(path, ".txt") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		text, err := os.ReadFile(path)
		name, relErr := filepath.Rel(t.CheckerFolder(), path) // the same wherever the suite lies
		fmt.Fprintf(hash, "%s %d\n%s", filepath.ToSlash(name), len(text), text)
		return errors.Join(err, relErr)
	})
	if err != nil {
		return nil, "", fmt.Errorf("reading the checker's own files: %w", err)
	}
	return tests, hex.EncodeToString(hash.Sum(nil))[:20], nil
}

// modesOf returns the modes that a test's checks ask for besides the usual one,
// under which schedules are seeded or not.
func modesOf(text []byte, seeded bool) []build.Mode {
	var modes []build.Mode
	onRealClock := bytes.Contains(text, []byte("checker.OnRealClock(")) || bytes.Contains(text, []byte("checker.SignalWhen("))
	if (onRealClock || !seeded) && bytes.Contains(text, []byte("checker.VerifyNoRaces(")) && build.RaceNeeds() == "" {
		modes = append(modes, build.Mode{Race: true})
	}
	if onRealClock {
		modes = append(modes, build.Mode{RealClock: true})
	}
	return modes
}

// checksOf returns the names of a test file's tests.
func checksOf(text []byte) ([]string, error) {
	file, err := parser.ParseFile(token.NewFileSet(), "main_test.go", text, parser.SkipObjectResolution)
	if err != nil {
		return nil, err
	}
	var checks []string
	for _, decl := range file.Decls {
		if f, ok := decl.(*ast.FuncDecl); ok && f.Recv == nil && strings.HasPrefix(f.Name.Name, "Test") {
			checks = append(checks, f.Name.Name)
		}
	}
	if len(checks) == 0 {
		return nil, errors.New("it has no test function")
	}
	return checks, nil
}

// writeTests puts the overlay into dir and returns the path of its table.
func writeTests(dir string, t *build.Toolchain, tests []testFile) (string, error) {
	table := struct{ Replace map[string]string }{map[string]string{}}
	add := func(virtual string, text []byte) error {
		kept := filepath.Join(dir, fmt.Sprintf("%d.go", len(table.Replace)))
		table.Replace[filepath.Join(t.Root, "koan_tests", virtual)] = kept
		return os.WriteFile(kept, text, 0o600)
	}
	var imports, calls bytes.Buffer
	var errs []error
	for i, test := range tests {
		pkg := fmt.Sprintf("koan%d", i)
		folder := filepath.Join(test.koan.Chapter, test.koan.Name)
		text, err := renamePackage(test.text, pkg)
		errs = append(errs, err, add(filepath.Join(folder, "checks.go"), text))
		fmt.Fprintf(&imports, "import %s %q\n", pkg, t.Module()+"/koan_tests/"+filepath.ToSlash(folder))
		for _, check := range test.checks {
			fmt.Fprintf(&calls, "\t{%q, %q, %s.%s},\n", test.koan.Path(), check, pkg, check)
		}
	}
	errs = append(errs, add("koans_test.go", fmt.Appendf(nil, koansTest, imports.String(), calls.String(), env.Koan)))
	errs = append(errs, add("koan_tests.go", []byte("package koan_tests\n")))
	b, err := json.Marshal(table)
	errs = append(errs, err)
	path := filepath.Join(dir, "overlay.json")
	errs = append(errs, os.WriteFile(path, b, 0o600))
	if err := errors.Join(errs...); err != nil {
		return "", fmt.Errorf("preparing the koans' tests: %w", err)
	}
	return path, nil
}

// koansTest runs the checks of the koan that judge asks for.
const koansTest = `package koan_tests

import (
	"encoding/json"
	"os"
	"testing"

	"koans/checker"
)

%s
var checks = []struct {
	koan, name string
	run        func(*testing.T)
}{
%s}

func TestVariants(t *testing.T) {
	all := map[string][]*checker.Variant{}
	for _, c := range checks {
		all[c.koan] = checker.VariantsOf(c.koan)
	}
	if err := json.NewEncoder(os.Stdout).Encode(all); err != nil {
		t.Fatal(err)
	}
}

func TestKoan(t *testing.T) {
	for _, c := range checks {
		if c.koan == os.Getenv(%q) {
			t.Run(c.name, c.run)
		}
	}
}
`

func renamePackage(text []byte, name string) ([]byte, error) {
	set := token.NewFileSet()
	file, err := parser.ParseFile(set, "", text, parser.PackageClauseOnly)
	if err != nil {
		return nil, err
	}
	start, end := set.Position(file.Name.Pos()).Offset, set.Position(file.Name.End()).Offset
	renamed := append(append(append([]byte{}, text[:start]...), name...), text[end:]...)
	return renamed, nil
}
