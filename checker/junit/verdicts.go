package junit

import (
	"fmt"
	"io"
	"strings"
	"unicode"

	"koans/checker/judge"
)

// WriteVerdicts writes the verdicts to w under that name: a suite for each koan,
// a case for each check. A check that does not hold is a failure, a program that
// cannot be built an error, a check that this machine cannot make is skipped.
// Whatever a program printed, the document is well-formed XML 1.0.
func WriteVerdicts(w io.Writer, name string, verdicts []judge.Verdict) error {
	err := Write(w, clean(name), func(yield func(Suite, error) bool) {
		for _, v := range verdicts {
			if !yield(newSuite(v), nil) {
				return
			}
		}
	})
	if err != nil {
		return fmt.Errorf("writing JUnit XML: %w", err)
	}
	return nil
}

func newSuite(v judge.Verdict) Suite {
	s := Suite{Name: v.Koan}
	file := "exercises/" + v.Koan + "/main.go"
	if v.Mistake != "" {
		s.Cases = []Case{{Name: "build", Class: v.Koan, File: file, Error: &Problem{"The program cannot be built.", "build", clean(v.Mistake)}}}
	}
	for _, r := range v.Checks {
		c := Case{Name: r.Check, Class: v.Koan, File: file}
		switch {
		case r.Needs != "":
			c.Skipped = &Skipped{"needs " + r.Needs}
		case !r.Passed:
			c.Failure = &Problem{clean(r.Check + " does not hold."), clean(r.Ending), clean(r.Report())}
		}
		s.Cases = append(s.Cases, c)
	}
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
