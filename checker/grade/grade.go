// Package grade turns the submissions of a class into scores: which checks earn
// points, what being late costs, who handed in what. Learners' programs are judged
// one by one, each in a process of its own, on all cores. A student's score
// depends on what the student handed in, on the suite and on the instructor's
// settings, and on nothing else. Archives are read in package submission, and
// reports are written in package gradebook.
package grade

import (
	"context"
	"fmt"
	"os"
	"strings"

	"koans/checker"
	"koans/checker/catalog"
	"koans/checker/judge"
	"koans/checker/policy"
	"koans/checker/program"
	"koans/checker/submission"
	"koans/checker/wording"
)

// A Grader grades the submissions of one class.
type Grader struct {
	// Progress, if set, is told after each batch how many programs were handed
	// in and how many of them had to be judged.
	Progress func(handedIn, judged int)

	judge   *judge.Judge
	class   *submission.Class
	config  Config
	koans   []catalog.Koan
	known   map[string]known
	counted map[string][]string
	imports map[string][]string // that a koan's program may have
	suite   string              // changes with all that a verdict depends on but the program
	store   store
	work    string // where programs lie while they are judged
}

// New prepares to grade programs that are held in the cage: it judges the
// assigned koans as they are shipped, and empty, to see which checks earn points.
// Those programs are the suite's own and need no cage. Close removes what New
// and Grade wrote.
func New(ctx context.Context, j *judge.Judge, cage program.Cage, class *submission.Class, config Config) (*Grader, error) {
	ours := j.Under(judge.Conditions{Further: config.HiddenSeeds()})
	theirs := j.Under(judge.Conditions{Further: config.HiddenSeeds(), Cage: cage})
	g := &Grader{
		judge: theirs, class: class, config: config, koans: config.Assigned(j.Koans),
		known: map[string]known{}, counted: map[string][]string{}, imports: map[string][]string{},
	}
	var err error
	if g.suite, err = suiteKey(theirs); err != nil {
		return nil, err
	}
	g.store = newStore(theirs, g.suite)
	if g.work, err = os.MkdirTemp("", "koan-grade"); err != nil {
		return nil, fmt.Errorf("making a folder for programs: %w", err)
	}
	shipped, empty := map[string]Normalized{}, map[string]Normalized{}
	var all []task
	for _, k := range g.koans {
		if g.known[k.Path()], err = readKnown(k); err != nil {
			return nil, err
		}
		if g.imports[k.Path()], err = policy.Imports(k); err != nil {
			return nil, err
		}
		text, err := os.ReadFile(k.Shipped())
		if err != nil {
			return nil, fmt.Errorf("reading the program as shipped: %w", err)
		}
		shipped[k.Path()] = Normalize(k.Path(), text)
		empty[k.Path()] = Normalize(k.Path(), []byte("package main\n\nfunc main() {}\n"))
		all = append(all, task{k, shipped[k.Path()]}, task{k, empty[k.Path()]})
	}
	if err := g.build(ctx, all); err != nil {
		return nil, err
	}
	failed, err := g.judgeAll(ctx, ours, all)
	if err != nil {
		return nil, err
	}
	for _, k := range g.koans {
		path := k.Path()
		for _, p := range []Normalized{shipped[path], empty[path]} {
			if err := failed[p.Key]; err != nil {
				return nil, fmt.Errorf("judging %s as it was handed out: %w", path, err)
			}
		}
		before, _ := g.store.get(shipped[path].Key)
		nothing, _ := g.store.get(empty[path].Key)
		g.counted[path] = counted(before, nothing)
	}
	return g, nil
}

// Close removes what the grader wrote, but for verdicts.
func (g *Grader) Close() error { return os.RemoveAll(g.work) }

// Header describes how a class of so many students is graded.
func (g *Grader) Header(students int) (Header, error) {
	h := Header{
		Version: 1, Title: g.config.Title, Go: g.judge.Toolchain.Version, Suite: g.suite,
		Seeds: seeds(), Hidden: strings.Trim(fmt.Sprint(g.config.HiddenSeeds()), "[]"), Cap: g.config.Cap,
		Submissions: students, Classroom50: g.config.Classroom50,
	}
	if !g.judge.Toolchain.Seeded {
		h.Seeds, h.Hidden = "none", ""
		h.Note = wording.Unseeded(g.judge.Toolchain) + " Another machine may give the same program another grade."
	}
	for _, k := range g.koans {
		lesson, err := k.Lesson()
		if err != nil {
			return Header{}, err
		}
		h.Koans = append(h.Koans, KoanInfo{Path: k.Path(), Title: lesson.Title, Points: g.config.Points(k), Counted: g.counted[k.Path()]})
	}
	return h, nil
}

func seeds() string {
	return fmt.Sprintf("1 to %d, and for the nth variant of the given code n001 to n%03[1]d", checker.SchedulesPerCheck)
}
