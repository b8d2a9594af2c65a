package grade

import (
	"slices"

	"koans/checker"
	"koans/checker/judge"
)

// A Status says what became of one koan of one student's.
type Status string

const (
	Solved  Status = "solved"  // every check holds
	Failed  Status = "failed"  // it was judged, and some check does not hold
	Broken  Status = "broken"  // it does not compile
	Shipped Status = "shipped" // it is as the suite ships it
	Missing Status = "missing" // it was not handed in
	Refused Status = "refused" // it was handed in, and not taken or not run
	// Undecided is not the student's doing: the machine could not judge it.
	// Grade it again with --resume.
	Undecided Status = "undecided"
)

// A Cell is what one student's koan came to.
type Cell struct {
	Koan    string           `json:"koan"`
	Status  Status           `json:"status"`
	Points  float64          `json:"points"`
	Program string           `json:"program,omitempty"` // the same for the same program
	Known   string           `json:"known,omitempty"`   // the program of the suite's that it is, or does the same mistake as
	Why     string           `json:"why,omitempty"`     // of a status that no check explains
	Notes   []string         `json:"notes,omitempty"`   // what lay beside the file and was left out
	Left    string           `json:"left,omitempty"`    // why the koan doesn't count: excused or dropped
	Checks  []checker.Result `json:"checks,omitempty"`
}

// FirstFailure returns the first check that does not hold.
func (c Cell) FirstFailure() (checker.Result, bool) {
	return judge.Verdict{Checks: c.Checks}.FirstFailure()
}

// Reason says in a few words why points were lost, "" if none were.
func (c Cell) Reason() string {
	switch first, failed := c.FirstFailure(); {
	case c.Status == Solved:
		return ""
	case c.Status == Failed && failed && first.Ending != "":
		return first.Check + ": " + first.Ending
	case c.Status == Failed && failed:
		return first.Check
	case c.Status == Shipped:
		return "as it was handed out"
	case c.Status == Missing:
		return "not handed in"
	case c.Status == Broken:
		return "does not compile"
	}
	return c.Why
}

// A Row is what one student came to.
type Row struct {
	N          int     `json:"n"` // among all of the class, from 0
	Submission string  `json:"submission"`
	Student    Student `json:"student,omitzero"`
	OnRoster   bool    `json:"on_roster"`
	Content    string  `json:"content,omitempty"` // the same for the same files
	Refused    string  `json:"refused,omitempty"` // why nothing of it was taken
	Points     float64 `json:"points"`            // the sum of the koans' that count, scaled to all of them
	LateLoss   float64 `json:"late_loss"`         // share of Points lost by coming late
	Adjusted   float64 `json:"adjusted,omitempty"`
	Comment    string  `json:"comment,omitempty"` // on the adjustment
	Score      float64 `json:"score"`             // Points without what was lost, adjusted
	Cells      []Cell  `json:"koans"`
}

// Name is how to call the student.
func (r Row) Name() string {
	if r.Student.Name != "" {
		return r.Student.Name
	}
	return r.Submission
}

// HandedIn reports whether the student handed in anything, taken or not.
func (r Row) HandedIn() bool {
	return r.Refused != "" || slices.ContainsFunc(r.Cells, func(c Cell) bool { return c.Status != Missing })
}

// Undecided counts the koans that the machine could not judge.
func (r Row) Undecided() int {
	n := 0
	for _, c := range r.Cells {
		if c.Status == Undecided {
			n++
		}
	}
	return n
}

// A Header says how all rows of a results file were graded.
type Header struct {
	Version int     `json:"version"` // of this form: 1
	Title   string  `json:"title"`
	Go      string  `json:"go"`
	Suite   string  `json:"suite"` // changes with the tests, given files, the checker and Go
	Seeds   string  `json:"seeds"` // of the schedules that students see tried
	Hidden  string  `json:"hidden_seeds,omitempty"`
	Cap     float64 `json:"cap,omitempty"` // the highest score; 0 for no cap
	// Note is what is lost if schedules weren't seeded.
	Note        string      `json:"note,omitempty"`
	Koans       []KoanInfo  `json:"koans"`
	Submissions int         `json:"submissions"` // of the class, in all shards
	Classroom50 Classroom50 `json:"classroom50,omitzero"`
}

// A KoanInfo is a koan that was graded.
type KoanInfo struct {
	Path   string  `json:"koan"`
	Title  string  `json:"title"`
	Points float64 `json:"points"`
	// Counted are the checks that earn a part of the points; they hold neither
	// for the program as shipped nor for one that does nothing.
	Counted []string `json:"counted"`
}

// Most is the score of a student who solved everything in time.
func (h Header) Most() float64 {
	sum := 0.0
	for _, k := range h.Koans {
		sum += k.Points
	}
	if h.Cap > 0 {
		return min(sum, h.Cap)
	}
	return sum
}

// AllSeeds names the seeds for those who may know the hidden ones, too.
func (h Header) AllSeeds() string {
	if h.Hidden == "" {
		return h.Seeds
	}
	return h.Seeds + "; hidden, of both: " + h.Hidden
}
