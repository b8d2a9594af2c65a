package gradebook

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"koans/checker/grade"
)

// ErrNoUpload is returned where the roster isn't one that can be uploaded again.
var ErrNoUpload = errors.New("export the grades of Canvas, or the grading worksheet of Moodle, and name that file by --roster")

// canvasColumn is how Canvas calls the column of an assignment.
var canvasColumn = regexp.MustCompile(`^(.*) \(\d+\)$`)

// An upload is a roster of Canvas or Moodle in which only scores change.
type upload struct {
	records             []grade.Record
	comma               rune
	score, max, comment int // columns; -1 if there is none
	possible            float64
}

// readUpload finds the column for the scores: Moodle's Grade or, in Canvas's export,
// that of the assignment, which is called like the title or is the only one.
func readUpload(roster []byte, title string) (upload, error) {
	u := upload{score: -1, max: -1, comment: -1}
	var err error
	if u.records, u.comma, err = grade.Records(roster); err != nil {
		return u, err
	}
	if len(u.records) == 0 {
		return u, ErrNoUpload
	}
	headings := u.records[0].Fields
	column := func(name string) int {
		return slices.IndexFunc(headings, func(h string) bool { return strings.EqualFold(strings.TrimSpace(h), name) })
	}
	if column("Identifier") >= 0 && column("Grade") >= 0 {
		u.score, u.max, u.comment = column("Grade"), column("Maximum Grade"), column("Feedback comments")
		return u, nil
	}
	if column("Student") < 0 || column("ID") < 0 {
		return u, ErrNoUpload
	}
	var assignments, titled []int
	for i, h := range headings {
		if m := canvasColumn.FindStringSubmatch(strings.TrimSpace(h)); m != nil {
			assignments = append(assignments, i)
			if strings.EqualFold(m[1], title) {
				titled = append(titled, i)
			}
		}
	}
	if len(titled) > 0 {
		assignments = titled
	}
	if len(assignments) != 1 {
		return u, fmt.Errorf("no column of the roster is called %q with a number after it, as Canvas names assignments; set title to the assignment's name", title)
	}
	u.score = assignments[0]
	for _, r := range u.records[1:] {
		if strings.TrimSpace(r.Fields[0]) == "Points Possible" && u.score < len(r.Fields) {
			u.possible, _ = strconv.ParseFloat(strings.TrimSpace(r.Fields[u.score]), 64)
		}
	}
	return u, nil
}

// Upload writes the roster, an export of Canvas or Moodle, with the scores filled in and
// nothing else changed but, in Moodle's, the comments. Where the platform gives the
// assignment another number of points, scores are scaled to it. The score of a student
// whom the machine could not judge in full stays as it was.
func Upload(w io.Writer, b *grade.Book, roster []byte) error {
	u, err := readUpload(roster, b.Header.Title)
	if err != nil {
		return err
	}
	byLine := map[int]int{}
	for i, r := range u.records {
		byLine[r.Line] = i
	}
	for r, err := range b.Rows() {
		if err != nil {
			return err
		}
		i, there := byLine[r.Student.Line]
		if r.Student.Line == 0 || !there || r.Undecided() > 0 {
			continue
		}
		set := func(column int, text string) {
			if column >= 0 && column < len(u.records[i].Fields) {
				u.records[i].Fields[column] = text
			}
		}
		set(u.score, number(r.Score*u.scale(u.records[i], b.Header.Most())))
		if r.HandedIn() {
			set(u.comment, defused(overview(b, r)))
		}
	}
	out := csv.NewWriter(w)
	out.Comma = u.comma
	for _, r := range u.records {
		if err := out.Write(r.Fields); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}

// scale is how many of the platform's points one point is.
func (u upload) scale(r grade.Record, most float64) float64 {
	possible := u.possible
	if u.max >= 0 && u.max < len(r.Fields) {
		possible, _ = strconv.ParseFloat(strings.Replace(strings.TrimSpace(r.Fields[u.max]), ",", ".", 1), 64)
	}
	if !(possible > 0) || most == 0 {
		return 1
	}
	return possible / most
}
