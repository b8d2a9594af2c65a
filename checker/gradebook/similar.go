package gradebook

import (
	"encoding/csv"
	"fmt"
	"io"

	"koans/checker/grade"
)

// Similar writes a line for each pair of students whose programs have much in common.
func Similar(w io.Writer, pairs []grade.Pair) error {
	out := csv.NewWriter(w)
	if err := out.Write([]string{"koan", "student", "and", "share", "fingerprints", "of_no_other_student"}); err != nil {
		return err
	}
	for _, p := range pairs {
		if err := out.Write([]string{p.Koan, defused(p.A), defused(p.B), number(p.Share), fmt.Sprint(p.Shared), fmt.Sprint(p.Only)}); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}
