// Package policy decides from the source which strangers' programs are built at
// all: which packages they may import and what they may not contain. It refuses
// what would reach around the limits under which a program runs: into the
// runtime, the checker's own code or the compiler's memory. It promises nothing
// about what a program prints or computes. Limits of a running program are in
// packages probe and sandbox.
package policy

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"koans/checker/catalog"
)

// A Violation says in a sentence why a program is not built.
type Violation struct{ Reason string }

func (v *Violation) Error() string { return v.Reason }

func violation(format string, args ...any) error {
	return &Violation{fmt.Sprintf(format, args...)}
}

// The bounds on a source file, many times what a koan needs. The compiler's
// time and memory grow with them.
const (
	maxNodes    = 20_000 // of the syntax tree
	deepest     = 100    // nesting
	maxGeneric  = 20     // declarations with type parameters
	maxConstant = 400    // declarations of constants
)

// harmless are the packages that any program may import: they reach nothing
// outside of it that the limits of a run do not hold. errgroup is there because
// the suite's go.mod has it for fixes to use. Imports adds what a koan's own
// programs import.
var harmless = []string{
	"bufio", "bytes", "cmp", "container/heap", "container/list", "container/ring", "context", "errors", "fmt", "io", "iter",
	"golang.org/x/sync/errgroup", "log", "maps", "math", "math/rand", "math/rand/v2", "os", "runtime", "slices", "sort", "strconv", "strings", "sync",
	"sync/atomic", "time", "unicode", "unicode/utf8",
}

// ofRuntime is what a program may use of package runtime: what looks, ends the
// goroutine or gives way, and nothing that changes how the program is run.
var ofRuntime = []string{"Caller", "GC", "GOARCH", "GOOS", "Goexit", "Gosched", "KeepAlive", "MemStats", "NumCPU", "NumGoroutine", "ReadMemStats", "Stack", "Version"}

// ofOS is what a program may use of package os: what prints, asks and ends it.
// Most of the rest the limits of a run refuse; NewFile would reach the pipe on
// which the checker is told what happened.
var ofOS = []string{
	"Args", "CreateTemp", "ErrDeadlineExceeded", "ErrNotExist", "ErrProcessDone", "Executable", "Exit", "File", "Getenv", "Getpid", "Hostname", "Interrupt", "IsNotExist",
	"Kill", "LookupEnv", "PathError", "Process", "ProcessState", "ReadFile", "Remove", "Signal", "Stderr", "Stdin", "Stdout",
}

// ofSyscall is what a program may use of package syscall, where it may: signals and
// what tells how a process ended. With the calls themselves it could write to the
// checker's pipe, and anywhere in memory.
var ofSyscall = []string{
	"ECHILD", "EINTR", "ESRCH", "Errno", "Getpgid", "Getpid", "Kill", "SIGABRT", "SIGALRM", "SIGCHLD", "SIGCONT", "SIGHUP", "SIGINT", "SIGKILL", "SIGPIPE",
	"SIGQUIT", "SIGSTOP", "SIGTERM", "SIGTSTP", "SIGUSR1", "SIGUSR2", "Signal", "SysProcAttr", "WNOHANG", "Wait4", "WaitStatus",
}

// restricted are packages of which only some names may be used.
var restricted = map[string][]string{"runtime": ofRuntime, "os": ofOS, "syscall": ofSyscall}

// Imports returns what a program for the koan may import: the harmless packages
// and what the suite's own right programs and given files for it import.
func Imports(k catalog.Koan) ([]string, error) {
	allowed := map[string]bool{}
	for _, path := range harmless {
		allowed[path] = true
	}
	err := filepath.WalkDir(k.Solutions(), func(path string, d fs.DirEntry, err error) error {
		if err != nil || filepath.Ext(path) != ".go" || strings.Contains(filepath.ToSlash(path), "/wrong/") {
			return err
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ImportsOnly)
		if err != nil {
			return err
		}
		for _, i := range file.Imports {
			name, err := strconv.Unquote(i.Path.Value)
			if err != nil {
				return err
			}
			allowed[name] = true
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("reading what the programs of %s import: %w", k.Path(), err)
	}
	return slices.Sorted(maps.Keys(allowed)), nil
}

// Check returns a *Violation if the text of a main.go is not to be built. A
// text that is no Go is left to the compiler, which says so better.
func Check(text []byte, imports []string) error {
	set := token.NewFileSet()
	file, err := parser.ParseFile(set, "main.go", text, parser.ParseComments|parser.SkipObjectResolution)
	if err != nil {
		return nil
	}
	for _, group := range file.Comments {
		for _, c := range group.List {
			if directive(c.Text) {
				return violation("main.go:%d: instructions to the compiler are not allowed: %s", set.Position(c.Pos()).Line, c.Text)
			}
		}
	}
	names := map[string]string{} // of restricted packages, by what the file calls them
	for _, i := range file.Imports {
		path, err := strconv.Unquote(i.Path.Value)
		if err != nil || !slices.Contains(imports, path) {
			return violation("main.go:%d: this koan needs no package %s. Remove the import", set.Position(i.Pos()).Line, i.Path.Value)
		}
		if _, some := restricted[path]; !some {
			continue
		}
		name := path
		if i.Name != nil {
			name = i.Name.Name
		}
		names[name] = path // a file may import a package twice, under several names
	}
	if path, dot := names["."]; dot {
		return violation("package %s cannot be imported with a dot here", path)
	}
	return checkTree(set, file, names)
}

// directive reports whether the comment is an instruction to the compiler or a
// tool. All of the runtime's and the linker's begin with //go:.
func directive(text string) bool {
	for _, prefix := range []string{"//go:", "//export", "//line ", "/*line ", "// +build", "//+build"} {
		if strings.HasPrefix(text, prefix) {
			return true
		}
	}
	return false
}

func checkTree(set *token.FileSet, file *ast.File, restrictedNames map[string]string) error {
	var found error
	nodes, generic, constants := 0, 0, 0
	var within []ast.Node // from the file down to the node
	ast.Inspect(file, func(n ast.Node) bool {
		if n == nil {
			within = within[:len(within)-1]
			return false
		}
		nodes++
		within = append(within, n)
		switch n := n.(type) {
		case *ast.SelectorExpr:
			x, ok := n.X.(*ast.Ident)
			if path := restrictedNames[nameOf(x)]; ok && path != "" && !slices.Contains(restricted[path], n.Sel.Name) && !declared(x, within) {
				found = violation("main.go:%d: %s.%s reaches around the checker, so it is not allowed", set.Position(n.Pos()).Line, path, n.Sel.Name)
			}
		case *ast.FuncDecl:
			if n.Body == nil {
				found = violation("main.go:%d: the function %s has no body", set.Position(n.Pos()).Line, n.Name.Name)
			}
		case *ast.FuncType:
			if n.TypeParams != nil {
				generic++
			}
		case *ast.TypeSpec:
			if n.TypeParams != nil {
				generic++
			}
		case *ast.GenDecl:
			if n.Tok == token.CONST {
				constants += len(n.Specs)
			}
		}
		if found == nil && len(within) > deepest {
			found = violation("the program is nested more than %d deep", deepest)
		}
		return found == nil
	})
	switch {
	case found != nil:
		return found
	case nodes > maxNodes:
		return violation("the program is too large to be compiled for a koan: %d parts, and %d are allowed", nodes, maxNodes)
	case generic > maxGeneric:
		return violation("the program has %d generic declarations, and %d are allowed", generic, maxGeneric)
	case constants > maxConstant:
		return violation("the program has %d constants, and %d are allowed", constants, maxConstant)
	}
	return nil
}

func nameOf(x *ast.Ident) string {
	if x == nil {
		return ""
	}
	return x.Name
}
