package timeline

import (
	"fmt"
	"regexp"
	"slices"
	"time"
)

const (
	maxLanes    = 12
	maxInstants = 40
	maxMarks    = 4 // of a lane at one instant
)

// Folded is the time line in the size of a screen: goroutines of one name share
// a lane where there are more lanes than a dozen, and of many instants the
// first twenty and the last are told. Whatever is part of a data race is kept. The
// size has a limit, whatever the program did.
func (t Timeline) Folded() Timeline {
	t.foldInstants()
	t.Lanes = foldLanes(t.Lanes)
	for i := range t.Lanes {
		l := &t.Lanes[i]
		l.Marks = slices.DeleteFunc(slices.Clone(l.Marks), func(m Mark) bool { return !t.at(m.At) })
		l.Spans = slices.DeleteFunc(slices.Clone(l.Spans), func(s Span) bool { return !t.touches(s) })
		l.Marks = thin(l.Marks)
	}
	t.Edges = t.foldEdges()
	return t
}

// foldInstants leaves out instants between the first and the last ones.
func (t *Timeline) foldInstants() {
	var kept, gaps []time.Duration
	left := false
	for i, at := range t.Instants {
		if maxInstants/2 <= i && i < len(t.Instants)-maxInstants/2 && !t.raceAt(at) {
			left = true
			continue
		}
		kept = append(kept, at)
		if left || slices.Contains(t.Gaps, at) {
			gaps = append(gaps, at)
		}
		left = false
	}
	t.Instants, t.Gaps = kept, gaps
}

func (t *Timeline) raceAt(at time.Duration) bool {
	return slices.ContainsFunc(t.Lanes, func(l Lane) bool {
		return slices.ContainsFunc(l.Races, func(a Access) bool { return a.At == at })
	})
}

// at reports whether the instant is told.
func (t Timeline) at(at time.Duration) bool {
	_, told := slices.BinarySearch(t.Instants, at)
	return told
}

// touches reports whether the span holds an instant that is told.
func (t Timeline) touches(s Span) bool {
	i, _ := slices.BinarySearch(t.Instants, s.From)
	return i < len(t.Instants) && t.Instants[i] <= s.To
}

// thin keeps the first marks of each instant and counts the others.
func thin(marks []Mark) []Mark {
	var kept []Mark
	for len(marks) > 0 {
		same := 1
		for same < len(marks) && marks[same].At == marks[0].At {
			same++
		}
		shown := marks[:min(same, maxMarks)]
		if same > maxMarks {
			shown = append(slices.Clone(marks[:maxMarks-1]), Mark{marks[0].At, fmt.Sprintf("+%d", same-maxMarks+1)})
		}
		for _, m := range shown {
			kept = append(kept, Mark{m.At, shorten(m.Text, longestText)})
		}
		marks = marks[same:]
	}
	return kept
}

// longestText is what is kept of a line that was printed, in columns.
const longestText = 60

var nth = regexp.MustCompile(` #\d+$`)

// foldLanes lets goroutines of one name share a lane until there are few
// enough; what is still too much shares the last lane. Goroutines that are part of
// a data race keep lanes of their own.
func foldLanes(lanes []Lane) []Lane {
	if len(lanes) <= maxLanes {
		return slices.Clone(lanes)
	}
	var folded []Lane
	place := map[string]int{}
	for _, l := range lanes {
		if len(l.Races) > 0 {
			folded = append(folded, l)
			continue
		}
		base := nth.ReplaceAllString(l.Name, "")
		i, seen := place[base]
		if !seen {
			place[base] = len(folded)
			folded = append(folded, l)
			continue
		}
		folded[i] = join(folded[i], l, base)
	}
	for len(folded) > maxLanes {
		last := lastWithoutRace(folded, len(folded))
		other := lastWithoutRace(folded, last)
		folded[other] = join(folded[other], folded[last], "others")
		folded = slices.Delete(folded, last, last+1)
	}
	return folded
}

// lastWithoutRace is the last lane before the one at end that is part of no data
// race. There is one: few lanes are.
func lastWithoutRace(lanes []Lane, end int) int {
	for end--; len(lanes[end].Races) > 0; end-- {
	}
	return end
}

// join is the lane of both, which takes the name with their number.
func join(a, b Lane, name string) Lane {
	all := slices.Concat(members(a), members(b))
	a.Name = fmt.Sprintf("%s ×%d", name, len(all))
	a.Folded = all
	a.Created, a.Ended = min(a.Created, b.Created), max(a.Ended, b.Ended)
	a.Marks = slices.Concat(a.Marks, b.Marks)
	slices.SortStableFunc(a.Marks, func(x, y Mark) int { return int(x.At - y.At) })
	a.Spans = slices.Concat(a.Spans, b.Spans)
	return a
}

// members are the goroutines in the lane, bare.
func members(l Lane) []Lane {
	if l.Folded != nil {
		return l.Folded
	}
	return []Lane{{ID: l.ID, Created: l.Created, Ended: l.Ended, Fate: l.Fate}}
}
