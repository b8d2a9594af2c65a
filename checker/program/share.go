package program

import (
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
