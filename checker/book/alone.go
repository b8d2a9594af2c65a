package book

import (
	"bytes"
	"fmt"
	"html/template"
	"maps"
	"slices"

	"koans/checker"
)

// A Page shows one run of any program by itself: it needs no other file, and steps
// through the run as the book does.
type Page struct {
	Title  string
	Before []Section // above the run
	Run    checker.Account
	After  []Section
	Files  map[string][]byte // of the program, by name
}

// A Section is a title with lines of text.
type Section struct{ Title, Text string }

// HTML is the page as one self-contained document. Whatever the program printed, it
// is well-formed.
func (p Page) HTML() ([]byte, error) {
	style, err := styles()
	if err != nil {
		return nil, err
	}
	script, err := site.ReadFile("site/book.js")
	if err != nil {
		return nil, fmt.Errorf("reading the book's script: %w", err)
	}
	var code []passage
	for _, name := range slices.Sorted(maps.Keys(p.Files)) {
		text, err := highlight(p.Files[name])
		if err != nil {
			return nil, err
		}
		code = append(code, passage{name, text})
	}
	var b bytes.Buffer
	err = pages.ExecuteTemplate(&b, "alone.html", struct {
		Page
		Style  template.CSS
		Script template.JS
		Code   []passage
		Run    *run
	}{p, template.CSS(style), template.JS(script), code, newRun(p.Run)})
	if err != nil {
		return nil, fmt.Errorf("writing the page: %w", err)
	}
	return b.Bytes(), nil
}
