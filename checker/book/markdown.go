package book

import (
	"bytes"
	"fmt"
	"html/template"
	"regexp"
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

var converter = goldmark.New(
	goldmark.WithExtensions(extension.Table, extension.Linkify),
	goldmark.WithParserOptions(parser.WithAutoHeadingID(), parser.WithASTTransformers(util.Prioritized(linker{}, 1000))),
)

// markdown makes HTML of a README's text.
func markdown(source string) (template.HTML, error) {
	var html bytes.Buffer
	if err := converter.Convert([]byte(source), &html); err != nil {
		return "", fmt.Errorf("making HTML of a README: %w", err)
	}
	return template.HTML(strings.ReplaceAll(html.String(), "<pre><code", `<pre tabindex="0"><code`)), nil // goldmark leaves out HTML that is in the text
}

// A linker leads from the README files to the book's pages, and from the names
// of what the standard library exports to their documentation.
type linker struct{}

func (linker) Transform(doc *ast.Document, reader text.Reader, _ parser.Context) {
	var names []*ast.CodeSpan
	_ = ast.Walk(doc, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		switch n := n.(type) {
		case *ast.Link:
			if !bytes.Contains(n.Destination, []byte("://")) {
				n.Destination = bytes.Replace(n.Destination, []byte("README.md"), []byte("index.html"), 1)
			}
			return ast.WalkSkipChildren, nil
		case *ast.CodeSpan:
			if entering {
				names = append(names, n)
			}
		}
		return ast.WalkContinue, nil
	})
	for _, span := range names {
		to := documentation(spanText(span, reader.Source()))
		if to == "" {
			continue
		}
		link := ast.NewLink()
		link.Destination = []byte(to)
		span.Parent().ReplaceChild(span.Parent(), span, link)
		link.AppendChild(link, span)
	}
}

func spanText(span *ast.CodeSpan, source []byte) string {
	var b strings.Builder
	for c := span.FirstChild(); c != nil; c = c.NextSibling() {
		if t, ok := c.(*ast.Text); ok {
			b.Write(t.Segment.Value(source))
		}
	}
	return b.String()
}

// packages are those that the suite's texts name, by the name in the code. One
// that is also a usual name of a variable is not among them.
var packages = map[string]string{
	"atomic": "sync/atomic", "context": "context", "errgroup": "golang.org/x/sync/errgroup", "errors": "errors", "exec": "os/exec",
	"http": "net/http", "io": "io", "iter": "iter", "os": "os", "runtime": "runtime", "signal": "os/signal", "slices": "slices",
	"sync": "sync", "synctest": "testing/synctest", "testing": "testing", "time": "time",
}

var exported = regexp.MustCompile(`^([a-z]+)\.([A-Z]\w*(?:\.[A-Z]\w*)?)(?:[(\[].*)?$`)

var (
	cited = regexp.MustCompile(`\([^()]*\)$`)
	works = []struct {
		name *regexp.Regexp
		at   func(name string) string
	}{
		{regexp.MustCompile(`Go spec, [A-Z][a-z ]*`), func(name string) string {
			return "https://go.dev/ref/spec#" + strings.ReplaceAll(strings.TrimPrefix(name, "Go spec, "), " ", "_")
		}},
		{regexp.MustCompile(`The Go Memory Model`), func(string) string { return "https://go.dev/ref/mem" }},
		{regexp.MustCompile(`package [a-z/]+`), func(name string) string { return "https://pkg.go.dev/" + strings.TrimPrefix(name, "package ") }},
	}
)

// rule makes HTML of a rule, with links to what it cites in parentheses at its
// end.
func rule(text string) template.HTML {
	return template.HTML(cited.ReplaceAllStringFunc(template.HTMLEscapeString(text), func(source string) string {
		for _, w := range works {
			source = w.name.ReplaceAllStringFunc(source, func(name string) string {
				return `<a href="` + w.at(name) + `">` + name + `</a>`
			})
		}
		return source
	}))
}

// documentation is where the documentation of a name such as sync.Once.Do is,
// or "".
func documentation(name string) string {
	m := exported.FindStringSubmatch(name)
	if m == nil || packages[m[1]] == "" {
		return ""
	}
	return "https://pkg.go.dev/" + packages[m[1]] + "#" + m[2]
}
