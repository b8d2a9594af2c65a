package gradebook

import (
	"encoding/csv"
	"fmt"
	"io"
	"strings"

	"koans/checker/grade"
)

// CSV writes a line for each student: who, the score, and the points of each
// koan. Words that a spreadsheet would take for a formula get an apostrophe.
func CSV(w io.Writer, b *grade.Book) error { return Outputs{}.csv(w, b) }

// csv is CSV, with the students' codes if reports are anonymous.
func (o Outputs) csv(w io.Writer, b *grade.Book) error {
	out := csv.NewWriter(w)
	heading := []string{"submission", "name", "email", "id", "score", "max", "late_loss", "undecided", "remarks"}
	for _, k := range b.Header.Koans {
		heading = append(heading, k.Path)
	}
	if o.Anonymous {
		heading = append(heading, "code")
	}
	if err := out.Write(heading); err != nil {
		return err
	}
	for r, err := range b.Rows() {
		if err != nil {
			return err
		}
		var remarks []string
		if r.Refused != "" {
			remarks = append(remarks, r.Refused)
		}
		if r.Adjusted != 0 {
			remarks = append(remarks, fmt.Sprintf("adjusted by %s: %s", number(r.Adjusted), r.Comment))
		}
		if b.Summary.Roster && !r.OnRoster {
			remarks = append(remarks, "not on the roster")
		}
		record := []string{
			defused(r.Submission), defused(r.Student.Name), defused(r.Student.Email), defused(r.Student.ID),
			number(r.Score), number(b.Header.Most()), number(r.LateLoss), number(float64(r.Undecided())), "",
		}
		for _, c := range r.Cells {
			record = append(record, number(c.Points))
			text := remark(b, r, c)
			if (c.Status == grade.Refused || c.Status == grade.Undecided) && r.Refused == "" {
				text = c.Why
			}
			if text != "" {
				remarks = append(remarks, c.Koan+": "+text)
			}
		}
		if o.Anonymous {
			record = append(record, grade.Code(o.Secret, r.Submission))
		}
		record[8] = defused(strings.Join(remarks, "; "))
		if err := out.Write(record); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}

// defused makes a name, or other words, harmless in a spreadsheet.
func defused(text string) string {
	text = strings.Join(strings.Fields(sanitize(text, 1000)), " ")
	if strings.ContainsAny(firstRune(text), "=+-@|%＝＋－＠") {
		return "'" + text
	}
	return text
}

func firstRune(text string) string {
	for _, r := range text {
		return string(r)
	}
	return ""
}
