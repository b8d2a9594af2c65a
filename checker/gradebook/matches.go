package gradebook

import (
	"cmp"
	"fmt"
	"io"
	"text/tabwriter"

	"koans/checker/grade"
)

// Matches prints whose each submission is. It returns how many submissions there are,
// how many of them match no student on the roster, and how many students handed in
// nothing.
func Matches(w io.Writer, all []grade.Entry) (handedIn, strangers, absent int, err error) {
	out := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(out, "SUBMISSION\tSTUDENT\tMATCHED BY")
	for _, e := range all {
		student := shortName(cmp.Or(e.Student.Name, e.Name))
		switch {
		case !e.HandedIn:
			absent++
			fmt.Fprintf(out, "-\t%s\tnothing handed in\n", student)
			continue
		case !e.OnRoster:
			strangers++
			fmt.Fprintf(out, "%s\t-\tnot on the roster\n", shortName(e.Name))
		default:
			fmt.Fprintf(out, "%s\t%s\t%s\n", shortName(e.Name), student, sanitizeName(e.Matched))
		}
		handedIn++
	}
	if err := out.Flush(); err != nil {
		return 0, 0, 0, err
	}
	_, err = fmt.Fprintf(w, "%d of %d submissions match a student on the roster; %d students handed in nothing.\n\n", handedIn-strangers, handedIn, absent)
	return handedIn, strangers, absent, err
}
