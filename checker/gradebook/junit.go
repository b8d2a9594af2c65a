package gradebook

import (
	"io"

	"koans/checker/grade"
	"koans/checker/junit"
)

// JUnit writes a test suite for each student, with a test case for each check.
// There are no times in it: they are the machine's, not the student's.
func JUnit(w io.Writer, b *grade.Book) error {
	return junit.Write(w, sanitize(b.Header.Title, maxName), func(yield func(junit.Suite, error) bool) {
		for r, err := range b.Rows() {
			if !yield(newJUnitSuite(b.Header, r), err) {
				return
			}
		}
	})
}

func newJUnitSuite(h grade.Header, r grade.Row) junit.Suite {
	s := junit.Suite{Name: sanitizeName(r.Name()), Properties: &junit.Properties{All: []junit.Property{
		{Name: "submission", Value: sanitizeName(r.Submission)}, {Name: "score", Value: number(r.Score)}, {Name: "max", Value: number(h.Most())},
		{Name: "go", Value: h.Go}, {Name: "seeds", Value: h.Seeds}, {Name: "suite", Value: h.Suite},
	}}}
	if h.Note != "" {
		s.Properties.All = append(s.Properties.All, junit.Property{Name: "note", Value: h.Note})
	}
	for _, c := range r.Cells {
		s.Cases = append(s.Cases, junitCases(c)...)
	}
	return s
}

// junitCases are a koan's checks, or the koan itself where none was made.
func junitCases(c grade.Cell) []junit.Case {
	file := "exercises/" + c.Koan + "/main.go"
	whole := &junit.Problem{Message: sanitize(c.Reason(), maxName), Type: string(c.Status), Text: why(c)}
	switch c.Status {
	case grade.Undecided:
		return []junit.Case{{Name: "judged", Class: c.Koan, File: file, Error: whole}}
	case grade.Solved, grade.Failed, grade.Shipped:
	default:
		return []junit.Case{{Name: "handed in", Class: c.Koan, File: file, Failure: whole}}
	}
	var cases []junit.Case
	for _, check := range c.Checks {
		one := junit.Case{Name: check.Check, Class: c.Koan, File: file}
		if !check.Passed {
			one.Failure = &junit.Problem{Message: check.Ending, Type: string(c.Status), Text: sanitize(check.Report(), maxText)}
		}
		cases = append(cases, one)
	}
	return cases
}
