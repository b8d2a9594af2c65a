package try

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"maps"
	"slices"
	"strings"

	"koans/checker/program"
)

// pitfalls are the places in the source that are known for a mistake. What a run shows
// alone, a loop that never ends for example, often has its cause in one of them.
type pitfalls struct {
	closes  []string // calls of close, with their places
	after   []string // file:line of time.After in a select in a loop
	polls   []string // of selects with a default in a loop
	choices []string // of selects with several cases
}

func newPitfalls(files map[string][]byte) pitfalls {
	var p pitfalls
	for _, file := range slices.Sorted(maps.Keys(files)) {
		set := token.NewFileSet()
		tree, err := parser.ParseFile(set, file, files[file], parser.SkipObjectResolution)
		if err != nil {
			continue
		}
		p.look(tree, func(n ast.Node) string { return fmt.Sprintf("%s:%d", file, set.PositionFor(n.Pos(), false).Line) })
	}
	return p
}

// look collects the places in one file.
func (p *pitfalls) look(tree *ast.File, place func(ast.Node) string) {
	var path []ast.Node
	ast.Inspect(tree, func(n ast.Node) bool {
		if n == nil {
			path = path[:len(path)-1]
			return true
		}
		path = append(path, n)
		switch n := n.(type) {
		case *ast.CallExpr:
			if f, ok := n.Fun.(*ast.Ident); ok && f.Name == "close" && len(n.Args) == 1 {
				p.closes = append(p.closes, types.ExprString(n)+" at "+place(n))
			}
		case *ast.SelectStmt:
			p.choice(n, inLoop(path), place)
		}
		return true
	})
}

// choice collects what is to be said of a select.
func (p *pitfalls) choice(n *ast.SelectStmt, loop bool, place func(ast.Node) string) {
	cases, poll := 0, false
	for _, c := range n.Body.List {
		clause := c.(*ast.CommClause)
		if clause.Comm == nil {
			poll = true
			continue
		}
		cases++
		ast.Inspect(clause.Comm, func(n ast.Node) bool {
			call, ok := n.(*ast.CallExpr)
			if !ok {
				return true
			}
			if f, ok := call.Fun.(*ast.SelectorExpr); ok && f.Sel.Name == "After" && isName(f.X, "time") && loop {
				p.after = append(p.after, place(call))
			}
			return true
		})
	}
	if poll && loop {
		p.polls = append(p.polls, place(n))
	}
	if cases > 1 {
		p.choices = append(p.choices, place(n))
	}
}

// inLoop reports whether the last node is in a loop of its function.
func inLoop(path []ast.Node) bool {
	for _, n := range slices.Backward(path) {
		switch n.(type) {
		case *ast.ForStmt, *ast.RangeStmt:
			return true
		case *ast.FuncLit, *ast.FuncDecl:
			return false
		}
	}
	return false
}

func isName(x ast.Expr, name string) bool {
	id, ok := x.(*ast.Ident)
	return ok && id.Name == name
}

// of returns what the source has to do with a finding, in lines.
func (p pitfalls) of(kind Kind, run program.Outcome, different Difference) []string {
	var lines []string
	say := func(format string, args ...any) { lines = append(lines, fmt.Sprintf(format, args...)) }
	switch kind {
	case Panic:
		if strings.HasSuffix(run.Message, "closed channel") {
			for _, call := range p.closes {
				say("The program closes a channel with %s.", call)
			}
		}
	case Endless:
		for _, at := range p.after {
			say("time.After at %s starts a new timer in every round of its loop. It only fires if no other case is ready until then.", at)
		}
	case Busy:
		for _, at := range p.polls {
			say("The select at %s has a default case, so it never blocks: its loop runs without a pause.", at)
		}
	case Outputs:
		for _, at := range p.choices {
			say("The select at %s has several cases. If more than one is ready, it picks one at random.", at)
		}
		alone := !slices.ContainsFunc(run.Events, func(e program.Event) bool { return e.Kind == program.Create })
		switch {
		case run.Schedule.Seed == 0:
			say("The outputs differ from run to run.")
		case alone && len(p.choices) > 0:
			say("The program has one goroutine. The choices of its selects, the order of a map's keys, or random numbers decide what it prints.")
		case alone:
			say("The program has one goroutine. The order of a map's keys, or random numbers, decide what it prints.")
		case different == Order:
			say("Only the order of the lines differs. That is normal: goroutines run in any order, unless the program makes one wait for another.")
		case run.Schedule.Choices != "":
			say("Only the order in which goroutines go on, and which case a select takes, differ between these schedules.")
		default:
			say("Only the seed differs between these schedules. It decides which goroutine goes on, which case a select takes, the order of a map's keys, and random numbers.")
		}
	}
	return lines
}
