package gradebook

import (
	"cmp"
	"math"
	"regexp"
	"time"

	"koans/checker/grade"
)

// The result.json of Classroom 50, version 1; see
// https://github.com/foundation50/classroom50/wiki/Advanced-Autograding
// Its scores are whole numbers, so they are hundredths of a point.
type (
	classroom50Report struct {
		Schema     string            `json:"schema"`
		Classroom  string            `json:"classroom"`
		Assignment string            `json:"assignment"`
		Type       string            `json:"assignment_type"`
		Owner      string            `json:"owner"`
		Submission string            `json:"submission"`
		Commit     string            `json:"commit"`
		Release    string            `json:"release"`
		Review     string            `json:"review"`
		Datetime   string            `json:"datetime"`
		Score      int               `json:"score"`
		MaxScore   int               `json:"max-score"`
		Tests      []classroom50Test `json:"tests"`
	}
	classroom50Test struct {
		Name     string `json:"test-name"`
		Passed   bool   `json:"passed"`
		Score    int    `json:"score"`
		MaxScore int    `json:"max-score"`
		Output   string `json:"output,omitempty"`
	}
)

func classroom50(b *grade.Book, r grade.Row) any {
	report := newClassroom50Report(b.Header, r.Submission, r.Student.Submitted)
	report.Score = min(cents(r.Score), report.MaxScore)
	for i, c := range r.Cells {
		report.Tests = append(report.Tests, classroom50Test{
			Name: c.Koan, Passed: c.Status == grade.Solved, Score: cents(c.Points), MaxScore: cents(b.Header.Koans[i].Points), Output: why(c),
		})
	}
	return report
}

func classroom50Ungraded(h grade.Header, e grade.Entry) any {
	return newClassroom50Report(h, e.Name, e.Student.Submitted)
}

var tagged = regexp.MustCompile(`^submit/(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ)`)

// newClassroom50Report fills in who and when. What only the platform knows
// comes from its runner's environment, by way of the header; away from it, the
// tag says that the grading was by hand.
func newClassroom50Report(h grade.Header, name string, submitted time.Time) classroom50Report {
	if at := tagged.FindStringSubmatch(h.Classroom50.Submission); at != nil && submitted.IsZero() {
		if parsed, err := time.Parse("2006-01-02T15-04-05Z", at[1]); err == nil {
			submitted = parsed
		}
	}
	if submitted.IsZero() {
		submitted = time.Unix(0, 0)
	}
	tag := cmp.Or(h.Classroom50.Submission, "submit/manual-"+sanitizeName(name))
	report := classroom50Report{
		Schema: "classroom50/result/v1", Classroom: cmp.Or(h.Classroom50.Classroom, "classroom"), Assignment: cmp.Or(h.Classroom50.Assignment, "koans"),
		Type: cmp.Or(h.Classroom50.Type, "individual"), Owner: sanitizeName(name), Submission: tag,
		Commit: cmp.Or(h.Classroom50.Commit, tag), Release: cmp.Or(h.Classroom50.Release, tag), Datetime: submitted.UTC().Format("2006-01-02T15:04:05Z"),
		MaxScore: cents(h.Most()), Tests: []classroom50Test{},
	}
	report.Review = cmp.Or(h.Classroom50.Review, report.Commit)
	return report
}

// cents are the hundredths of a point.
func cents(points float64) int { return int(math.Round(100 * points)) }
