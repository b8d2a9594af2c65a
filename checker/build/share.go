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
	vars := map[string]bool{} // at package level
	for name, text := range s.Files {
		if tree, err := parser.ParseFile(token.NewFileSet(), name, text, parser.SkipObjectResolution); err == nil {
			addVars(vars, tree)
		}
	}
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
				if runsCode(decl) || isDear(decl, vars) {
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

// maxDigits is how long the length of an array may be that others have to put up with.
const maxDigits = 5

// isDear reports whether a package-level declaration may make a binary large or slow to
// start without running a line: with an array whose length isn't a small number, or
// with a value made of other variables, which are copied, compared or joined.
func isDear(decl *ast.GenDecl, vars map[string]bool) bool {
	dear := false
	ast.Inspect(decl, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncLit:
			return false
		case *ast.ArrayType:
			length, literal := n.Len.(*ast.BasicLit)
			_, counted := n.Len.(*ast.Ellipsis)
			dear = dear || n.Len != nil && !counted && (!literal || length.Kind != token.INT || len(length.Value) > maxDigits)
		case *ast.ValueSpec:
			for _, value := range n.Values {
				dear = dear || decl.Tok == token.VAR && uses(value, vars)
			}
		}
		return true
	})
	return dear
}

// uses reports whether a value is made of variables at package level.
func uses(value ast.Expr, vars map[string]bool) bool {
	found := false
	ast.Inspect(value, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncLit:
			return false
		case *ast.Ident:
			found = found || vars[n.Name]
		}
		return true
	})
	return found
}

func addVars(vars map[string]bool, tree *ast.File) {
	for _, decl := range tree.Decls {
		if decl, ok := decl.(*ast.GenDecl); ok && decl.Tok == token.VAR {
			for _, spec := range decl.Specs {
				for _, name := range spec.(*ast.ValueSpec).Names {
					vars[name.Name] = name.Name != "_"
				}
			}
		}
	}
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
