// Package junit writes JUnit XML, which most tools that show test results can
// read. It knows verdicts, and nothing of students or scores.
package junit

import (
	"encoding/xml"
	"fmt"
	"io"
	"iter"
)

// The elements, as https://github.com/testmoapp/junitxml describes what tools
// agree on. There are no times: a remembered verdict took none. Text has to be
// what XML can hold.
type (
	// A Suite is a testsuite; Write counts its cases.
	Suite struct {
		XMLName    xml.Name    `xml:"testsuite"`
		Name       string      `xml:"name,attr"`
		Tests      int         `xml:"tests,attr"`
		Failures   int         `xml:"failures,attr"`
		Errors     int         `xml:"errors,attr"`
		Skipped    int         `xml:"skipped,attr"`
		Properties *Properties `xml:"properties"` // nil for none
		Cases      []Case      `xml:"testcase"`
	}
	// Properties are what is known about a suite.
	Properties struct {
		All []Property `xml:"property"`
	}
	// A Property is one of them.
	Property struct {
		Name  string `xml:"name,attr"`
		Value string `xml:"value,attr"`
	}
	// A Case is a testcase: passed, unless one of the last three is there.
	Case struct {
		Name    string   `xml:"name,attr"`
		Class   string   `xml:"classname,attr"`
		File    string   `xml:"file,attr"`
		Failure *Problem `xml:"failure"`
		Error   *Problem `xml:"error"`
		Skipped *Skipped `xml:"skipped"`
	}
	// A Problem is a failure or an error.
	Problem struct {
		Message string `xml:"message,attr"`
		Type    string `xml:"type,attr"`
		Text    string `xml:",chardata"`
	}
	// Skipped says why a case was not run.
	Skipped struct {
		Message string `xml:"message,attr"`
	}
)

// count counts the suite's cases.
func (s *Suite) count() {
	s.Tests = len(s.Cases)
	for _, c := range s.Cases {
		switch {
		case c.Failure != nil:
			s.Failures++
		case c.Error != nil:
			s.Errors++
		case c.Skipped != nil:
			s.Skipped++
		}
	}
}

// Write writes the suites to w under that name. It goes through them twice, as
// the sums stand in front, and keeps none. Errors are those of w and of suites.
func Write(w io.Writer, name string, suites iter.Seq2[Suite, error]) error {
	var all Suite
	for s, err := range suites {
		if err != nil {
			return err
		}
		s.count()
		all.Tests, all.Failures, all.Errors, all.Skipped = all.Tests+s.Tests, all.Failures+s.Failures, all.Errors+s.Errors, all.Skipped+s.Skipped
	}
	if _, err := io.WriteString(w, xml.Header); err != nil {
		return err
	}
	out := xml.NewEncoder(w)
	out.Indent("", "  ")
	root := xml.StartElement{Name: xml.Name{Local: "testsuites"}}
	for _, attr := range []struct{ name, value string }{
		{"name", name}, {"tests", fmt.Sprint(all.Tests)}, {"failures", fmt.Sprint(all.Failures)},
		{"errors", fmt.Sprint(all.Errors)}, {"skipped", fmt.Sprint(all.Skipped)},
	} {
		root.Attr = append(root.Attr, xml.Attr{Name: xml.Name{Local: attr.name}, Value: attr.value})
	}
	if err := out.EncodeToken(root); err != nil {
		return err
	}
	for s, err := range suites {
		if err != nil {
			return err
		}
		s.count()
		if err := out.Encode(s); err != nil {
			return err
		}
	}
	if err := out.EncodeToken(root.End()); err != nil {
		return err
	}
	if err := out.Close(); err != nil {
		return err
	}
	_, err := io.WriteString(w, "\n")
	return err
}
