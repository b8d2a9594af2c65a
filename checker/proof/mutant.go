package proof

import (
	"bytes"
	"cmp"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"slices"
	"strconv"
)

// A Mutant is a program with one thing changed that should matter.
type Mutant struct {
	Line   int // of the original
	Change string
	Text   []byte
}

// Mutants returns the program changed in each of the ways known here, one at a
// time: a statement left out, a defer or a go taken away, a comparison, a
// condition or a number altered. Many do not compile. A change that a koan's
// checks do not notice tells that a check is missing, or that the line need not
// be there. (DeMillo, Lipton and Sayward, Hints on Test Data Selection, 1978.)
func Mutants(text []byte) ([]Mutant, error) {
	set := token.NewFileSet()
	file, err := parser.ParseFile(set, "main.go", text, parser.SkipObjectResolution)
	if err != nil {
		return nil, fmt.Errorf("reading a program to change it: %w", err)
	}
	m := mutator{set: set, text: text}
	ast.Inspect(file, m.visit)
	slices.SortStableFunc(m.found, func(a, b Mutant) int { return cmp.Compare(a.Line, b.Line) })
	return m.found, nil
}

type mutator struct {
	set   *token.FileSet
	text  []byte
	found []Mutant
}

func (m *mutator) visit(n ast.Node) bool {
	switch n := n.(type) {
	case *ast.BlockStmt:
		m.leaveOut(n.List)
	case *ast.CaseClause:
		m.leaveOut(n.Body)
	case *ast.CommClause:
		m.leaveOut(n.Body)
	case *ast.DeferStmt:
		m.replace(n.Defer, n.Call.Pos(), "", "without defer")
	case *ast.GoStmt:
		m.replace(n.Go, n.Call.Pos(), "", "without go")
	case *ast.IfStmt:
		m.replace(n.Cond.Pos(), n.Cond.End(), "!("+m.source(n.Cond)+")", "with the condition turned round")
	case *ast.BinaryExpr:
		if other, ok := otherOperators[n.Op]; ok {
			m.replace(n.OpPos, n.OpPos+token.Pos(len(n.Op.String())), other.String(), fmt.Sprintf("with %s in place of %s", other, n.Op))
		}
	case *ast.BasicLit:
		if number, err := strconv.Atoi(n.Value); n.Kind == token.INT && err == nil {
			m.replace(n.Pos(), n.End(), strconv.Itoa(number+1), fmt.Sprintf("with %d in place of %d", number+1, number))
		}
	}
	return true
}

var otherOperators = map[token.Token]token.Token{
	token.LSS: token.LEQ, token.LEQ: token.LSS, token.GTR: token.GEQ, token.GEQ: token.GTR,
	token.ADD: token.SUB, token.SUB: token.ADD, token.LAND: token.LOR, token.LOR: token.LAND,
}

// leaveOut leaves out each statement that only does something: without a
// declaration little compiles.
func (m *mutator) leaveOut(statements []ast.Stmt) {
	for _, s := range statements {
		switch s := s.(type) {
		case *ast.DeclStmt, *ast.EmptyStmt, *ast.LabeledStmt, *ast.CaseClause, *ast.CommClause:
			continue
		case *ast.AssignStmt:
			if s.Tok == token.DEFINE {
				continue
			}
		}
		source := []byte(m.source(s))
		if first, _, more := bytes.Cut(source, []byte("\n")); more {
			source = append(bytes.TrimRight(first, " {("), "..."...)
		}
		m.replace(s.Pos(), s.End(), "", "without "+string(source))
	}
}

func (m *mutator) source(n ast.Node) string {
	return string(m.text[m.set.Position(n.Pos()).Offset:m.set.Position(n.End()).Offset])
}

func (m *mutator) replace(from, to token.Pos, with, change string) {
	start := m.set.Position(from)
	changed := slices.Concat(m.text[:start.Offset], []byte(with), m.text[m.set.Position(to).Offset:])
	m.found = append(m.found, Mutant{start.Line, change, changed})
}
