package policy

import (
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"koans/checker/catalog"
)

func TestCheck(t *testing.T) {
	deep := "package main\n\nvar x = " + strings.Repeat("(", 200) + "1" + strings.Repeat(")", 200) + "\n"
	for source, reason := range map[string]string{
		"package main\n\nimport _ \"unsafe\"\n":                                         `main.go:3: this koan needs no package "unsafe"`,
		"package main\n\nimport \"C\"\n":                                                `needs no package "C"`,
		"package main\n\nimport \"syscall\"\n":                                          `needs no package "syscall"`,
		"package main\n\nimport \"koans/checker/probe\"\n":                              `needs no package "koans/checker/probe"`,
		"package main\n\nimport \"testing\"\n":                                          `needs no package "testing"`,
		"package main\n\nimport _ \"embed\"\n":                                          `needs no package "embed"`,
		"//go:build ignore\n\npackage main\n":                                           "main.go:1: instructions to the compiler are not allowed: //go:build ignore",
		"package main\n\n//go:linkname f runtime.f\nfunc f()\n":                         "instructions to the compiler",
		"package main\n\nfunc main() {\n//go:norace\n}\n":                               "instructions to the compiler",
		"package main\n\n/*line x.go:1*/ func main() {}\n":                              "instructions to the compiler",
		"package main\n\nfunc f()\n":                                                    "main.go:3: the function f has no body",
		"package main\n\nimport \"runtime\"\n\nfunc init() { runtime.GOMAXPROCS(1) }\n": "main.go:5: runtime.GOMAXPROCS reaches around the checker",
		"package main\n\nimport r \"runtime\"\n\nvar f = r.SetFinalizer\n":              "runtime.SetFinalizer",
		"package main\n\nimport . \"runtime\"\n":                                        "with a dot",
		"package main\n\nimport \"os\"\nimport _ \"os\"\n\nvar f = os.NewFile\n":        "main.go:6: os.NewFile",
		"package main\n\nimport \"os\"\nimport x \"os\"\n\nvar f = os.NewFile\n":        "main.go:6: os.NewFile",
		deep: "nested more than 100 deep",
		"package main\n\nconst (\n" + strings.Repeat("_ = 1\n", 500) + ")\n":                                     "500 constants",
		"package main\n\n" + strings.Repeat("func _[T any]() {}\n", 30):                                          "30 generic declarations",
		"package main\n\nvar _ = []int{" + strings.Repeat("1,", 30_000) + "}\n":                                  "too large to be compiled",
		"package main\n\nimport (\n\"fmt\"\n\"runtime\"\n)\n\nfunc main() { runtime.Goexit(); fmt.Println() }\n": "",
		"package main\n\nthis is no Go\n":                                                                        "",
		"":                                                                                                       "",
	} {
		err := Check([]byte(source), harmless)
		if reason == "" {
			assert.NoError(t, err)
			continue
		}
		var v *Violation
		if assert.ErrorAs(t, err, &v, "%.60s", source) {
			assert.Contains(t, v.Reason, reason)
		}
	}
}

// refusedToo is the wrong fix that a class is refused and a learner is told of: the
// garbage collector ends its generators.
const refusedToo = "06_generator/wrong/cleanup_by_the_collector"

// Nothing that the suite calls right, and no mistake that it expects, is
// refused.
func TestTheSuitesOwnProgramsAreAllowed(t *testing.T) {
	koans, err := catalog.Read(filepath.Join("..", ".."))
	require.NoError(t, err)
	for _, k := range koans {
		imports, err := Imports(k)
		require.NoError(t, err)
		files, err := filepath.Glob(filepath.Join(k.Solutions(), "*", "*", "main.go"))
		require.NoError(t, err)
		for _, path := range append(files, filepath.Join(k.Solutions(), "main.go"), k.Shipped()) {
			text, err := os.ReadFile(path)
			require.NoError(t, err)
			if err := Check(text, imports); strings.HasSuffix(filepath.ToSlash(filepath.Dir(path)), refusedToo) {
				assert.ErrorContains(t, err, "runtime.AddCleanup")
			} else {
				assert.NoError(t, err, path)
			}
		}
	}
}

// The answer depends on the text alone, a comment changes nothing, and no text
// lets in a package that isn't on the list or a name that isn't.
func FuzzCheck(f *testing.F) {
	f.Add([]byte("package main\n\nimport r \"runtime\"\n\nvar _ = r.X\n"))
	f.Add([]byte("package main\n\nimport (\n\t\"fmt\"\n\t_ \"os\"\n)\n\nfunc main() { fmt.Println() }\n"))
	f.Fuzz(func(t *testing.T, text []byte) {
		err := Check(text, harmless)
		assert.Equal(t, err, Check(text, harmless))
		file, syntax := parser.ParseFile(token.NewFileSet(), "main.go", text, parser.SkipObjectResolution)
		if syntax != nil {
			assert.NoError(t, err, "what is no Go is left to the compiler")
			return
		}
		if err == nil {
			assert.NoError(t, Check(slices.Concat(text, []byte("\n// a comment\n")), harmless))
		}
		name := int(file.Name.End() - file.FileStart)
		refused := func(clause, use string) {
			with := slices.Concat(text[:name], []byte(";import "+clause), text[name:], []byte(use))
			if _, err := parser.ParseFile(token.NewFileSet(), "main.go", with, parser.SkipObjectResolution); err != nil {
				return
			}
			var v *Violation
			assert.ErrorAs(t, Check(with, harmless), &v, "%s", with)
		}
		for _, clause := range []string{`"unsafe"`, `_ "unsafe"`, `. "os/exec"`, `x "os/exec"`, "`unsafe`", `"\x75nsafe"`, `("unsafe")`, `("fmt"; x "C")`, `. "os"`, `"koans/checker/probe"`} {
			refused(clause, "")
		}
		for _, clause := range []string{`"os"; import _ "os"`, `_ "os"; import "os"`, `("os"; x "os")`, `os "os"`} {
			refused(clause, "\nvar _ = os.NewFile\n")
		}
	})
}
