package grade

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"go/parser"
	"go/printer"
	"go/scanner"
	"go/token"
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// Normalized is what is judged in the place of a learner's file: the same
// without comments, blank lines and the learner's layout, so that copies that
// differ in nothing else are judged once. A file that cannot be parsed, or has
// a directive in a comment, stands for itself.
type Normalized struct {
	Key    string // identifies the text, among all programs of a koan
	Text   []byte
	Own    map[string][]byte // the learner's other files, as they are
	origin []place           // where each token stood in the learner's file
}

// A place is a line and a column, both from 1.
type place struct{ line, column int }

// directive is a comment that means something to the compiler or the go
// command, or may.
var directive = regexp.MustCompile(`//go:|//\s*\+build|//line |/\*line |//export |"C"`)

// Normalize returns what is judged for a koan's edited file.
func Normalize(koan string, text []byte) Normalized {
	p := Normalized{Text: text}
	if plain, ok := withoutLayout(text); ok {
		before, after := tokens(text), tokens(plain)
		if len(before) == len(after) {
			p.Text, p.origin = plain, before
		}
	}
	sum := sha256.Sum256(append([]byte(koan+"\x00"), p.Text...))
	p.Key = hex.EncodeToString(sum[:12])
	return p
}

// with is the program with the learner's other files.
func (p Normalized) with(own map[string][]byte) Normalized {
	if len(own) == 0 {
		return p
	}
	hash := sha256.New()
	fmt.Fprintln(hash, p.Key)
	for _, name := range slices.Sorted(maps.Keys(own)) {
		fmt.Fprintf(hash, "%q %d\n%s", name, len(own[name]), own[name])
	}
	p.Key, p.Own = hex.EncodeToString(hash.Sum(nil)[:12]), own
	return p
}

func withoutLayout(text []byte) ([]byte, bool) {
	if directive.Match(text) {
		return nil, false
	}
	set := token.NewFileSet()
	file, err := parser.ParseFile(set, "main.go", text, parser.SkipObjectResolution)
	if err != nil {
		return nil, false
	}
	var b bytes.Buffer
	if err := (&printer.Config{Mode: printer.UseSpaces | printer.TabIndent, Tabwidth: 8}).Fprint(&b, set, file); err != nil {
		return nil, false
	}
	return withoutBlankLines(b.Bytes()), true
}

// withoutBlankLines removes the lines on which there is no part of a token.
func withoutBlankLines(text []byte) []byte {
	set := token.NewFileSet()
	file := set.AddFile("", -1, len(text))
	var s scanner.Scanner
	s.Init(file, text, nil, 0)
	filled := map[int]bool{}
	for {
		pos, tok, lit := s.Scan()
		if tok == token.EOF {
			break
		}
		if tok == token.SEMICOLON && lit == "\n" {
			continue
		}
		for line := file.Line(pos); line <= file.Line(pos)+strings.Count(lit, "\n"); line++ {
			filled[line] = true
		}
	}
	var kept bytes.Buffer
	n := 0
	for line := range bytes.Lines(text) {
		if n++; filled[n] {
			kept.Write(line)
		}
	}
	return kept.Bytes()
}

// tokens returns the places of all tokens but those that layout brings or
// takes: semicolons, commas, parentheses.
func tokens(text []byte) []place {
	set := token.NewFileSet()
	file := set.AddFile("", -1, len(text))
	var s scanner.Scanner
	s.Init(file, text, nil, 0)
	var all []place
	for {
		pos, tok, _ := s.Scan()
		switch tok {
		case token.EOF:
			return all
		case token.SEMICOLON, token.COMMA, token.LPAREN, token.RPAREN:
		default:
			at := file.Position(pos)
			all = append(all, place{at.Line, at.Column})
		}
	}
}

var mainPlace = regexp.MustCompile(`\bmain\.go:(\d+)(:(\d+))?`)

// Translate puts the places in the learner's own file where a report names
// places in the program that was judged.
func (p Normalized) Translate(report []byte) []byte {
	if p.origin == nil || !mainPlace.Match(report) {
		return report
	}
	judged := tokens(p.Text)
	return mainPlace.ReplaceAllFunc(report, func(found []byte) []byte {
		m := mainPlace.FindSubmatch(found)
		line, _ := strconv.Atoi(string(m[1]))
		column, _ := strconv.Atoi(string(m[3]))
		at := place{}
		for i, t := range judged {
			if t.line == line && (at.line == 0 || t.column <= column) {
				at = p.origin[i]
			}
		}
		if at.line == 0 {
			return found
		}
		text := "main.go:" + strconv.Itoa(at.line)
		if column > 0 {
			text += ":" + strconv.Itoa(at.column)
		}
		return []byte(text)
	})
}
