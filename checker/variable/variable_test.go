package variable_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"koans/checker/program"
	"koans/checker/variable"
)

// Each body has one line that ends in "// 1" and one that ends in "// 2", or a line
// that ends in "// 1 2". Kinds are r for read, w for write, a for atomic, and with c
// the access is made in a library.
func TestShared(t *testing.T) {
	for _, test := range []struct{ kinds, body, want string }{
		{"w r", "func main() {\n\tcount := 0\n\tgo func() { count++ }() // 1\n\tprintln(count) // 2\n}", "count, declared at main.go:4"},
		{"w w", "var hits int\nfunc main() {\n\tgo func() {\n\t\thits += 2 // 1 2\n\t}()\n}", "hits, declared at main.go:3"},
		{"w r", "type order struct{ id, total int }\nfunc (o *order) add(n int) {\n\to.total += n // 1\n}\nfunc show(p *order) {\n\tprintln(p.id, p.total) // 2\n}", "field total of order, declared at main.go:3"},
		{"w r", "type order struct{ id, total int }\nfunc f(o *order, n int) {\n\to.id, o.total = n, n // 1\n\tprintln(o.id, o.total) // 2\n}", "a field of order, declared at main.go:3"},
		{"w r", "func main() {\n\tvar s []int\n\tgo func() { s[2] = 1 }() // 1\n\tprintln(s[2]) // 2\n}", "an element of s, declared at main.go:4"},
		{"w r", "func main() {\n\tvar s []int\n\tgo func() {\n\t\ts = append(s, 1) // 1 2\n\t}()\n}", "s, declared at main.go:4"},
		{"w w", "func main() {\n\tm := map[string]int{}\n\tgo func() { m[\"a\"]++ }() // 1\n\tdelete(m, \"b\") // 2\n}", "the map m, declared at main.go:4"},
		{"w r", "type s struct{ m map[int]int }\nfunc (x s) f() {\n\tx.m[1] = 2 // 1\n\tfor range x.m {} // 2\n}", "the map in field m of s, declared at main.go:3"},
		{"w r", "type point struct{ x, y int }\nfunc main() {\n\tvar p point\n\tgo func() { p = point{1, 2} }() // 1\n\tprintln(p.y) // 2\n}", "field y of point, declared at main.go:3"},
		{"w r", "type point struct{ x, y int }\nfunc f(p, q *point) {\n\t*p = point{y: 1} // 1\n\tprintln(q.y) // 2\n}", "field y of point, declared at main.go:3"},
		{"w r", "func main() {\n\tvar b [8]byte\n\tgo func() { b[3] = 1 }() // 1\n\tc := b // 2\n\t_ = c\n}", "an element of b, declared at main.go:4"},
		{"w w", "func f() (err error) {\n\tgo func() { err = nil }() // 1\n\treturn g() // 2\n}", "err, declared at main.go:3"},
		{"a r", "import \"sync/atomic\"\nfunc main() {\n\tvar n int64\n\tgo func() { atomic.AddInt64(&n, 1) }() // 1\n\tprintln(n) // 2\n}", "n, declared at main.go:5"},
		{"wc rc", "import \"bytes\"\nfunc main() {\n\tvar buf bytes.Buffer\n\tgo func() { buf.WriteString(\"a\") }() // 1\n\tbuf.Len() // 2\n}", "buf, declared at main.go:5"},
		{"wc r", "import \"slices\"\nfunc main() {\n\tnames := []string{\"a\"}\n\tgo func() { slices.Sort(names) }() // 1\n\tprintln(names[0]) // 2\n}", "an element of names, declared at main.go:5"},
		{"w r", "func main() {\n\tdone := false\n\tgo func() { done = true }() // 1\n\tfor !done { // 2\n\t}\n}", "done, declared at main.go:4, a flag"},
		{"w r", "func f(b []byte) string {\n\tb[0] = 1 // 1\n\treturn string(b) // 2\n}", "an element of b, declared at main.go:3"},
		{"r w", "func f(a, b []int) {\n\tcopy(a, b) // 1\n\tclear(b[1:]) // 2\n}", "an element of b, declared at main.go:3"},
		{"w r", "type node struct{ next *node }\nfunc f(n *node) {\n\tn.next = &node{} // 1\n\tprintln(n.next.next) // 2\n}", "field next of node, declared at main.go:3"},
		// There is some doubt.
		{"w r", "func f(a, b *int) {\n\t*a, *b = 1, 2 // 1\n\tprintln(*a, *b) // 2\n}", ""},
		{"w r", "func f(a []int, b []int) {\n\ta[0] = 1 // 1\n\tprintln(b[0]) // 2\n}", ""},
		{"w r", "func main() {\n\tx, y := 0, 0\n\tgo func() { x++; y++ }() // 1\n\tprintln(x, y) // 2\n}", ""},
		{"r r", "func main() {\n\tgo println() // 1\n\tprintln() // 2\n}", ""},
		{"w r", "this is no Go // 1 // 2", ""},
	} {
		text := "package main\n\n" + test.body + "\n"
		v, ok := variable.Parse(map[string][]byte{"main.go": []byte(text)}).Shared(raceIn(t, text, test.kinds))
		got := ""
		if ok {
			got = v.Name + ", declared at " + v.Declared
		}
		if v.Flag {
			got += ", a flag"
		}
		assert.Equal(t, test.want, got, "%s", test.body)
	}
}

// raceIn is a race between the lines of the text that are marked 1 and 2.
func raceIn(t *testing.T, text, kinds string) program.Race {
	t.Helper()
	access := func(mark, kind string) program.Access {
		a := program.Access{Kind: map[byte]program.AccessKind{'r': program.Read, 'w': program.WriteTo, 'a': program.AtomicWrite}[kind[0]], Called: strings.HasSuffix(kind, "c")}
		for i, line := range strings.Split(text, "\n") {
			if _, comment, _ := strings.Cut(line, "//"); strings.Contains(comment, mark) {
				a.Where = fmt.Sprintf("main.go:%d", i+1)
			}
		}
		require.NotEmpty(t, a.Where)
		return a
	}
	first, second, _ := strings.Cut(kinds, " ")
	return program.Race{Earlier: access("1", first), Later: access("2", second)}
}

func TestLine(t *testing.T) {
	s := variable.Parse(map[string][]byte{"main.go": []byte("package main\n\n\tvar x int // a\n")})
	assert.Equal(t, "var x int // a", s.Line("main.go:3"))
	for _, where := range []string{"", "main.go", "main.go:", "main.go:0", "main.go:-1", "main.go:9", "x.go:1"} {
		assert.Empty(t, s.Line(where), where)
	}
}

// Whatever the files have in them, names are found or not.
func FuzzParse(f *testing.F) {
	f.Add("package main\nfunc main() {\n\tx := 0\n\tgo func() { x++ }()\n\tprintln(x)\n}\n", 4, 5)
	f.Add("package main\nfunc f() (a, b int) { return a[b](c)[:].d }\n", 2, 2)
	f.Fuzz(func(t *testing.T, text string, first, second int) {
		s := variable.Parse(map[string][]byte{"main.go": []byte(text)})
		for _, kind := range []program.AccessKind{program.Read, program.WriteTo, program.AtomicRead} {
			v, ok := s.Shared(program.Race{
				Earlier: program.Access{Kind: program.WriteTo, Where: fmt.Sprintf("main.go:%d", first)},
				Later:   program.Access{Kind: kind, Where: fmt.Sprintf("main.go:%d", second), Called: kind == program.Read},
			})
			assert.Equal(t, ok, v.Name != "")
			assert.Equal(t, ok, v.Declared != "")
		}
	})
}
