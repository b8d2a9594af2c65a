package gradebook

import (
	"encoding/xml"
	"fmt"
	"io"

	"koans/checker/grade"
)

type (
	junitSuite struct {
		XMLName    xml.Name        `xml:"testsuite"`
		Name       string          `xml:"name,attr"`
		Tests      int             `xml:"tests,attr"`
		Failures   int             `xml:"failures,attr"`
		Errors     int             `xml:"errors,attr"`
		Skipped    int             `xml:"skipped,attr"`
		Properties []junitProperty `xml:"properties>property"`
		Cases      []junitCase     `xml:"testcase"`
	}
	junitProperty struct {
		Name  string `xml:"name,attr"`
		Value string `xml:"value,attr"`
	}
	junitCase struct {
		Name      string       `xml:"name,attr"`
		Classname string       `xml:"classname,attr"`
		File      string       `xml:"file,attr"`
		Failure   *junitReason `xml:"failure"`
		Error     *junitReason `xml:"error"`
		Skipped   *junitReason `xml:"skipped"`
	}
	junitReason struct {
		Message string `xml:"message,attr"`
		Type    string `xml:"type,attr"`
		Text    string `xml:",chardata"`
	}
)

// JUnit writes a test suite for each student, with a test case for each check.
// There are no times in it: they are the machine's, not the student's.
func JUnit(w io.Writer, b *grade.Book) error {
	var all junitSuite
	for r, err := range b.Rows() {
		if err != nil {
			return err
		}
		s := newJUnitSuite(b.Header, r)
		all.Tests, all.Failures, all.Errors, all.Skipped = all.Tests+s.Tests, all.Failures+s.Failures, all.Errors+s.Errors, all.Skipped+s.Skipped
	}
	if _, err := io.WriteString(w, xml.Header); err != nil {
		return err
	}
	out := xml.NewEncoder(w)
	out.Indent("", "  ")
	root := xml.StartElement{Name: xml.Name{Local: "testsuites"}}
	for _, attr := range []struct{ name, value string }{
		{"name", clean(b.Header.Title, mostName)}, {"tests", fmt.Sprint(all.Tests)}, {"failures", fmt.Sprint(all.Failures)},
		{"errors", fmt.Sprint(all.Errors)}, {"skipped", fmt.Sprint(all.Skipped)},
	} {
		root.Attr = append(root.Attr, xml.Attr{Name: xml.Name{Local: attr.name}, Value: attr.value})
	}
	if err := out.EncodeToken(root); err != nil {
		return err
	}
	for r, err := range b.Rows() {
		if err != nil {
			return err
		}
		if err := out.Encode(newJUnitSuite(b.Header, r)); err != nil {
			return err
		}
	}
	if err := out.EncodeToken(root.End()); err != nil {
		return err
	}
	return out.Close()
}

func newJUnitSuite(h grade.Header, r grade.Row) junitSuite {
	s := junitSuite{Name: cleanName(r.Name()), Properties: []junitProperty{
		{"submission", cleanName(r.Submission)}, {"score", number(r.Score)}, {"max", number(h.Most())}, {"seeds", h.Seeds}, {"suite", h.Suite},
	}}
	for _, c := range r.Cells {
		s.Cases = append(s.Cases, junitCases(c)...)
	}
	for _, c := range s.Cases {
		s.Tests++
		switch {
		case c.Failure != nil:
			s.Failures++
		case c.Error != nil:
			s.Errors++
		case c.Skipped != nil:
			s.Skipped++
		}
	}
	return s
}

// junitCases are a koan's checks, or the koan itself where none was made.
func junitCases(c grade.Cell) []junitCase {
	file := "exercises/" + c.Koan + "/main.go"
	whole := &junitReason{Message: clean(c.Reason(), mostName), Type: string(c.Status), Text: why(c)}
	switch c.Status {
	case grade.Undecided:
		return []junitCase{{Name: "judged", Classname: c.Koan, File: file, Error: whole}}
	case grade.Solved, grade.Failed, grade.Shipped:
	default:
		return []junitCase{{Name: "handed in", Classname: c.Koan, File: file, Failure: whole}}
	}
	var cases []junitCase
	for _, check := range c.Checks {
		one := junitCase{Name: check.Check, Classname: c.Koan, File: file}
		if !check.Passed {
			one.Failure = &junitReason{Message: check.Ending, Type: string(c.Status), Text: clean(check.Report(), mostText)}
		}
		cases = append(cases, one)
	}
	return cases
}
