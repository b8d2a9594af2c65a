package variable

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"

	"koans/checker/program"
)

// A place is memory as far as the source can tell it apart.
type place struct {
	object types.Object // a variable, a field of a type or, for what is pointed to, the type
	path   string       // from there: "[]" to an element, "*" to what it points to
}

// An access is an expression that accesses a place.
type access struct {
	place
	within []place // that hold this one
	kinds  kinds
}

// kinds are the ways in which an expression may access its place.
type kinds uint8

const (
	reads kinds = 1 << iota
	writes
	passes  // it is handed to a function, which can do anything with it
	decides // it is in the condition of an if or a for
)

// fits reports whether the expression may be the one that made the access. Atomic
// operations are functions, too.
func (a access) fits(made program.Access) bool {
	switch {
	case made.Called, made.Kind == program.AtomicRead, made.Kind == program.AtomicWrite:
		return a.kinds&passes != 0
	case made.Kind == program.Read:
		return a.kinds&reads != 0
	}
	return a.kinds&writes != 0
}

// common is the place that both access.
func common(a, b access) (place, bool) {
	if a.place == b.place {
		return a.place, true
	}
	for _, p := range a.within {
		if p == b.place {
			return a.place, true
		}
	}
	for _, p := range b.within {
		if p == a.place {
			return b.place, true
		}
	}
	return place{}, false
}

// A walker collects the accesses of a file.
type walker struct {
	*Source
	silent   map[ast.Expr]bool // those that access nothing by themselves
	deciding map[ast.Expr]bool
	results  []*ast.FieldList // of the functions around
}

func (s *Source) addAccesses(tree *ast.File) {
	w := walker{Source: s, silent: map[ast.Expr]bool{}, deciding: map[ast.Expr]bool{}}
	w.walk(tree)
}

func (w *walker) walk(root ast.Node) {
	ast.Inspect(root, func(node ast.Node) bool {
		switch node := node.(type) {
		case *ast.FuncDecl:
			return w.function(node, node.Type, node.Body)
		case *ast.FuncLit:
			return w.function(node, node.Type, node.Body)
		case *ast.Field:
			for _, name := range node.Names {
				w.silent[name] = true
			}
		case *ast.AssignStmt:
			for _, left := range node.Lhs {
				w.assigned(left, node.Tok)
			}
		case *ast.IncDecStmt:
			w.assigned(node.X, token.ADD_ASSIGN)
		case *ast.ValueSpec:
			for _, name := range node.Names {
				w.assigned(name, token.DEFINE)
			}
		case *ast.RangeStmt:
			w.elements(node.X, reads)
			w.assigned(node.Key, node.Tok)
			w.assigned(node.Value, node.Tok)
		case *ast.ReturnStmt:
			w.returned(node)
		case *ast.IfStmt:
			w.decides(node.Cond)
		case *ast.ForStmt:
			w.decides(node.Cond)
		case *ast.UnaryExpr:
			if node.Op == token.AND {
				w.silent[node.X] = true
				w.allocated(node.X)
			}
		case *ast.CompositeLit:
			w.literal(node)
		case *ast.CallExpr:
			w.call(node)
		case *ast.SelectorExpr:
			w.silent[node.Sel] = true
			w.expression(node, node.X)
		case *ast.IndexExpr:
			w.expression(node, node.X)
		case *ast.StarExpr:
			w.expression(node, nil)
		case *ast.Ident:
			w.expression(node, nil)
		}
		return true
	})
}

// function walks a function by itself, to know its results.
func (w *walker) function(node ast.Node, t *ast.FuncType, body *ast.BlockStmt) bool {
	if body == nil {
		return false
	}
	w.walk(t)
	w.results = append(w.results, t.Results)
	w.walk(body)
	w.results = w.results[:len(w.results)-1]
	return false
}

// returned is a return statement, which assigns to named results.
func (w *walker) returned(node *ast.ReturnStmt) {
	results := w.results[len(w.results)-1]
	if results == nil || len(node.Results) == 0 {
		return
	}
	for _, field := range results.List {
		for _, name := range field.Names {
			w.add(node, name, writes)
		}
	}
}

// decides is a condition.
func (w *walker) decides(condition ast.Expr) {
	if condition == nil {
		return
	}
	ast.Inspect(condition, func(node ast.Node) bool {
		if e, ok := node.(ast.Expr); ok {
			w.deciding[e] = true
		}
		return true
	})
}

// assigned is the left side of an assignment.
func (w *walker) assigned(left ast.Expr, how token.Token) {
	if left == nil {
		return
	}
	left = ast.Unparen(left)
	w.silent[left] = true
	w.quiet(left)
	if how == token.ASSIGN || how == token.DEFINE {
		w.add(left, left, writes)
	} else {
		w.add(left, left, reads|writes)
	}
}

// expression is one that is read, unless something around it says otherwise.
func (w *walker) expression(e, inner ast.Expr) {
	if inner != nil {
		w.quiet(e)
	}
	if !w.silent[e] {
		w.add(e, e, reads)
	}
}

// quiet says that the variable that holds a field or an element isn't accessed as
// a whole.
func (w *walker) quiet(e ast.Expr) {
	var inner ast.Expr
	switch e := e.(type) {
	case *ast.SelectorExpr:
		inner = e.X
		if _, ok := w.underlying(inner).(*types.Struct); !ok {
			return
		}
	case *ast.IndexExpr:
		inner = e.X
		if _, ok := w.underlying(inner).(*types.Array); !ok {
			return
		}
	default:
		return
	}
	inner = ast.Unparen(inner)
	w.silent[inner] = true
	w.quiet(inner)
}

// literal is a composite literal: the names of fields in it are no accesses.
func (w *walker) literal(node *ast.CompositeLit) {
	switch w.underlying(node).(type) {
	case *types.Map, *types.Slice, *types.Array:
		return
	}
	for _, element := range node.Elts {
		if pair, ok := element.(*ast.KeyValueExpr); ok {
			if name, ok := pair.Key.(*ast.Ident); ok {
				w.silent[name] = true
			}
		}
	}
}

// allocated is what a & stands before: a literal's memory is written.
func (w *walker) allocated(e ast.Expr) {
	literal, ok := e.(*ast.CompositeLit)
	if !ok {
		return
	}
	if named, ok := w.info.TypeOf(literal).(*types.Named); ok {
		w.put(e, access{place: place{named.Obj(), "*"}, kinds: writes})
	}
}

// call is a call: of a built-in function, a conversion, or another one, which can
// do anything with what it is given a pointer to.
func (w *walker) call(node *ast.CallExpr) {
	if t, ok := w.info.Types[node.Fun]; ok && t.IsType() {
		for _, arg := range node.Args {
			w.elements(arg, reads)
		}
		return
	}
	if name, ok := ast.Unparen(node.Fun).(*ast.Ident); ok {
		if _, ok := w.info.Uses[name].(*types.Builtin); ok {
			w.builtin(name.Name, node.Args)
			return
		}
	}
	if method, ok := ast.Unparen(node.Fun).(*ast.SelectorExpr); ok {
		w.passed(method.X)
		if w.info.Selections[method] == nil || w.info.Selections[method].Kind() == types.MethodVal {
			w.silent[method] = true
		}
	}
	for _, arg := range node.Args {
		if address, ok := ast.Unparen(arg).(*ast.UnaryExpr); ok && address.Op == token.AND {
			w.passed(address.X)
			continue
		}
		switch w.underlying(arg).(type) {
		case *types.Slice, *types.Map:
			w.elements(arg, passes)
		case *types.Pointer, *types.Interface, nil:
			w.passed(arg)
		}
	}
}

func (w *walker) builtin(name string, args []ast.Expr) {
	for i, arg := range args {
		switch {
		case name == "append" && i == 0:
			w.elements(arg, reads|writes)
		case name == "append":
			w.elements(arg, reads)
		case name == "copy" && i == 0, name == "clear", name == "delete" && i == 0:
			w.elements(arg, writes)
		case name == "copy", name == "len":
			w.elements(arg, reads)
		}
	}
}

// passed is what a function is given a pointer to, or may be.
func (w *walker) passed(e ast.Expr) {
	e = ast.Unparen(e)
	if pointer, ok := w.underlying(e).(*types.Pointer); ok {
		if p, ok := w.pointedTo(e, pointer); ok {
			w.put(e, access{place: p, kinds: passes})
		}
		return
	}
	w.add(e, e, passes)
}

// elements is what a slice or map holds.
func (w *walker) elements(e ast.Expr, k kinds) {
	e = ast.Unparen(e)
	for {
		part, ok := e.(*ast.SliceExpr)
		if !ok {
			break
		}
		e = ast.Unparen(part.X)
	}
	a, ok := w.resolve(e)
	if !ok {
		return
	}
	switch w.underlying(e).(type) {
	case *types.Slice, *types.Map, nil:
		a.within = nil
	case *types.Array:
		a.within = append(a.within, a.place)
	default:
		return
	}
	a.path += "[]"
	a.kinds = k
	w.put(e, a)
}

// add notes that the expression is accessed in the lines of node.
func (w *walker) add(node ast.Node, e ast.Expr, k kinds) {
	if a, ok := w.resolve(e); ok {
		a.kinds = k
		if w.deciding[e] {
			a.kinds |= decides
		}
		w.put(node, a)
	}
}

func (w *walker) put(node ast.Node, a access) {
	from, to := w.set.Position(node.Pos()), w.set.Position(node.End())
	for line := from.Line; line <= to.Line; line++ {
		where := fmt.Sprintf("%s:%d", from.Filename, line)
		w.accesses[where] = append(w.accesses[where], a)
	}
}

// resolve finds the place that an expression is about.
func (w *walker) resolve(e ast.Expr) (a access, ok bool) {
	switch e := ast.Unparen(e).(type) {
	case *ast.Ident:
		object := w.info.Uses[e]
		if object == nil {
			object = w.info.Defs[e]
		}
		v, ok := object.(*types.Var)
		return access{place: place{v, ""}}, ok && e.Name != "_"
	case *ast.SelectorExpr:
		selection := w.info.Selections[e]
		if selection == nil || selection.Kind() != types.FieldVal {
			return access{}, false
		}
		return access{place: place{selection.Obj(), ""}, within: w.around(e.X)}, true
	case *ast.IndexExpr:
		a, ok := w.resolve(e.X)
		if !ok {
			return access{}, false
		}
		switch w.underlying(e.X).(type) {
		case *types.Array:
			a.within = append(a.within, a.place)
		case *types.Slice, *types.Map, *types.Pointer, nil:
			a.within = nil
		default:
			return access{}, false // a string, a generic function
		}
		a.path += "[]"
		return a, true
	case *ast.StarExpr:
		if pointer, ok := w.underlying(e.X).(*types.Pointer); ok {
			p, ok := w.pointedTo(e.X, pointer)
			return access{place: p}, ok
		}
	}
	return access{}, false
}

// around are the places that hold a field of e.
func (w *walker) around(e ast.Expr) []place {
	if pointer, ok := w.underlying(e).(*types.Pointer); ok {
		if p, ok := w.pointedTo(e, pointer); ok {
			return []place{p}
		}
		return nil
	}
	a, ok := w.resolve(e)
	if !ok {
		return nil
	}
	within := append(a.within, a.place)
	if named, ok := w.info.TypeOf(e).(*types.Named); ok {
		within = append(within, place{named.Obj(), "*"})
	}
	return within
}

// pointedTo is what a pointer points to: something of a type that the program
// declares, or what one variable points to.
func (w *walker) pointedTo(e ast.Expr, pointer *types.Pointer) (place, bool) {
	if named, ok := pointer.Elem().(*types.Named); ok && named.Obj().Pkg() != nil {
		return place{named.Obj(), "*"}, true
	}
	a, ok := w.resolve(e)
	return place{a.object, a.path + "*"}, ok
}

// underlying is the underlying type of an expression, nil if that isn't known.
func (w *walker) underlying(e ast.Expr) types.Type {
	t := w.info.TypeOf(e)
	if t == nil || t == types.Typ[types.Invalid] {
		return nil
	}
	return t.Underlying()
}
