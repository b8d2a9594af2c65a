// Package excerpt shows the lines of a program that a text names, such as a
// verdict or what the compiler says. What the text says isn't decided here.
package excerpt

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/charmbracelet/x/ansi"
)

// A Place is a line of a program.
type Place struct {
	File string // its name, without a folder
	Line int    // from 1
}

// place is a name as reports, the compiler and panics write it, with the folders
// in front.
var place = regexp.MustCompile(`(?:[\w.~-]*[/\\])*(\w[\w.-]*\.go):(\d+)(?::(\d+))?`)

// Places returns the places that the text names, each once, in its order.
func Places(text string) []Place {
	var all []Place
	for _, m := range place.FindAllStringSubmatch(text, -1) {
		line, err := strconv.Atoi(m[2])
		if p := (Place{m[1], line}); err == nil && line > 0 && !slices.Contains(all, p) {
			all = append(all, p)
		}
	}
	return all
}

const (
	around    = 1 // lines shown before and after one that is named
	mostNamed = 8 // places in one excerpt
)

// Of returns the lines that the text names, in the order of the files' first
// mention, with a line around each and a mark before it. source returns the text
// of a file, or "" if it isn't part of the program. The result is "" where no
// line of the program is named.
func Of(text string, source func(file string) string) string {
	named := map[string]map[int]bool{}
	var files []string
	places := Places(text)
	for _, p := range places[:min(len(places), mostNamed)] {
		if p.Line > len(lines(source(p.File))) {
			continue
		}
		if named[p.File] == nil {
			named[p.File] = map[int]bool{}
			files = append(files, p.File)
		}
		named[p.File][p.Line] = true
	}
	var b strings.Builder
	for _, file := range files {
		fmt.Fprintf(&b, "%s\n%s", file, marked(lines(source(file)), named[file]))
	}
	return strings.TrimRight(b.String(), "\n")
}

// marked returns the named lines of a file and those around them, numbered.
func marked(all []string, named map[int]bool) string {
	var b strings.Builder
	last := 0
	for n := 1; n <= len(all); n++ {
		near := false
		for d := -around; d <= around; d++ {
			near = near || named[n+d]
		}
		if !near || !named[n] && strings.TrimSpace(all[n-1]) == "" {
			continue
		}
		if last > 0 && n > last+2 {
			b.WriteString("       ...\n")
		}
		mark := " "
		if named[n] {
			mark = ">"
		}
		b.WriteString(strings.TrimRight(fmt.Sprintf("%s %4d  %s", mark, n, all[n-1]), " ") + "\n")
		last = n
	}
	return b.String()
}

// Compiler returns what the compiler says with each line that it complains of
// and, below it, what is wrong there. source is as for Of.
func Compiler(said string, source func(file string) string) string {
	var b strings.Builder
	for line := range strings.Lines(said) {
		line = strings.TrimRight(line, "\n")
		at := place.FindStringSubmatchIndex(line)
		if at == nil || at[0] != 0 || !strings.HasPrefix(line[at[1]:], ": ") {
			b.WriteString(line + "\n")
			continue
		}
		n, _ := strconv.Atoi(line[at[4]:at[5]])
		raw := rawLines(source(line[at[2]:at[3]]))
		if n < 1 || n > len(raw) {
			b.WriteString(line + "\n")
			continue
		}
		wrong := line[at[1]+2:]
		fmt.Fprintf(&b, "%s\n%6d | %s\n", line[:at[1]], n, plain(raw[n-1]))
		column := 1
		if at[6] >= 0 {
			column, _ = strconv.Atoi(line[at[6]:at[7]])
		}
		before := plain(raw[n-1][:min(max(column-1, 0), len(raw[n-1]))])
		fmt.Fprintf(&b, "       | %s^ %s\n", strings.Repeat(" ", ansi.StringWidth(before)), wrong)
	}
	return strings.TrimRight(b.String(), "\n")
}

// lines returns a file's lines as a terminal can show them.
func lines(text string) []string {
	all := rawLines(text)
	for i, line := range all {
		all[i] = plain(line)
	}
	return all
}

func rawLines(text string) []string {
	if text == "" {
		return nil
	}
	return strings.Split(strings.TrimSuffix(text, "\n"), "\n")
}

// plain is a line as a terminal can show it: without what would move the cursor.
func plain(line string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7f || r >= 0x80 && r < 0xa0 {
			return -1
		}
		return r
	}, strings.ReplaceAll(line, "\t", "    "))
}
