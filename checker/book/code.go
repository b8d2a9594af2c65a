package book

import (
	"bytes"
	"fmt"
	"html/template"
	"maps"
	"slices"

	"github.com/alecthomas/chroma/v2"
	"github.com/alecthomas/chroma/v2/formatters/html"
	"github.com/alecthomas/chroma/v2/lexers"
	chromastyles "github.com/alecthomas/chroma/v2/styles"
)

var formatter = html.New(html.WithClasses(true), html.TabWidth(4))

// listings returns main.go and the given files as HTML, main.go first.
func listings(main []byte, given map[string][]byte) ([]passage, error) {
	text, err := highlight(main)
	all := []passage{{"main.go", text}}
	for _, name := range slices.Sorted(maps.Keys(given)) {
		if err == nil {
			text, err = highlight(given[name])
			all = append(all, passage{name, text})
		}
	}
	return all, err
}

// highlight makes HTML of Go source.
func highlight(source []byte) (template.HTML, error) {
	tokens, err := chroma.Coalesce(lexers.Get("go")).Tokenise(nil, string(source))
	if err != nil {
		return "", fmt.Errorf("reading a program to colour it: %w", err)
	}
	var b bytes.Buffer
	if err := formatter.Format(&b, chromastyles.Fallback, tokens); err != nil {
		return "", fmt.Errorf("colouring a program: %w", err)
	}
	return template.HTML(b.String()), nil // chroma escapes the source
}

// styles is the book's style sheet: its own, and the colours of Go source on a
// light and on a dark page.
func styles() ([]byte, error) {
	own, err := site.ReadFile("site/book.css")
	if err != nil {
		return nil, fmt.Errorf("reading the book's style: %w", err)
	}
	b := bytes.NewBuffer(own)
	for _, scheme := range []struct{ name, style string }{{"light", "github"}, {"dark", "github-dark"}} {
		fmt.Fprintf(b, "@media (prefers-color-scheme: %s) {\n", scheme.name)
		if err := formatter.WriteCSS(b, chromastyles.Get(scheme.style)); err != nil {
			return nil, fmt.Errorf("writing the colours of Go source: %w", err)
		}
		b.WriteString("}\n")
	}
	b.WriteString(".chroma, .bg { background: var(--soft); color: inherit; }\n")
	return b.Bytes(), nil
}
