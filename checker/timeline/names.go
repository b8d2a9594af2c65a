package timeline

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/parser"
	"go/printer"
	"go/token"
	"strings"

	"koans/checker/program"
)

// names finds, for the place a goroutine was started at, what the source calls
// it there.
type names struct {
	byPlace map[string]string
	given   map[string]int
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
			case *ast.CallExpr:
				if sel, ok := node.Fun.(*ast.SelectorExpr); ok && sel.Sel.Name == "Go" {
					n.add(set, file, node.Pos(), node)
				}
			}
			return true
		})
	}
	return n
}

func (n names) add(set *token.FileSet, file string, pos token.Pos, call *ast.CallExpr) {
	place := fmt.Sprintf("%s:%d", file, set.Position(pos).Line)
	if _, taken := n.byPlace[place]; taken {
		return
	}
	var text bytes.Buffer
	if _, literal := call.Fun.(*ast.FuncLit); literal {
		text.WriteString("func " + place)
	} else if err := printer.Fprint(&text, set, call); err != nil {
		return
	}
	name := text.String()
	if strings.Contains(name, "\n") {
		var fun bytes.Buffer
		_ = printer.Fprint(&fun, set, call.Fun)
		name = fun.String() + " " + place
	}
	n.byPlace[place] = name
}

// of names the goroutine that the event created; each name is given once.
func (n names) of(e program.Event) string {
	name, ok := n.byPlace[e.Where]
	if !ok {
		name = strings.TrimPrefix(e.Function, "main.")
		if e.Where != "" {
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
