// Package variable finds in the source of a program which variable two accesses of
// a data race have in common. The runtime knows only their addresses and lines.
//
// The program is type-checked without the packages that it imports, which takes
// milliseconds. Whatever has a type of theirs is known by name only.
package variable

import (
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"maps"
	"path"
	"slices"
	"strings"

	"koans/checker/program"
)

// A Variable is what two accesses have in common.
type Variable struct {
	Name     string // "count", "field total of order", "an element of answers", "the map votes"
	Declared string // file:line
	Flag     bool   // it is a bool that one of the accesses reads as a condition of an if or a for
	Atomic   bool   // package sync/atomic has a type for it
}

// A Source is a program's package.
type Source struct {
	lines    map[string][]string // by file
	set      *token.FileSet
	info     types.Info
	accesses map[string][]access              // by file:line
	structs  map[types.Object]*types.TypeName // which type a field belongs to
}

// Parse reads the files of a program's package and, by their folders, of others. What it
// doesn't understand of them has no names.
func Parse(files map[string][]byte) *Source {
	s := &Source{
		lines: map[string][]string{}, set: token.NewFileSet(),
		info: types.Info{
			Types: map[ast.Expr]types.TypeAndValue{}, Defs: map[*ast.Ident]types.Object{},
			Uses: map[*ast.Ident]types.Object{}, Selections: map[*ast.SelectorExpr]*types.Selection{},
		},
		accesses: map[string][]access{}, structs: map[types.Object]*types.TypeName{},
	}
	var trees []*ast.File
	packages := map[string][]*ast.File{} // by folder
	for _, name := range slices.Sorted(maps.Keys(files)) {
		s.lines[name] = strings.Split(string(files[name]), "\n")
		tree, err := parser.ParseFile(s.set, name, files[name], parser.SkipObjectResolution)
		if err == nil {
			trees = append(trees, tree)
			packages[path.Dir(name)] = append(packages[path.Dir(name)], tree)
		}
	}
	config := types.Config{Importer: noImports{}, Error: func(error) {}}
	for _, folder := range slices.Sorted(maps.Keys(packages)) {
		_, _ = config.Check(folder, s.set, packages[folder], &s.info) // the imports are missing
	}
	for _, object := range s.info.Defs {
		s.addFields(object)
	}
	for _, tree := range trees {
		s.addAccesses(tree)
	}
	return s
}

// noImports knows no package.
type noImports struct{}

func (noImports) Import(string) (*types.Package, error) { return nil, errors.New("not looked for") }

// addFields remembers which type the fields of a struct belong to: that in whose
// declaration they are, of all that have them.
func (s *Source) addFields(object types.Object) {
	name, ok := object.(*types.TypeName)
	if !ok {
		return
	}
	if t, ok := name.Type().Underlying().(*types.Struct); ok {
		for f := range t.Fields() {
			if known := s.structs[f]; name.Pos() < f.Pos() && (known == nil || known.Pos() < name.Pos()) {
				s.structs[f] = name
			}
		}
	}
}

// Line returns the text of a line, given as file:line, without the blanks around
// it; "" if there is no such line.
func (s *Source) Line(where string) string {
	file, number, _ := strings.Cut(where, ":")
	n := 0
	if _, err := fmt.Sscan(number, &n); err != nil || n < 1 || n > len(s.lines[file]) {
		return ""
	}
	return strings.TrimSpace(s.lines[file][n-1])
}

// Shared returns the variable that the two accesses of a race have in common, if
// the source leaves no doubt which one that is.
func (s *Source) Shared(r program.Race) (v Variable, ok bool) {
	found := map[place]bool{}
	for _, a := range s.accesses[r.Earlier.Where] {
		for _, b := range s.accesses[r.Later.Where] {
			if !a.fits(r.Earlier) || !b.fits(r.Later) {
				continue
			}
			if p, ok := common(a, b); ok {
				found[p] = found[p] || (a.kinds|b.kinds)&decides != 0
			}
		}
	}
	if len(found) == 0 {
		return Variable{}, false
	}
	all := slices.SortedFunc(maps.Keys(found), func(a, b place) int { return len(a.path) - len(b.path) })
	for _, p := range all {
		if p.object != all[0].object {
			return s.aField(all)
		}
	}
	// Where it may be a slice or what is in it, the slice's name says enough.
	p := all[0]
	return Variable{
		Name: s.nameOf(p), Declared: s.declared(p.object),
		Flag: found[p] && is(p.object.Type(), types.IsBoolean), Atomic: p.path == "" && isAtomic(p.object.Type()),
	}, true
}

// aField is what all the places have in common if they are fields of one type.
func (s *Source) aField(all []place) (v Variable, ok bool) {
	of := s.structs[all[0].object]
	for _, p := range all {
		if of == nil || s.structs[p.object] != of {
			return Variable{}, false
		}
	}
	return Variable{Name: "a field of " + of.Name(), Declared: s.declared(of)}, true
}

func (s *Source) declared(object types.Object) string {
	at := s.set.Position(object.Pos())
	return fmt.Sprintf("%s:%d", at.Filename, at.Line)
}

// nameOf is what a sentence calls the place.
func (s *Source) nameOf(p place) string {
	name := p.object.Name()
	if v, ok := p.object.(*types.Var); ok && v.IsField() {
		name = "field " + name
		if of := s.structs[v]; of != nil {
			name += " of " + of.Name()
		}
	}
	switch {
	case p.path == "":
		return name
	case p.path[0] == '*':
		if _, ok := p.object.(*types.TypeName); ok {
			return "a value of type " + name
		}
		return "what " + name + " points to"
	case isMap(p.object.Type()) && strings.HasPrefix(name, "field "):
		return "the map in " + name
	case isMap(p.object.Type()):
		return "the map " + name
	}
	return "an element of " + name
}

func is(t types.Type, info types.BasicInfo) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&info != 0
}

func isAtomic(t types.Type) bool {
	_, pointer := t.Underlying().(*types.Pointer)
	return pointer || is(t, types.IsBoolean|types.IsInteger)
}

func isMap(t types.Type) bool {
	_, ok := t.Underlying().(*types.Map)
	return ok
}
