// Package gradebook writes the results of a class in the formats that teachers and
// platforms read: one file of this package for each format. Names and programs'
// output are learners' words: every writer takes them through sanitize, and
// escapes them for its format. Scores are computed in package grade, never here.
package gradebook

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"unicode"

	"koans/checker/atomicfile"
	"koans/checker/catalog"
	"koans/checker/grade"
)

// Outputs are the files to write; those that are "" are not. The platforms'
// (Gradescope, Exercism, Classroom50) are for one student: a .json file if
// there is but one, otherwise a folder with a file for each.
type Outputs struct {
	CSV         string `name:"csv" placeholder:"FILE" help:"A table with one line for each student, to import elsewhere."`
	JSON        string `name:"json" placeholder:"FILE" help:"Everything, to be read by programs."`
	JUnit       string `name:"junit" placeholder:"FILE" help:"JUnit XML."`
	Summary     string `placeholder:"FILE" help:"Markdown, appended to this file: a GitHub Actions job summary."`
	HTML        string `name:"html" placeholder:"FILE" help:"One page with every verdict, its reason and its time line."`
	Gradescope  string `placeholder:"PATH" help:"results.json for Gradescope."`
	Exercism    string `placeholder:"PATH" help:"results.json for exercism, version 3."`
	Classroom50 string `name:"classroom50" placeholder:"PATH" help:"result.json for Classroom 50."`

	Upload    string `placeholder:"FILE" help:"The roster, an export of Canvas or Moodle, with the scores filled in."`
	Feedback  string `placeholder:"DIR" help:"A folder for each student with feedback.html and feedback.md."`
	Anonymous bool   `help:"Show codes instead of names in the table, --html and --summary. The file of --csv says which code is whose."`

	Roster []byte         `kong:"-"` // text of the file, for Upload
	Secret string         `kong:"-"` // that codes depend on
	Koans  []catalog.Koan `kong:"-"` // of the suite, for those who show a check's source
}

// Write writes all files that were asked for. A file is replaced only when the
// new one is whole.
func (o Outputs) Write(b *grade.Book) error {
	shown := o.Shown(b)
	for _, whole := range o.wholes() {
		if err := atomicfile.WriteFunc(whole.path, func(w io.Writer) error { return whole.write(w, b) }); err != nil {
			return fmt.Errorf("writing %s: %w", whole.path, err)
		}
	}
	if o.Summary != "" {
		if err := appendTo(o.Summary, func(w io.Writer) error { return Markdown(w, shown) }); err != nil {
			return fmt.Errorf("writing %s: %w", o.Summary, err)
		}
	}
	if o.Feedback != "" {
		if err := o.writeFeedback(b); err != nil {
			return err
		}
	}
	return o.writePlatforms(b)
}

// Shown is the book as people are to see it who may not know whose work they see, if
// that was asked for.
func (o Outputs) Shown(b *grade.Book) *grade.Book {
	if o.Anonymous {
		return b.Anonymously(o.Secret)
	}
	return b
}

// A whole is a file about the whole class.
type whole struct {
	path  string
	write func(io.Writer, *grade.Book) error
}

// wholes are those that were asked for.
func (o Outputs) wholes() []whole {
	all := []whole{
		{o.CSV, o.csv}, {o.JSON, JSON}, {o.JUnit, JUnit},
		{o.HTML, func(w io.Writer, b *grade.Book) error { return HTML(w, o.Shown(b)) }},
		{o.Upload, func(w io.Writer, b *grade.Book) error { return Upload(w, b, o.Roster) }},
	}
	return slices.DeleteFunc(all, func(w whole) bool { return w.path == "" })
}

func appendTo(path string, write func(io.Writer) error) error {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_APPEND, 0o644)
	if err != nil {
		return err
	}
	w := bufio.NewWriter(f)
	err = write(w)
	return errors.Join(err, w.Flush(), f.Close())
}

// What a learner may put into a report, in bytes.
const (
	maxText = 16 << 10
	maxName = 200
)

// sanitize returns the text without what could make a reader see, or a program
// do, something else than the text says: control characters but newline and
// tab, marks that change the direction of writing, and what is no character.
// It is cut behind so many bytes.
func sanitize(text string, most int) string {
	cut := len(text) > most
	if cut {
		text = text[:most]
	}
	text = strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || r == '\t':
			return r
		case unicode.IsControl(r), unicode.Is(unicode.Bidi_Control, r), r == unicode.ReplacementChar,
			unicode.Is(unicode.Cf, r), unicode.Is(unicode.Noncharacter_Code_Point, r), unicode.Is(unicode.Cs, r):
			return -1
		}
		return r
	}, strings.ToValidUTF8(text, ""))
	if cut {
		text += "\n[cut here]"
	}
	return text
}

// sanitizeName is sanitize for what stands in one line.
func sanitizeName(text string) string {
	return strings.Join(strings.Fields(strings.ReplaceAll(sanitize(text, maxName), "\n[cut here]", "…")), " ")
}

// why tells, in full, why a koan lost points, "" if it did not.
func why(c grade.Cell) string {
	var parts []string
	if c.Why != "" {
		parts = append(parts, c.Why)
	}
	if first, failed := c.FirstFailure(); failed && c.Status != grade.Broken {
		parts = append(parts, first.Check+" does not hold.\n\n"+first.Report())
	} else if c.Why == "" && c.Reason() != "" {
		parts = append(parts, c.Reason())
	}
	parts = append(parts, c.Notes...)
	return sanitize(strings.Join(parts, "\n\n"), maxText)
}

// remark tells what is worth knowing of a koan besides its points.
func remark(b *grade.Book, r grade.Row, c grade.Cell) string {
	var parts []string
	if name, others := b.SameAs(r, c); others > 0 {
		text := "the same program as that of " + sanitizeName(name)
		if others > 1 {
			text += " and " + count(others-1, "other")
		}
		parts = append(parts, text)
	}
	if c.Known == "solution" || strings.HasPrefix(c.Known, "right/") {
		parts = append(parts, "the suite's own "+sanitizeName(c.Known))
	}
	return strings.Join(parts, "; ")
}

// number writes points without needless digits.
func number(points float64) string {
	return strings.TrimSuffix(strings.TrimRight(fmt.Sprintf("%.2f", points), "0"), ".")
}

// count is a number of things: 1 koan, 2 koans.
func count(n int, thing string) string {
	if n != 1 {
		thing += "s"
	}
	return fmt.Sprintf("%d %s", n, thing)
}
