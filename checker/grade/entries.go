package grade

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"koans/checker/submission"
)

// An Entry is one student to grade: a submission, a line of the roster, or
// both.
type Entry struct {
	N          int // of the student, among all, from 0; several attempts of one share it
	Name       string
	Submission submission.Submission
	HandedIn   bool
	Student    Student
	OnRoster   bool
	Matched    string // by what the submission was matched to the line of the roster
}

// Entries puts submissions and roster together, sorted by name. Students who are on
// the roster and handed in nothing are there, too. A submission is matched by its
// name or, if that is nobody's, by an identifier in it or by a person's name that it
// begins with, where only one student has it. Times in names are of this place.
func Entries(class *submission.Class, roster []Student, place *time.Location) []Entry {
	m := newMatcher(roster)
	var all []Entry
	for _, s := range class.Submissions {
		e := Entry{Name: s.Name, Submission: s, HandedIn: true}
		i, by := m.match(s.Name)
		if i < 0 && s.Inside != "" && len(class.Submissions) == 1 {
			if i, by = m.match(s.Inside); i >= 0 || len(roster) == 0 {
				e.Name = s.Inside
			}
		}
		if i >= 0 {
			e.Student, e.OnRoster, e.Matched = roster[i], true, by
			m.taken[i] = append(m.taken[i], s.Name)
		}
		if at := attempted(s.Name, place); !at.IsZero() {
			e.Student.Submitted = at
		}
		all = append(all, e)
	}
	for i, s := range roster {
		if len(m.taken[i]) == 0 {
			all = append(all, Entry{Name: s.key, Student: s, OnRoster: true})
		}
	}
	slices.SortFunc(all, func(a, b Entry) int { return strings.Compare(a.Name, b.Name) })
	numbers := map[string]int{} // of students on the roster
	n := 0
	for i := range all {
		all[i].N = n
		if !all[i].OnRoster {
			n++
			continue
		}
		if before, another := numbers[all[i].Student.key]; another {
			all[i].N = before
			continue
		}
		numbers[all[i].Student.key] = n
		n++
	}
	return all
}

// Students counts the students of the entries.
func Students(all []Entry) int {
	numbers := map[int]bool{}
	for _, e := range all {
		numbers[e.N] = true
	}
	return len(numbers)
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
