package grade

import (
	"cmp"
	"slices"
)

// A Summary is what a class came to.
type Summary struct {
	Students  int
	Roster    bool // whether any of them is on one
	Undecided int  // koans that the machine could not judge
	Programs  int  // that were handed in
	Distinct  int  // of them, when layout and comments are not counted
	Mean      float64
	Koans     []KoanSummary // in teaching order
	Mistakes  []Mistake     // the most common first
	copies    map[copyKey]copies
}

// A KoanSummary is what a class came to in one koan.
type KoanSummary struct {
	Path     string
	Solved   int
	HandedIn int // not as shipped
	Mean     float64
}

// A Mistake is a way in which students failed a koan.
type Mistake struct {
	Koan  string
	Known string // the wrong fix of the suite's, "" if it is none of them
	Words string // what failed
	Count int
}

// copies are the students who handed in the same program.
type copies struct{ first, second, count int32 }

// A copyKey is the beginning of a program's key: enough to tell apart what a
// class hands in.
type copyKey [16]byte

// summarize reads all rows once.
func (b *Book) summarize() error {
	s := Summary{copies: map[copyKey]copies{}}
	at := map[string]int{}
	for i, k := range b.Header.Koans {
		at[k.Path] = i
		s.Koans = append(s.Koans, KoanSummary{Path: k.Path})
	}
	mistakes := map[Mistake]int{}
	for row, err := range b.Rows() {
		if err != nil {
			return err
		}
		s.Students++
		s.Roster = s.Roster || row.OnRoster
		s.Mean += row.Score
		for _, c := range row.Cells {
			i, ok := at[c.Koan]
			if !ok {
				continue
			}
			k := &s.Koans[i]
			k.Mean += c.Points
			switch c.Status {
			case Solved:
				k.Solved++
			case Undecided:
				s.Undecided++
			case Failed, Broken:
				mistakes[Mistake{Koan: c.Koan, Known: c.Known, Words: c.Reason()}]++
			}
			if c.Program == "" {
				continue
			}
			s.Programs++
			if c.Status == Shipped {
				continue
			}
			k.HandedIn++
			s.count(c, row.N)
		}
	}
	for i := range s.Koans {
		s.Koans[i].Mean /= float64(max(1, s.Students))
	}
	s.Mean /= float64(max(1, s.Students))
	s.Distinct = len(s.copies)
	for m, n := range mistakes {
		m.Count = n
		s.Mistakes = append(s.Mistakes, m)
	}
	slices.SortFunc(s.Mistakes, func(a, b Mistake) int {
		return cmp.Or(b.Count-a.Count, cmp.Compare(a.Koan, b.Koan), cmp.Compare(a.Known, b.Known), cmp.Compare(a.Words, b.Words))
	})
	b.Summary = s
	return nil
}

// Hardest returns the koans that the smallest part of those who tried solved,
// the hardest first.
func (s Summary) Hardest(most int) []KoanSummary {
	tried := slices.DeleteFunc(slices.Clone(s.Koans), func(k KoanSummary) bool { return k.HandedIn == 0 })
	sorted := slices.SortedStableFunc(slices.Values(tried), func(a, b KoanSummary) int {
		return cmp.Or(cmp.Compare(a.Solved*b.HandedIn, b.Solved*a.HandedIn), cmp.Compare(a.Mean, b.Mean))
	})
	return sorted[:min(most, len(sorted))]
}

func (s *Summary) count(c Cell, n int) {
	key := keyOf(c)
	seen, ok := s.copies[key]
	switch {
	case !ok:
		seen.first = int32(n)
	case seen.count == 1:
		seen.second = int32(n)
	}
	seen.count++
	s.copies[key] = seen
}

func keyOf(c Cell) (key copyKey) {
	copy(key[:], c.Program)
	return key
}

// SameAs names another student who handed in the same program, and tells how
// many did in all besides this one.
func (b *Book) SameAs(r Row, c Cell) (name string, others int) {
	seen := b.Summary.copies[keyOf(c)]
	if c.Program == "" || seen.count < 2 {
		return "", 0
	}
	other := int(seen.first)
	if other == r.N {
		other = int(seen.second)
	}
	i, _ := slices.BinarySearchFunc(b.lines, other, func(l line, n int) int { return l.n - n })
	name = b.lines[i].name
	if b.code != nil {
		name = b.code(name)
	}
	return name, int(seen.count) - 1
}
