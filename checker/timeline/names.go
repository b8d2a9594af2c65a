package timeline

import (
	"bytes"
	"cmp"
	"fmt"
	"go/ast"
	"go/parser"
	"go/printer"
	"go/token"
	"go/types"
	"strings"

	"koans/checker/program"
)

// names finds, for the place a goroutine was started at, what the source calls
// it there.
type names struct {
	byPlace map[string]string
	given   map[string]int
	tests   []string // that package testing runs, in order
}

const longestName = 22

func newNames(files map[string][]byte) names {
	n := names{byPlace: map[string]string{}, given: map[string]int{}}
	for file, text := range files {
		set := token.NewFileSet()
		tree, err := parser.ParseFile(set, file, text, parser.SkipObjectResolution)
		if err != nil {
			continue
		}
		ast.Inspect(tree, func(node ast.Node) bool {
			switch node := node.(type) {
			case *ast.GoStmt:
				n.add(set, file, node.Pos(), node.Call)
			case *ast.CompositeLit:
				if node.Type != nil && types.ExprString(node.Type) == "testmain.Tests" {
					n.tests = testsOf(node)
				}
			case *ast.CallExpr:
				sel, ok := node.Fun.(*ast.SelectorExpr)
				switch {
				case ok && sel.Sel.Name == "Go":
					n.add(set, file, node.Pos(), node)
				case ok && sel.Sel.Name == "Run" && len(node.Args) == 2: // t.Run: a subtest
					n.label(set, file, node.Pos(), fmt.Sprintf("%s(%s)", types.ExprString(sel), types.ExprString(node.Args[0])))
				case ok && sel.Sel.Name == "AfterFunc" && len(node.Args) == 2:
					if literal, ok := node.Args[1].(*ast.FuncLit); ok {
						n.add(set, file, literal.Pos(), &ast.CallExpr{Fun: literal})
					}
				}
			}
			return true
		})
	}
	return n
}

// testsOf are the names of the tests in such a list.
func testsOf(list *ast.CompositeLit) []string {
	var names []string
	ast.Inspect(list, func(node ast.Node) bool {
		if text, ok := node.(*ast.BasicLit); ok && text.Kind == token.STRING {
			names = append(names, strings.Trim(text.Value, `"`))
		}
		return true
	})
	return names
}

func (n names) add(set *token.FileSet, file string, pos token.Pos, call *ast.CallExpr) {
	n.label(set, file, pos, nameOf(set, call, fmt.Sprintf("%s:%d", file, set.Position(pos).Line)))
}

// label gives what is started at the position its name, unless it has one.
func (n names) label(set *token.FileSet, file string, pos token.Pos, name string) {
	place := fmt.Sprintf("%s:%d", file, set.Position(pos).Line)
	if _, taken := n.byPlace[place]; !taken {
		n.byPlace[place] = name
	}
}

// nameOf prefers the work that is done in the goroutine: the call itself or,
// where it runs a function literal, the first function of the learner's that
// the literal calls.
func nameOf(set *token.FileSet, call *ast.CallExpr, place string) string {
	literal, ok := call.Fun.(*ast.FuncLit)
	if !ok && len(call.Args) == 1 {
		literal, ok = call.Args[0].(*ast.FuncLit)
	}
	if ok {
		if call = firstCall(literal.Body); call == nil {
			return "func " + place
		}
	}
	var text bytes.Buffer
	if err := printer.Fprint(&text, set, call); err != nil || strings.Contains(text.String(), "\n") {
		return "go " + place
	}
	return text.String()
}

// firstCall returns the first call of a function by its bare name, built-in
// functions aside; one that is deferred, or in a literal, only if there is no
// other.
func firstCall(body *ast.BlockStmt) *ast.CallExpr {
	var first, hidden *ast.CallExpr
	ast.Inspect(body, func(node ast.Node) bool {
		switch node := node.(type) {
		case *ast.DeferStmt:
			hidden = cmp.Or(hidden, bareCall(node.Call))
			return false
		case *ast.FuncLit:
			hidden = cmp.Or(hidden, firstCall(node.Body))
			return false
		case *ast.CallExpr:
			first = cmp.Or(first, bareCall(node))
		}
		return true
	})
	return cmp.Or(first, hidden)
}

// bareCall returns the call if it is of a function by its bare name.
func bareCall(call *ast.CallExpr) *ast.CallExpr {
	name, bare := call.Fun.(*ast.Ident)
	if !bare || types.Universe.Lookup(name.Name) != nil {
		return nil
	}
	return call
}

// of names the goroutine that the event created; each name is given once.
func (n *names) of(e program.Event) string {
	name, ok := n.byPlace[e.Where]
	if !ok && e.By == mainID && strings.HasPrefix(e.Function, "testing.(*T).Run.") && len(n.tests) > 0 {
		name, ok, n.tests = n.tests[0], true, n.tests[1:]
	}
	if !ok {
		name = strings.TrimPrefix(e.Function, "main.")
		if e.Where != "" && e.By != 0 {
			name = "go " + e.Where
		}
	}
	if r := []rune(name); len(r) > longestName {
		name = string(r[:longestName-1]) + "…"
	}
	n.given[name]++
	if k := n.given[name]; k > 1 {
		name = fmt.Sprintf("%s #%d", name, k)
	}
	return name
}
