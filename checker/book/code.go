package book

import (
	"bytes"
	"fmt"
	"go/scanner"
	"go/token"
	"html/template"
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"koans/checker/catalog"
)

// A listing is a file of a program on a page.
type listing struct {
	Name  string
	ID    string // what its lines' ids begin with
	Text  template.HTML
	Plain template.HTML // without numbers and ids

	first, last int // the numbers of its lines
}

// list returns a file as a listing whose ids begin with the part of the page that
// it is in. Its first line has the number first.
func list(part, name string, source []byte, first int) listing {
	l := listing{Name: name, ID: part + "-" + name}
	lines := coloured(source)
	l.Text, l.Plain = code(lines, l.ID, first), code(lines, "", 0)
	l.first, l.last = first, first+len(lines)-1
	return l
}

// listings returns main.go and the given files, main.go first.
func listings(main []byte, given map[string][]byte) []listing {
	all := []listing{list("program", catalog.EditedFile, main, 1)}
	for _, name := range slices.Sorted(maps.Keys(given)) {
		all = append(all, list("given", name, given[name], 1))
	}
	return all
}

// linked makes HTML of a text, with links on the lines of the listings that it
// names.
func linked(text string, on []listing) template.HTML {
	return template.HTML(place.ReplaceAllStringFunc(template.HTMLEscapeString(text), func(found string) string {
		m := place.FindStringSubmatch(found)
		line, err := strconv.Atoi(m[2])
		for _, l := range on {
			if err == nil && l.Name == m[1] && line >= l.first && line <= l.last {
				return fmt.Sprintf(`<a href="#%s-L%d">%s</a>`, l.ID, line, found)
			}
		}
		return found
	}))
}

var place = regexp.MustCompile(`\b(\w[\w.-]*\.go):(\d+)`)

// highlight makes HTML of Go source.
func highlight(source []byte) (template.HTML, error) { return code(coloured(source), "", 0), nil }

// code puts lines of HTML into one element, numbered from first if they have an id.
func code(lines []string, id string, first int) template.HTML {
	var b strings.Builder
	b.WriteString(`<pre class="code" tabindex="0"><code>`)
	for i, line := range lines {
		if id != "" {
			n := first + i
			fmt.Fprintf(&b, `<span class="line" id="%s-L%d"><a class="ln" href="#%[1]s-L%[2]d">%[2]d</a>%s</span>`, id, n, line)
		} else {
			b.WriteString(line)
		}
		b.WriteByte('\n')
	}
	b.WriteString("</code></pre>")
	return template.HTML(b.String())
}

// coloured returns the lines of Go source as HTML, with the kinds of its tokens as
// classes. Source that is no Go comes out as far as it can be read.
func coloured(source []byte) []string {
	source = bytes.TrimRight(bytes.ToValidUTF8(bytes.Map(withoutControl, source), []byte("\ufffd")), "\n")
	set := token.NewFileSet()
	file := set.AddFile("", -1, len(source))
	var s scanner.Scanner
	s.Init(file, source, func(token.Position, string) {}, scanner.ScanComments)
	var b strings.Builder
	done := 0
	put := func(to int, class string) {
		for i, part := range strings.SplitAfter(string(source[done:to]), "\n") {
			text := template.HTMLEscapeString(strings.TrimSuffix(part, "\n"))
			if i > 0 {
				b.WriteByte('\n')
			}
			if class != "" && text != "" {
				text = `<span class="` + class + `">` + text + "</span>"
			}
			b.WriteString(text)
		}
		done = to
	}
	for {
		pos, tok, text := s.Scan()
		if tok == token.EOF {
			break
		}
		class := ""
		switch {
		case tok.IsKeyword():
			class = "kw"
		case tok == token.STRING || tok == token.CHAR:
			class = "st"
		case tok == token.COMMENT:
			class = "co"
		}
		if class == "" {
			continue
		}
		start := file.Offset(pos)
		put(start, "")
		put(min(start+len(text), len(source)), class)
	}
	put(len(source), "")
	return strings.Split(b.String(), "\n")
}

// withoutControl drops what no page can hold.
func withoutControl(r rune) rune {
	if r < ' ' && r != '\n' && r != '\t' || r == 0x7f || r == 0xfffe || r == 0xffff {
		return -1
	}
	return r
}

// styles is the book's style sheet.
func styles() ([]byte, error) {
	own, err := site.ReadFile("site/book.css")
	if err != nil {
		return nil, fmt.Errorf("reading the book's style: %w", err)
	}
	return own, nil
}
