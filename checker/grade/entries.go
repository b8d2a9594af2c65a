package grade

import (
	"fmt"
	"slices"
	"strings"

	"koans/checker/submission"
)

// An Entry is one student to grade: a submission, a line of the roster, or
// both.
type Entry struct {
	N          int // among all, from 0
	Name       string
	Submission submission.Submission
	HandedIn   bool
	Student    Student
	OnRoster   bool
}

// Entries puts submissions and roster together, sorted by name. Whoever is on
// the roster and handed in nothing is there, too.
func Entries(class *submission.Class, roster []Student) []Entry {
	byName := map[string]Student{}
	for _, s := range roster {
		byName[strings.ToLower(s.key)] = s
	}
	var all []Entry
	for _, s := range class.Submissions {
		e := Entry{Name: s.Name, Submission: s, HandedIn: true}
		e.Student, e.OnRoster = byName[strings.ToLower(s.Name)]
		delete(byName, strings.ToLower(s.Name))
		all = append(all, e)
	}
	for _, s := range byName {
		all = append(all, Entry{Name: s.key, Student: s, OnRoster: true})
	}
	slices.SortFunc(all, func(a, b Entry) int { return strings.Compare(a.Name, b.Name) })
	for i := range all {
		all[i].N = i
	}
	return all
}

// A Shard is one of several machines that grade a class together: the Ith of
// N, counted from 1. Its zero value is the only one.
type Shard struct{ I, N int }

// ParseShard reads I/N, as in 2/8.
func ParseShard(text string) (Shard, error) {
	var s Shard
	if n, err := fmt.Sscanf(text, "%d/%d", &s.I, &s.N); err != nil || n != 2 || s.I < 1 || s.I > s.N || text != fmt.Sprintf("%d/%d", s.I, s.N) {
		return Shard{}, fmt.Errorf("--shard %s: write it as I/N, where I is 1 to N", text)
	}
	return s, nil
}

// Of returns the entries that the shard grades.
func (s Shard) Of(all []Entry) []Entry {
	if s.N <= 1 {
		return all
	}
	var mine []Entry
	for _, e := range all {
		if e.N%s.N == s.I-1 {
			mine = append(mine, e)
		}
	}
	return mine
}
