package policy

import (
	"go/ast"
	"go/token"
	"slices"
)

// declared reports whether the name, used inside of these nodes, is surely one that a
// function declares for itself, and so not that of a package: a parameter, or a name
// that an earlier statement of a block around it declares. In doubt it says false.
func declared(use *ast.Ident, within []ast.Node) bool {
	for _, n := range within {
		switch n := n.(type) {
		case *ast.FuncDecl:
			if inside(use, n.Body) && (has(n.Recv, use) || has(n.Type.Params, use) || has(n.Type.Results, use)) {
				return true
			}
		case *ast.FuncLit:
			if inside(use, n.Body) && (has(n.Type.Params, use) || has(n.Type.Results, use)) {
				return true
			}
		case *ast.BlockStmt:
			if anyDeclares(n.List, use) {
				return true
			}
		case *ast.CaseClause:
			if anyDeclares(n.Body, use) {
				return true
			}
		case *ast.CommClause:
			if inside(use, n) && declares(n.Comm, use) || anyDeclares(n.Body, use) {
				return true
			}
		case *ast.IfStmt:
			if declares(n.Init, use) {
				return true
			}
		case *ast.ForStmt:
			if declares(n.Init, use) {
				return true
			}
		case *ast.SwitchStmt:
			if declares(n.Init, use) {
				return true
			}
		case *ast.RangeStmt:
			if n.Tok == token.DEFINE && inside(use, n.Body) && (is(n.Key, use) || is(n.Value, use)) {
				return true
			}
		}
	}
	return false
}

func inside(use *ast.Ident, n ast.Node) bool { return n.Pos() <= use.Pos() && use.End() <= n.End() }

func is(x ast.Expr, use *ast.Ident) bool {
	name, ok := x.(*ast.Ident)
	return ok && name.Name == use.Name
}

func has(fields *ast.FieldList, use *ast.Ident) bool {
	if fields == nil {
		return false
	}
	return slices.ContainsFunc(fields.List, func(f *ast.Field) bool {
		return slices.ContainsFunc(f.Names, func(name *ast.Ident) bool { return is(name, use) })
	})
}

func anyDeclares(statements []ast.Stmt, use *ast.Ident) bool {
	return slices.ContainsFunc(statements, func(s ast.Stmt) bool { return declares(s, use) })
}

// declares reports whether the statement ends before the use and declares its name.
func declares(s ast.Stmt, use *ast.Ident) bool {
	switch s := s.(type) {
	case *ast.AssignStmt:
		return s.End() <= use.Pos() && s.Tok == token.DEFINE && slices.ContainsFunc(s.Lhs, func(x ast.Expr) bool { return is(x, use) })
	case *ast.DeclStmt:
		decl, ok := s.Decl.(*ast.GenDecl)
		return ok && s.End() <= use.Pos() && slices.ContainsFunc(decl.Specs, func(spec ast.Spec) bool {
			v, ok := spec.(*ast.ValueSpec)
			return ok && slices.ContainsFunc(v.Names, func(name *ast.Ident) bool { return is(name, use) })
		})
	}
	return false
}
