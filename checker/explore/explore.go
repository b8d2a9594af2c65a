// Package explore enumerates the schedules of a program, those with the fewest
// preemptions first, as CHESS does (Musuvathi and Qadeer: Iterative Context Bounding
// for Systematic Testing of Multithreaded Programs, PLDI 2007).
//
// A schedule takes alternatives to the default at some decisions of its run (see
// program.Schedule). The run shows at which later decisions there are further
// alternatives, and each of them gives another schedule. So every schedule is
// tried once, and none has to be stored.
//
// Not every preemption matters. One that comes before an operation whose order
// with those of other goroutines makes no difference gives the same run as one that
// comes later, so it is left out. That is known of a point when no run up to now has
// shown a conflict there; when one does, the schedules that were left out are tried
// after all.
//
// Random numbers, the order of maps and timers are the same in all schedules.
// Nothing here runs a program or judges a run.
package explore

import (
	"cmp"
	"maps"
	"math/rand/v2"
	"slices"
	"time"

	"koans/checker/program"
)

// maxWaiting is how many schedules are kept to be tried later.
const maxWaiting = 1 << 20

// batch is how many schedules are run before the next ones are chosen.
const batch = 32

// turnOf is how many schedules with the same number of preemptions are tried before
// others with more.
const turnOf = 500

// A Search is a search through the schedules of one program.
type Search struct {
	seed        uint64
	preemptions int
	levels      map[level][]*Candidate // to be tried
	heldBack    map[int][]*Candidate   // by place: no conflict is known there
	conflicts   map[int]bool           // by place
	waiting     int                    // in levels and heldBack
	tried       int
	triedWith   map[int]int // by preemptions
	cut         bool        // some schedules are left out, because there are too many
	tree        tree
	random      *rand.Rand // the same in every search
}

// A level is what schedules of the same cost have in common.
type level struct{ preemptions, choices int }

// A Candidate is a schedule to be tried.
type Candidate struct {
	Preemptions int // that it chooses
	choices     int
	parent      *Candidate // nil for the default
	at, take    int        // the last choice
}

// New begins a search of the schedules with the seed that choose at most so many
// preemptions.
func New(seed uint64, preemptions int) *Search {
	return &Search{
		seed: seed, preemptions: preemptions,
		levels:   map[level][]*Candidate{{}: {{}}},
		heldBack: map[int][]*Candidate{}, conflicts: map[int]bool{}, waiting: 1,
		triedWith: map[int]int{}, tree: tree{}, random: rand.New(rand.NewPCG(1, 1)),
	}
}

// Next returns up to n of the schedules to be tried next, none if all have been
// tried. They choose equally many preemptions, the fewest that are left, and are
// equally long. After each turnOf schedules with some number of preemptions it's the
// turn of those with more: there may be too many with fewer. Among equals it takes a random sample, from which Count can tell how
// many there are. Each must be handed to Ran before Next is called again.
func (s *Search) Next(n int) []*Candidate {
	if len(s.levels) == 0 {
		return nil
	}
	lowest := slices.MinFunc(slices.Collect(maps.Keys(s.levels)), func(a, b level) int {
		return cmp.Or(cmp.Compare(s.turns(a), s.turns(b)), cmp.Compare(a.preemptions, b.preemptions), cmp.Compare(a.choices, b.choices))
	})
	all := s.levels[lowest]
	n = min(n, len(all))
	for i := range n {
		j := i + s.random.IntN(len(all)-i)
		all[i], all[j] = all[j], all[i]
	}
	s.levels[lowest] = all[n:]
	if n == len(all) {
		delete(s.levels, lowest)
	}
	s.waiting -= n
	return all[:n]
}

// Run tries schedules until each returns false, until all have been tried or, after that
// instant, until the schedules that were chosen before it have been tried. outcomes runs
// some of them and returns their outcomes in order; its error ends the search. Count says
// how far the search has come whenever either is called.
func (s *Search) Run(until time.Time, outcomes func([]program.Schedule) ([]program.Outcome, error), each func(*Candidate, program.Outcome) (more bool)) error {
	for next := s.Next(batch); next != nil; next = s.Next(batch) {
		ran, err := outcomes(s.schedules(next))
		if err != nil {
			return err
		}
		for i, o := range ran {
			s.Ran(next[i], o)
			if !each(next[i], o) {
				return nil
			}
		}
		if time.Now().After(until) {
			return nil
		}
	}
	return nil
}

func (s *Search) schedules(candidates []*Candidate) []program.Schedule {
	all := make([]program.Schedule, len(candidates))
	for i, c := range candidates {
		all[i] = s.Schedule(c)
	}
	return all
}

// turns is how often it has been the turn of schedules with so many preemptions.
func (s *Search) turns(l level) int { return s.triedWith[l.preemptions] / turnOf }

// Schedule is the candidate's.
func (s *Search) Schedule(c *Candidate) program.Schedule {
	if c.parent == nil {
		return program.Schedule{Seed: s.seed, Choices: program.NoChoice}
	}
	return s.Schedule(c.parent).With(c.at, c.take)
}

// Ran takes the outcome of the candidate's run.
func (s *Search) Ran(c *Candidate, o program.Outcome) {
	s.tried++
	s.triedWith[c.Preemptions]++
	s.tree.at(c.level()).of++
	s.cut = s.cut || o.Undecided
	for _, d := range o.Decisions {
		if d.Conflicts && !s.conflicts[d.Place] {
			s.conflicts[d.Place] = true
			for _, held := range s.heldBack[d.Place] {
				s.waiting--
				s.keep(held)
			}
			delete(s.heldBack, d.Place)
		}
	}
	for i, d := range o.Decisions {
		if i+1 <= c.at {
			continue
		}
		for take := 1; take <= d.Alternatives; take++ {
			child := &Candidate{Preemptions: c.Preemptions, choices: c.choices + 1, parent: c, at: i + 1, take: take}
			if d.Preempts() {
				child.Preemptions++
			}
			switch {
			case child.Preemptions > s.preemptions:
			case s.waiting >= maxWaiting:
				s.cut = true
			case d.Kind == program.AtPoint && !s.conflicts[d.Place]:
				s.heldBack[d.Place] = append(s.heldBack[d.Place], child)
				s.waiting++
			default:
				s.keep(child)
			}
		}
	}
}

// keep has the candidate tried.
func (s *Search) keep(c *Candidate) {
	l := c.level()
	s.levels[l] = append(s.levels[l], c)
	s.waiting++
	s.tree.add(c.parent.level(), l)
}

func (c *Candidate) level() level { return level{c.Preemptions, c.choices} }

// A Count says how far a search has come.
type Count struct {
	Tried int
	// Of is how many schedules there are, about, if not all have been tried. It is 0
	// if there are too many to say.
	Of          int
	All         bool // all schedules with at most so many preemptions were tried
	Preemptions int
}

// Count returns how far the search has come.
func (s *Search) Count() Count {
	c := Count{Tried: s.tried, Preemptions: s.preemptions, All: len(s.levels) == 0 && !s.cut}
	if !c.All && !s.cut {
		c.Of = s.tree.estimate(s.preemptions, s.tried)
	}
	return c
}
