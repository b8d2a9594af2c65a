// Package junit writes verdicts as JUnit XML, which most tools that show test
// results can read: a test suite for each koan, a test case for each check.
package junit

import (
	"encoding/xml"
	"fmt"
	"io"
	"strings"
	"unicode"

	"koans/checker/judge"
)

// The elements, as https://github.com/testmoapp/junitxml describes what tools
// agree on. There are no times: a remembered verdict took none.
type (
	document struct {
		XMLName  xml.Name `xml:"testsuites"`
		Name     string   `xml:"name,attr"`
		Tests    int      `xml:"tests,attr"`
		Failures int      `xml:"failures,attr"`
		Errors   int      `xml:"errors,attr"`
		Skipped  int      `xml:"skipped,attr"`
		Suites   []suite  `xml:"testsuite"`
	}
	suite struct {
		Name     string     `xml:"name,attr"`
		Tests    int        `xml:"tests,attr"`
		Failures int        `xml:"failures,attr"`
		Errors   int        `xml:"errors,attr"`
		Skipped  int        `xml:"skipped,attr"`
		Cases    []testCase `xml:"testcase"`
	}
	testCase struct {
		Name    string   `xml:"name,attr"`
		Class   string   `xml:"classname,attr"`
		File    string   `xml:"file,attr"`
		Failure *problem `xml:"failure"`
		Error   *problem `xml:"error"`
		Skipped *skipped `xml:"skipped"`
	}
	problem struct {
		Message string `xml:"message,attr"`
		Type    string `xml:"type,attr"`
		Text    string `xml:",chardata"`
	}
	skipped struct {
		Message string `xml:"message,attr"`
	}
)

// Write writes the verdicts to w under that name. A check that does not hold is
// a failure, a program that cannot be built an error, a check that this machine
// cannot make is skipped. Whatever a program printed, the document is
// well-formed XML 1.0.
func Write(w io.Writer, name string, verdicts []judge.Verdict) error {
	doc := document{Name: clean(name)}
	for _, v := range verdicts {
		s := newSuite(v)
		doc.Tests += s.Tests
		doc.Failures += s.Failures
		doc.Errors += s.Errors
		doc.Skipped += s.Skipped
		doc.Suites = append(doc.Suites, s)
	}
	text, err := xml.MarshalIndent(doc, "", "  ")
	if err == nil {
		_, err = fmt.Fprintf(w, "%s%s\n", xml.Header, text)
	}
	if err != nil {
		return fmt.Errorf("writing JUnit XML: %w", err)
	}
	return nil
}

func newSuite(v judge.Verdict) suite {
	s := suite{Name: v.Koan}
	file := "exercises/" + v.Koan + "/main.go"
	if v.Mistake != "" {
		s.Errors = 1
		s.Cases = []testCase{{Name: "build", Class: v.Koan, File: file, Error: &problem{"The program cannot be built.", "build", clean(v.Mistake)}}}
	}
	for _, r := range v.Checks {
		c := testCase{Name: r.Check, Class: v.Koan, File: file}
		switch {
		case r.Needs != "":
			c.Skipped = &skipped{"needs " + r.Needs}
			s.Skipped++
		case !r.Passed:
			c.Failure = &problem{clean(r.Check + " does not hold."), clean(r.Ending), clean(r.Report())}
			s.Failures++
		}
		s.Cases = append(s.Cases, c)
	}
	s.Tests = len(s.Cases)
	return s
}

// clean takes out what XML cannot hold and what would change the look of the
// text around it.
func clean(text string) string {
	return strings.Map(func(r rune) rune {
		if r != '\n' && r != '\t' && (!unicode.IsGraphic(r) || unicode.Is(unicode.Bidi_Control, r)) {
			return unicode.ReplacementChar
		}
		return r
	}, text)
}
