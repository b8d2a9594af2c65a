package build

import (
	"bytes"
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"slices"
	"sort"
	"strings"
)

// instrumented returns the files from which the program is compiled as a package
// called name: its own, rewritten, and one that exports its main. They call
// the probe by a word that is not in the program. An error is about a file that
// the compiler will not accept either.
func (s Source) instrumented(name string, points bool) (map[string][]byte, error) {
	probe := s.unused("koanprobe")
	// The import puts the process under its limits before any line of the program runs.
	files := map[string][]byte{"koan_main.go": fmt.Appendf(nil, "package %s\n\nimport _ \"koans/checker/probe\"\n\nvar %s func() = main\n", name, exported(name))}
	for file, text := range s.Files {
		rewritten, err := instrument(file, text, name, probe, points)
		if err != nil {
			return nil, err
		}
		files[file] = rewritten
	}
	return files, nil
}

// unused makes the word longer until it stands in no file.
func (s Source) unused(word string) string {
	for _, text := range s.Files {
		if bytes.Contains(text, []byte(word)) {
			return s.unused(word + "_")
		}
	}
	return word
}

// instrument rewrites one file of a learner's program so that it can be linked
// as a package called name: the package clause is replaced, and with points a
// preemption point stands before every statement, and between the Load and the
// Store of an atomic that are in one. Lines keep their numbers.
// It returns an error where the file does not parse, or declares a main that
// only another package than main may have.
func instrument(file string, text []byte, name, probe string, points bool) ([]byte, error) {
	files := token.NewFileSet()
	tree, err := parser.ParseFile(files, file, text, parser.SkipObjectResolution|parser.ParseComments)
	if err != nil {
		return nil, err
	}
	if declaresVariable(tree, "main") {
		return nil, errors.New(file + ": main is not a function")
	}
	offset := func(p token.Pos) int { return files.PositionFor(p, false).Offset }

	type insertion struct {
		at   int
		text string
	}
	var insertions []insertion
	before := func(statements []ast.Stmt) {
		for _, s := range statements {
			switch s := s.(type) {
			case *ast.EmptyStmt, *ast.CaseClause, *ast.CommClause:
			case *ast.ExprStmt:
				call := probe + ".Point(); "
				if isGosched(s.X) {
					call = probe + ".Yield(); "
				}
				insertions = append(insertions, insertion{offset(s.Pos()), call})
			default:
				insertions = append(insertions, insertion{offset(s.Pos()), probe + ".Point(); "})
			}
		}
	}
	if points {
		insertions = append(insertions, insertion{offset(tree.Name.End()), "; import " + probe + " \"koans/checker/probe\""})
		ast.Inspect(tree, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.BlockStmt:
				before(n.List)
			case *ast.CaseClause:
				before(n.Body)
			case *ast.CommClause:
				before(n.Body)
			case *ast.CallExpr:
				if stores(n) {
					for _, load := range loads(n) {
						insertions = append(insertions,
							insertion{offset(load.Pos()), probe + ".Then("}, insertion{offset(load.End()), ")"})
					}
				}
			}
			return true
		})
		insertions = append(insertions, insertion{len(text), "\nvar _ = " + probe + ".Point\n"})
	}
	sort.SliceStable(insertions, func(i, j int) bool { return insertions[i].at < insertions[j].at })

	var out bytes.Buffer
	last := 0
	clause := offset(tree.Name.Pos())
	insertions = append([]insertion{{clause, name}}, insertions...)
	for i, in := range insertions {
		out.Write(text[last:in.at])
		out.WriteString(in.text)
		last = in.at
		if i == 0 {
			last = offset(tree.Name.End())
		}
	}
	out.Write(text[last:])
	return out.Bytes(), nil
}

func isGosched(x ast.Expr) bool {
	call, ok := x.(*ast.CallExpr)
	return ok && called(call) == "Gosched"
}

// stores reports whether the call is named like the writing ones of sync/atomic.
func stores(call *ast.CallExpr) bool {
	name := called(call)
	return strings.HasPrefix(name, "Store") || strings.HasPrefix(name, "CompareAndSwap")
}

// loads returns the operands in the arguments of a call that load an atomic, as in
// n.Store(n.Load() + 1). A call that is the only argument of another is none of
// them, since it may have several results.
func loads(store *ast.CallExpr) (found []ast.Expr) {
	operand := func(x ast.Expr) {
		if call, ok := x.(*ast.CallExpr); ok && isLoad(call) {
			found = append(found, call)
		}
	}
	for _, arg := range store.Args {
		if len(store.Args) > 1 {
			operand(arg)
		}
		ast.Inspect(arg, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.FuncLit:
				return false
			case *ast.BinaryExpr:
				operand(n.X)
				operand(n.Y)
			}
			return true
		})
	}
	return found
}

// isLoad reports whether the call loads an atomic, or converts what was loaded.
func isLoad(call *ast.CallExpr) bool {
	if strings.HasPrefix(called(call), "Load") {
		return true
	}
	if len(call.Args) != 1 {
		return false
	}
	arg, ok := call.Args[0].(*ast.CallExpr)
	return ok && isLoad(arg)
}

// called is the name of the method or of another package's function that is
// called, "" for other calls.
func called(call *ast.CallExpr) string {
	if sel, ok := call.Fun.(*ast.SelectorExpr); ok {
		return sel.Sel.Name
	}
	return ""
}

func declaresVariable(tree *ast.File, name string) bool {
	for _, decl := range tree.Decls {
		if decl, ok := decl.(*ast.GenDecl); ok && decl.Tok == token.VAR {
			for _, spec := range decl.Specs {
				if slices.ContainsFunc(spec.(*ast.ValueSpec).Names, func(i *ast.Ident) bool { return i.Name == name }) {
					return true
				}
			}
		}
	}
	return false
}

// exported is what main is called where other packages can see it.
func exported(name string) string { return "M" + name[1:] }
