package gradebook

import (
	"fmt"
	"io"
	"strings"
	"text/tabwriter"

	"koans/checker/grade"
)

// Table prints a line for each student, and what the class found hard.
func Table(w io.Writer, b *grade.Book) error {
	if b.Header.Note != "" {
		fmt.Fprintf(w, "Note: %s\n\n", b.Header.Note)
	}
	out := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(out, "STUDENT\tSCORE\tSOLVED\tREMARKS")
	for r, err := range b.Rows() {
		if err != nil {
			return err
		}
		solved := 0
		for _, c := range r.Cells {
			if c.Status == grade.Solved {
				solved++
			}
		}
		fmt.Fprintf(out, "%s\t%s of %s\t%d of %d\t%s\n", shortName(r.Name()), number(r.Score), number(b.Header.Most()), solved, len(r.Cells), tableRemarks(r))
	}
	if err := out.Flush(); err != nil {
		return err
	}
	s := b.Summary
	fmt.Fprintf(w, "\n%s, %s points on average. %s, %d of them different.\nJudged with %s. Seeds: %s.\n", count(s.Students, "student"), number(s.Mean), count(s.Programs, "program"), s.Distinct, b.Header.Go, b.Header.AllSeeds())
	if hardest := s.Hardest(5); len(hardest) > 1 {
		fmt.Fprintln(w, "\nHardest koans")
		for _, k := range hardest {
			fmt.Fprintf(w, "  %s: solved by %d of %d who tried\n", k.Path, k.Solved, k.HandedIn)
		}
	}
	if len(s.Mistakes) > 0 {
		fmt.Fprintln(w, "\nMost common mistakes")
	}
	for _, m := range s.Mistakes[:min(5, len(s.Mistakes))] {
		fmt.Fprintf(w, "  %s %s: %s\n", count(m.Count, "time"), m.Koan, mistakeName(m))
	}
	if s.Undecided > 0 {
		fmt.Fprintf(w, "\n%s could not be judged on this machine. That is no student's mistake: grade again with --resume.\n", count(s.Undecided, "koan"))
	}
	return nil
}

// maxColumn is how long a name may be that everybody's line leaves room for, in
// characters.
const maxColumn = 40

func shortName(text string) string {
	name := []rune(sanitizeName(text))
	if len(name) > maxColumn {
		return string(name[:maxColumn-1]) + "…"
	}
	return string(name)
}

func tableRemarks(r grade.Row) string {
	var parts []string
	if r.Refused != "" {
		parts = append(parts, r.Refused)
	}
	if n := r.Undecided(); n > 0 {
		parts = append(parts, count(n, "koan")+" not judged")
	}
	if r.LateLoss > 0 {
		parts = append(parts, fmt.Sprintf("late: %s%% off", number(100*r.LateLoss)))
	}
	if r.Adjusted != 0 {
		parts = append(parts, fmt.Sprintf("adjusted: %+g", r.Adjusted))
	}
	missing, refused := 0, 0
	for _, c := range r.Cells {
		switch {
		case c.Status == grade.Missing:
			missing++
		case c.Status == grade.Refused && r.Refused == "":
			refused++
		}
	}
	if missing > 0 {
		parts = append(parts, count(missing, "koan")+" not handed in")
	}
	if refused > 0 {
		parts = append(parts, count(refused, "koan")+" refused")
	}
	return sanitizeName(strings.Join(parts, "; "))
}

// mistakeName is how to call a mistake: as the suite's own wrong fix is called,
// if it is one of those.
func mistakeName(m grade.Mistake) string {
	if name, ok := strings.CutPrefix(m.Known, "wrong/"); ok {
		return fmt.Sprintf("%q (%s)", strings.ReplaceAll(name, "_", " "), m.Words)
	}
	return m.Words
}
