package grade

import (
	"cmp"
	"math"
	"slices"
	"strings"
)

// An Exception is what an instructor decides for one student.
type Exception struct {
	Extension duration `toml:"extension"` // after Due, as in "48h"
	Excused   []string `toml:"excused"`   // chapters and koans that don't count
	Adjust    float64  `toml:"adjust"`    // points to add to the score; negative to take away
	Comment   string   `toml:"comment"`   // on the adjustment, for the student
}

// exception returns what is decided for a student: by the name of the submission,
// the ID or the email address, upper or lower case.
func (c Config) exception(r Row) Exception {
	for name, e := range c.Students {
		for _, is := range []string{r.Submission, r.Student.ID, r.Student.Email} {
			if is != "" && strings.EqualFold(name, is) {
				return e
			}
		}
	}
	return Exception{}
}

// score computes all points of a row from its cells and the settings. Koans that
// don't count are left out of the sum, and the others are scaled to the points of
// all, so that an excuse neither costs nor earns anything.
func (g *Grader) score(r *Row) {
	e := g.config.exception(*r)
	all, counted := 0.0, 0.0
	var lost []int // cells that count, the greatest loss first
	for i, k := range g.koans {
		c := &r.Cells[i]
		points := g.config.Points(k)
		c.Points, c.Left = hundredths(g.credit(*c)*points), ""
		all += points
		if slices.ContainsFunc(e.Excused, func(name string) bool { return means(name, k) }) {
			c.Left = "excused"
			continue
		}
		counted += points
		lost = append(lost, i)
	}
	loss := func(i int) float64 { return g.config.Points(g.koans[i]) - r.Cells[i].Points }
	slices.SortStableFunc(lost, func(a, b int) int { return cmp.Compare(loss(b), loss(a)) })
	for n, i := range lost {
		if n < g.config.DropLowest && n < len(lost)-1 && loss(i) > 0 {
			r.Cells[i].Left = "dropped"
			counted -= g.config.Points(g.koans[i])
		}
	}
	r.Points = 0
	for _, c := range r.Cells {
		if c.Left == "" {
			r.Points += c.Points
		}
	}
	if counted > 0 {
		r.Points *= all / counted
	}
	r.Points = hundredths(r.Points)
	r.LateLoss = g.config.LateLoss(r.Student.Submitted, e)
	r.Adjusted, r.Comment = e.Adjust, e.Comment
	r.Score = r.Points * (1 - r.LateLoss)
	if g.config.Cap > 0 {
		r.Score = min(r.Score, g.config.Cap)
	}
	r.Score = max(0, hundredths(r.Score+e.Adjust))
}

// hundredths rounds points, so that every format can give them exactly.
func hundredths(points float64) float64 { return math.Round(100*points) / 100 }
