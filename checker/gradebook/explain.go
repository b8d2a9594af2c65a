package gradebook

import (
	"fmt"
	"io"

	"koans/checker/grade"
)

// Explain prints, for one student, every koan that lost points and why: the
// report with the time line of the run that failed.
func Explain(w io.Writer, h grade.Header, r grade.Row) error {
	_, err := fmt.Fprintf(w, "%s: %s of %s points\n", cleanName(r.Name()), number(r.Score), number(h.Most()))
	if r.LateLoss > 0 {
		_, err = fmt.Fprintf(w, "%s points, less %s%% for coming late\n", number(r.Points), number(100*r.LateLoss))
	}
	solved := 0
	for i, c := range r.Cells {
		if c.Status == grade.Solved {
			solved++
			continue
		}
		_, err = fmt.Fprintf(w, "\n%s: %s of %s points, %s\n", c.Koan, number(c.Points), number(h.Koans[i].Points), c.Status)
		if c.Known != "" && c.Status == grade.Failed {
			_, err = fmt.Fprintf(w, "It errs like the suite's own %s.\n", c.Known)
		}
		_, err = fmt.Fprintf(w, "\n%s\n", why(c))
		for _, check := range c.Checks {
			first, _ := c.FirstFailure()
			if !check.Passed && check.Check != first.Check {
				_, err = fmt.Fprintf(w, "Nor does %s hold.\n", check.Check)
			}
		}
	}
	if err == nil {
		_, err = fmt.Fprintf(w, "\n%d koans are solved. Seeds: %s.\n", solved, h.Seeds)
	}
	return err
}
