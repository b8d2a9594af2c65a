package build

import (
	"bytes"
	"go/ast"
	"go/parser"
	"go/token"
	"slices"
)

// shareable tells whether no line of a program runs before its main is called, so
// that it cannot disturb another one in the same binary. What a value at package
// level may do without that, program.TryStart finds out.
func shareable(s Source) bool {
	for name, text := range s.Files {
		tree, err := parser.ParseFile(token.NewFileSet(), name, text, parser.SkipObjectResolution)
		if err != nil {
			return false
		}
		for _, i := range tree.Imports {
			if i.Name != nil && reliedOn(i.Name.Name) {
				return false
			}
		}
		for _, decl := range tree.Decls {
			switch decl := decl.(type) {
			case *ast.FuncDecl:
				if decl.Recv == nil && (decl.Name.Name == "init" || reliedOn(decl.Name.Name)) {
					return false
				}
			case *ast.GenDecl:
				if runsCode(decl) {
					return false
				}
			}
		}
	}
	return true
}

// reliedOn reports whether runsCode relies on the meaning that Go gives the word.
func reliedOn(word string) bool { return word == "make" || word == "new" || word == "errors" }

// startsSlowly tells whether a program imports net/http or the like, whose
// initialization takes half as long as a whole run of a small program. Every
// run of every program in its binary pays for that.
func startsSlowly(s Source) bool {
	for _, text := range s.Files {
		if bytes.Contains(text, []byte(`"net/`)) {
			return true
		}
	}
	return false
}

// runsCode reports whether a package-level declaration calls, receives or compares, or
// gives another meaning to what is allowed here: errors.New, make and new.
func runsCode(decl *ast.GenDecl) bool {
	runs := false
	ast.Inspect(decl, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncLit:
			return false
		case *ast.UnaryExpr:
			runs = runs || n.Op == token.ARROW
		case *ast.BinaryExpr: // of large arrays, it takes long
			runs = runs || decl.Tok == token.VAR && (n.Op == token.EQL || n.Op == token.NEQ)
		case *ast.CallExpr:
			runs = runs || !allowedCall(n.Fun)
		case *ast.ValueSpec:
			runs = runs || slices.ContainsFunc(n.Names, func(i *ast.Ident) bool { return reliedOn(i.Name) })
		case *ast.TypeSpec:
			runs = runs || reliedOn(n.Name.Name)
		}
		return true
	})
	return runs
}

func allowedCall(fun ast.Expr) bool {
	switch fun := fun.(type) {
	case *ast.Ident:
		return fun.Name == "make" || fun.Name == "new"
	case *ast.SelectorExpr:
		pkg, ok := fun.X.(*ast.Ident)
		return ok && pkg.Name == "errors" && fun.Sel.Name == "New"
	}
	return false
}
