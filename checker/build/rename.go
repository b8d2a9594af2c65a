package build

import (
	"bytes"
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"slices"
)

// renamed returns the files from which the program is compiled as a package
// called name: its own, and one that exports its main or runs its tests. An error is about a file
// that the compiler will not accept either.
func (t *Toolchain) renamed(s Source, name string) (map[string][]byte, error) {
	exporter := "koan_main.go"
	for s.Files[exporter] != nil { // a learner may call a file so, too
		exporter = "x" + exporter
	}
	// The import puts the process under its limits before any line of the program runs.
	files := map[string][]byte{exporter: fmt.Appendf(nil, "package %s\n\nimport _ %q\n\nvar %s func() = main\n", name, t.probePath, exported(name))}
	if s.Tests != nil {
		files[exporter] = t.testmain(s.Tests, name)
	}
	for file, text := range s.Files {
		renamed, err := rename(file, text, name)
		if err != nil {
			return nil, err
		}
		file, renamed = asProgram(file, renamed)
		files[file] = renamed
	}
	return files, nil
}

// rename returns one file of a learner's program with another name in its package
// clause. Nothing else changes, so lines and columns stay what they are.
// It returns an error where the file does not parse, or declares a main that
// only another package than main may have.
func rename(file string, text []byte, name string) ([]byte, error) {
	files := token.NewFileSet()
	tree, err := parser.ParseFile(files, file, text, parser.SkipObjectResolution)
	if err != nil {
		return nil, err
	}
	if declaresVariable(tree, "main") {
		return nil, errors.New(file + ": main is not a function")
	}
	// A //line comment doesn't move the clause.
	start, end := files.PositionFor(tree.Name.Pos(), false).Offset, files.PositionFor(tree.Name.End(), false).Offset
	return bytes.Join([][]byte{text[:start], text[end:]}, []byte(name)), nil
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
