package gradebook

import (
	"fmt"
	"io"
	"strings"

	"koans/checker"
	"koans/checker/grade"
)

// Explain prints, for one student, every koan that lost points and why: the
// report with the time line of the run that failed.
func Explain(w io.Writer, h grade.Header, r grade.Row) error {
	var text strings.Builder
	fmt.Fprintf(&text, "%s: %s of %s points\n", sanitizeName(r.Name()), number(r.Score), number(h.Most()))
	if r.LateLoss > 0 {
		fmt.Fprintf(&text, "%s points, less %s%% for coming late\n", number(r.Points), number(100*r.LateLoss))
	}
	solved := 0
	for i, c := range r.Cells {
		if c.Status == grade.Solved {
			solved++
			continue
		}
		fmt.Fprintf(&text, "\n%s: %s of %s points, %s\n", c.Koan, number(c.Points), number(h.Koans[i].Points), c.Status)
		if c.Known != "" && c.Status == grade.Failed {
			fmt.Fprintf(&text, "It errs like the suite's own %s.\n", c.Known)
		}
		fmt.Fprintf(&text, "\n%s\n", why(c))
		for i, check := range checker.Failed(c.Checks) {
			if i > 0 {
				fmt.Fprintf(&text, "Nor does %s hold.\n", check.Check)
			}
		}
	}
	fmt.Fprintf(&text, "\n%s solved. Judged with %s. Seeds: %s.\n", count(solved, "koan"), h.Go, h.AllSeeds())
	_, err := io.WriteString(w, text.String())
	return err
}
