package gradebook

import (
	"encoding/json"
	"io"

	"koans/checker/grade"
)

// The JSON report, version 1. Points are rounded to hundredths. Fields that say
// nothing are left out; new ones may be added without another version.
type (
	jsonReport struct {
		Version  int              `json:"version"` // 1
		Title    string           `json:"title"`
		Go       string           `json:"go"`
		Suite    string           `json:"suite"`          // changes with the tests, the checker and Go
		Seeds    string           `json:"seeds"`          // of the schedules tried
		Note     string           `json:"note,omitempty"` // what is lost if schedules weren't seeded
		Max      float64          `json:"max"`
		Koans    []grade.KoanInfo `json:"koans"`
		Students []jsonStudent    `json:"students"`
	}
	jsonStudent struct {
		Submission string     `json:"submission"`
		Name       string     `json:"name"`
		Email      string     `json:"email,omitempty"`
		ID         string     `json:"id,omitempty"`
		OnRoster   bool       `json:"on_roster"`
		Refused    string     `json:"refused,omitempty"`
		Points     float64    `json:"points"`
		LateLoss   float64    `json:"late_loss"` // share of the points
		Score      float64    `json:"score"`
		Undecided  int        `json:"undecided"` // koans that the machine could not judge
		Koans      []jsonKoan `json:"koans"`
	}
	jsonKoan struct {
		Koan   string       `json:"koan"`
		Status grade.Status `json:"status"` // solved, failed, broken, shipped, missing, refused or undecided
		Points float64      `json:"points"`
		Remark string       `json:"remark,omitempty"`
		Known  string       `json:"known,omitempty"` // the suite's own program that it is, or errs like
		Why    string       `json:"why,omitempty"`
		Notes  []string     `json:"notes,omitempty"`
		Checks []jsonCheck  `json:"checks,omitempty"`
	}
	jsonCheck struct {
		Check  string `json:"check"`
		Passed bool   `json:"passed"`
		Needs  string `json:"needs,omitempty"` // what the machine lacked
		// Schedule is the name of the one that failed.
		Schedule string `json:"schedule,omitempty"`
		Ending   string `json:"ending,omitempty"`
		Report   string `json:"report,omitempty"`
	}
)

// JSON writes everything that is known, one student after the other.
func JSON(w io.Writer, b *grade.Book) error {
	h := b.Header
	head, err := json.MarshalIndent(jsonReport{
		Version: 1, Title: sanitize(h.Title, maxName), Go: h.Go, Suite: h.Suite, Seeds: h.AllSeeds(), Note: h.Note, Max: h.Most(), Koans: h.Koans, Students: []jsonStudent{},
	}, "", "  ")
	if err != nil {
		return err
	}
	const end = "]\n}"
	if _, err := w.Write(head[:len(head)-len(end)]); err != nil {
		return err
	}
	separator := "\n    "
	for r, err := range b.Rows() {
		if err != nil {
			return err
		}
		text, err := json.MarshalIndent(newJSONStudent(b, r), "    ", "  ")
		if err != nil {
			return err
		}
		if _, err := w.Write(append([]byte(separator), text...)); err != nil {
			return err
		}
		separator = ",\n    "
	}
	_, err = io.WriteString(w, "\n  "+end+"\n")
	return err
}

func newJSONStudent(b *grade.Book, r grade.Row) jsonStudent {
	s := jsonStudent{
		Submission: sanitizeName(r.Submission), Name: sanitizeName(r.Name()), Email: sanitizeName(r.Student.Email), ID: sanitizeName(r.Student.ID),
		OnRoster: r.OnRoster, Refused: sanitize(r.Refused, maxText), Points: r.Points, LateLoss: r.LateLoss, Score: r.Score, Undecided: r.Undecided(),
	}
	for _, c := range r.Cells {
		k := jsonKoan{Koan: c.Koan, Status: c.Status, Points: c.Points, Remark: remark(b, r, c), Known: c.Known, Why: sanitize(c.Why, maxText)}
		for _, n := range c.Notes {
			k.Notes = append(k.Notes, sanitize(n, maxText))
		}
		for _, check := range c.Checks {
			k.Checks = append(k.Checks, jsonCheck{
				Check: check.Check, Passed: check.Passed, Needs: check.Needs, Schedule: check.ScheduleName(), Ending: check.Ending, Report: sanitize(check.Report(), maxText),
			})
		}
		s.Koans = append(s.Koans, k)
	}
	return s
}
