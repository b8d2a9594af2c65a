// Package operand finds in the source of a program what an operation works on: the
// mu of mu.Lock() at main.go:14.
package operand

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/parser"
	"go/printer"
	"go/token"
	"strings"
)

// The operations of the language. Any other is the name of a function or method.
const (
	Send    = "send"
	Receive = "receive" // also what range does with a channel
)

// Operands has the expressions of a program, by place and operation.
type Operands map[key][]string

// A key is an operation at a place, which is file:line.
type key struct{ place, operation string }

// longest is how many bytes of an expression a sentence has room for.
const longest = 40

// In returns the operands of all operations in these files, by their names. A file
// that can't be parsed has none.
func In(files map[string][]byte) Operands {
	o := Operands{}
	for file, text := range files {
		set := token.NewFileSet()
		tree, err := parser.ParseFile(set, file, text, parser.SkipObjectResolution)
		if err != nil {
			continue
		}
		add := func(pos token.Pos, operation string, operand ast.Expr) {
			k := key{fmt.Sprintf("%s:%d", file, set.Position(pos).Line), operation}
			var text bytes.Buffer
			if err := printer.Fprint(&text, set, operand); err == nil {
				o[k] = append(o[k], text.String())
			}
		}
		ast.Inspect(tree, func(node ast.Node) bool {
			switch node := node.(type) {
			case *ast.CallExpr:
				if method, ok := node.Fun.(*ast.SelectorExpr); ok {
					add(method.Sel.Pos(), method.Sel.Name, method.X)
				}
			case *ast.SendStmt:
				add(node.Pos(), Send, node.Chan)
			case *ast.UnaryExpr:
				if node.Op == token.ARROW {
					add(node.Pos(), Receive, node.X)
				}
			case *ast.RangeStmt:
				add(node.Pos(), Receive, node.X)
			}
			return true
		})
	}
	return o
}

// Of returns the operand of the operation at the place as the source has it. It
// returns "" if there is no such operation, if there are several with different
// operands, or if the operand is too long for a sentence.
func (o Operands) Of(place, operation string) string {
	found := o[key{place, operation}]
	if len(found) == 0 || len(found[0]) > longest || strings.Contains(found[0], "\n") {
		return ""
	}
	for _, other := range found {
		if other != found[0] {
			return ""
		}
	}
	return found[0]
}
