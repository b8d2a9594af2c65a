package grade

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"koans/checker/judge"
	"koans/checker/policy"
	"koans/checker/submission"
)

// A student is an entry whose files have been taken.
type student struct {
	entry   Entry
	refused string
	files   map[string]submission.File
	content string // the same for the same files
	tasks   []task
}

// take reads what a student handed in. The error is the machine's.
func (g *Grader) take(e Entry) (student, error) {
	s := student{entry: e}
	if !e.HandedIn {
		return s, nil
	}
	var err error
	if s.files, s.refused, err = g.class.Take(e.Submission); err != nil {
		return s, err
	}
	s.content = g.content(s)
	for _, k := range g.koans {
		f, ok := s.files[k.Path()]
		if !ok || f.Refused != "" || f.Missing {
			continue
		}
		var violation *policy.Violation
		if err := policy.Check(f.Text, g.imports[k.Path()]); errors.As(err, &violation) {
			f.Refused = violation.Reason
			s.files[k.Path()] = f
			continue
		}
		for _, name := range slices.Sorted(maps.Keys(f.Own)) {
			if err := policy.Check(f.Own[name], g.imports[k.Path()]); f.Refused == "" && errors.As(err, &violation) {
				f.Refused = strings.ReplaceAll(violation.Reason, "main.go:", name+":")
				s.files[k.Path()] = f
			}
		}
		if f.Refused == "" {
			s.tasks = append(s.tasks, task{k, Normalize(k.Path(), f.Text).with(f.Own)})
		}
	}
	return s, nil
}

// content identifies what was taken of the assigned koans.
func (g *Grader) content(s student) string {
	hash := sha256.New()
	fmt.Fprintf(hash, "%q\n", s.refused)
	for _, k := range g.koans {
		f := s.files[k.Path()]
		fmt.Fprintf(hash, "%s %t %q %q %d\n%s", k.Path(), f.Missing, f.Refused, f.Notes, len(f.Text), f.Text)
	}
	return hex.EncodeToString(hash.Sum(nil)[:12])
}

// row puts together what a student came to. Programs that the machine failed
// to judge are in failed, by key.
func (g *Grader) row(s student, failed map[string]error) Row {
	r := Row{N: s.entry.N, Submission: s.entry.Name, Student: s.entry.Student, OnRoster: s.entry.OnRoster, Content: s.content, Refused: s.refused}
	programs := map[string]Normalized{}
	for _, t := range s.tasks {
		programs[t.koan.Path()] = t.program
	}
	for _, k := range g.koans {
		path := k.Path()
		c := Cell{Koan: path, Notes: s.files[path].Notes}
		p, handedIn := programs[path]
		switch {
		case s.refused != "":
			c.Status, c.Why = Refused, s.refused
		case s.files[path].Refused != "":
			c.Status, c.Why = Refused, s.files[path].Refused
		case !handedIn:
			c.Status = Missing
		default:
			c.Program = p.Key
			g.fill(&c, p, failed[p.Key])
		}
		r.Cells = append(r.Cells, c)
	}
	g.score(&r)
	return r
}

// fill takes a verdict over into the cell.
func (g *Grader) fill(c *Cell, p Normalized, failed error) {
	v, ok := g.store.translated(p.Key, p.Translate)
	if !ok {
		c.Status, c.Why = Undecided, "the machine could not judge it"
		if failed != nil {
			c.Why += ": " + failed.Error()
		}
		return
	}
	c.Checks = v.Checks
	c.Known = g.known[c.Koan].byKey[p.Key]
	switch {
	case c.Known == "shipped":
		c.Status = Shipped
	case v.Mistake != "":
		c.Status, c.Why = Broken, v.Mistake
	case v.Needs != "":
		c.Status, c.Why = Undecided, "this machine cannot make every check; it lacks "+v.Needs
	case v.Solved:
		c.Status = Solved
	default:
		c.Status = Failed
		if c.Known == "" {
			c.Known = g.known[c.Koan].mistake(*c)
		}
	}
}

// credit is the share of the points that a cell earns.
func (g *Grader) credit(c Cell) float64 {
	if c.Status != Solved && c.Status != Failed {
		return 0
	}
	return credit(judge.Verdict{Solved: c.Status == Solved, Checks: c.Checks}, g.counted[c.Koan])
}
