package explore

// maxEstimate is the largest number of schedules that is worth saying.
const maxEstimate = 1_000_000_000

// A tree is what is known of the tree of schedules: the children of those that were
// tried, by level.
type tree map[level]*children

// children are those of the schedules of one level.
type children struct {
	of         int // how many schedules
	free       int // that cost no further preemption
	preempting int
}

func (t tree) at(l level) *children {
	if t[l] == nil {
		t[l] = &children{}
	}
	return t[l]
}

// add counts a child of a schedule of the level.
func (t tree) add(parent, child level) {
	if child.preemptions > parent.preemptions {
		t.at(parent).preempting++
	} else {
		t.at(parent).free++
	}
}

// means are mean numbers of children.
type means struct{ free, preempting float64 }

// estimate returns about how many schedules with at most so many preemptions there
// are, to two digits: the sum, over the levels, of products of mean numbers of
// children, as in Knuth, Estimating the Efficiency of Backtrack Programs (1975). It
// returns 0 if there are too many to say, and always more than tried.
func (t tree) estimate(preemptions, tried int) int {
	total := 0.0
	width, known := map[int]float64{0: 1}, map[int]means{}
	for choices := 0; len(width) > 0; choices++ {
		nextWidth, nextKnown := map[int]float64{}, map[int]means{}
		for p := range preemptions + 1 {
			w := width[p]
			if w < 0.5 {
				continue
			}
			if total += w; total > maxEstimate {
				return 0
			}
			m := t.means(level{p, choices}, known)
			nextKnown[p] = m
			nextWidth[p] += w * m.free
			if p < preemptions {
				nextWidth[p+1] += w * m.preempting
			}
		}
		for p, w := range nextWidth {
			if w < 0.5 {
				delete(nextWidth, p)
			}
		}
		width, known = nextWidth, nextKnown
	}
	unit := 1
	for n := int(total); n >= 100; n /= 10 {
		unit *= 10
	}
	return max((int(total)+unit/2)/unit*unit, tried+1)
}

// means are those of the level. If none of its schedules was tried, they follow from
// those of the level before. Choices are made in order, so the more there are, the
// fewer decisions are left: of n decisions there are C(n, d) ways to choose d.
func (t tree) means(l level, before map[int]means) means {
	if c := t[l]; c != nil && c.of > 0 {
		return means{float64(c.free) / float64(c.of), float64(c.preempting) / float64(c.of)}
	}
	m, ok := before[l.preemptions]
	if !ok {
		m = before[l.preemptions-1]
	}
	d := float64(l.choices)
	return means{max(0, (m.free*d-1)/(d+1)), max(0, (m.preempting*d-1)/(d+1))}
}
