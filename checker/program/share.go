package program

import (
	"bytes"
	"go/ast"
	"go/parser"
	"go/token"
)

// shareable tells whether a program does nothing before its main is called, so
// that it cannot disturb another one in the same binary.
func shareable(s Source) bool {
	for name, text := range s.Files {
		tree, err := parser.ParseFile(token.NewFileSet(), name, text, parser.SkipObjectResolution)
		if err != nil {
			return false
		}
		for _, decl := range tree.Decls {
			switch decl := decl.(type) {
			case *ast.FuncDecl:
				if decl.Recv == nil && decl.Name.Name == "init" {
					return false
				}
			case *ast.GenDecl:
				if decl.Tok == token.VAR && hasEffects(decl) {
					return false
				}
			}
		}
	}
	return true
}

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

// hasEffects reports a call or a receive in a package-level variable's value.
// errors.New and make are known to be harmless.
func hasEffects(decl *ast.GenDecl) bool {
	effects := false
	ast.Inspect(decl, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncLit:
			return false
		case *ast.UnaryExpr:
			effects = effects || n.Op == token.ARROW
		case *ast.CallExpr:
			effects = effects || !harmless(n.Fun)
		}
		return true
	})
	return effects
}

func harmless(fun ast.Expr) bool {
	switch fun := fun.(type) {
	case *ast.Ident:
		return fun.Name == "make" || fun.Name == "new"
	case *ast.SelectorExpr:
		pkg, ok := fun.X.(*ast.Ident)
		return ok && pkg.Name == "errors" && fun.Sel.Name == "New"
	}
	return false
}
