package proof

import (
	"cmp"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"time"

	"koans/checker"
	"koans/checker/catalog"
	"koans/checker/judge"
)

// A Review is what there is to say about one koan to its author.
type Review struct {
	Koan         catalog.Koan
	Missing      []string  // what is still to be written
	Problems     []Problem // programs that do not do what is claimed of them
	Right, Wrong int       // programs that are what they claim to be

	// Explored is the verdict on the solution when its schedules were searched; the zero
	// Verdict if they weren't.
	Explored judge.Verdict

	// Mutants of the solution that compile, and those that no check rejects.
	Mutants   int
	Survivors []Mutant
}

// A Problem is a program that does not do what is claimed of it.
type Problem struct{ Role, Words string }

// Sound reports whether all is written and as claimed. Mutants that no check
// rejects are for the author to read: some changes make no difference.
func (r Review) Sound() bool { return len(r.Missing) == 0 && len(r.Problems) == 0 }

// exploring bounds the search through the schedules of a solution.
var exploring = checker.Bounds{Preemptions: 2, For: 5 * time.Second}

// Reviews judges all programs of the koans. When they are being written, their
// solutions' schedules are also searched for one that fails, and the solutions are
// judged with one thing changed. The error is the machine's or ctx's.
func Reviews(ctx context.Context, j *judge.Judge, koans []catalog.Koan, beingWritten bool) ([]Review, error) {
	dir, err := os.MkdirTemp("", "koan-mutants")
	if err != nil {
		return nil, fmt.Errorf("making a folder for changed programs: %w", err)
	}
	defer os.RemoveAll(dir)
	r := reviewing{judge: j, reviews: make([]Review, len(koans))}
	for i, k := range koans {
		if err := r.add(i, k, beingWritten); err != nil {
			return nil, err
		}
		if beingWritten && len(absent(k)) == 0 && !untouched(k) {
			if err := r.addMutants(i, k, dir); err != nil {
				return nil, err
			}
		}
	}
	var all []judge.Submission
	for _, t := range r.tasks {
		all = append(all, judge.Submission{Koan: t.program.Koan, Edited: t.program.Path})
	}
	if len(r.tasks) == 0 {
		return r.reviews, nil
	}
	if err := j.BuildAll(ctx, all); err != nil {
		return nil, err
	}
	j.Spread(len(r.tasks), func(n int) catalog.Koan { return r.tasks[n].program.Koan }, func(n int) { r.judgeOne(ctx, r.tasks[n]) })
	for i := range r.reviews {
		if beingWritten && r.err == nil {
			r.err = r.reviews[i].explore(ctx, j)
		}
		r.reviews[i].forgetMutants()
		slices.SortFunc(r.reviews[i].Problems, func(a, b Problem) int { return cmp.Compare(a.Role, b.Role) })
		slices.SortStableFunc(r.reviews[i].Survivors, func(a, b Mutant) int {
			return cmp.Or(cmp.Compare(a.Line, b.Line), cmp.Compare(a.Change, b.Change))
		})
	}
	return r.reviews, r.err
}

// A task is a program to judge: a koan's own, or a mutant of its solution.
type task struct {
	review  int
	program Sample
	mutant  *Mutant
}

type reviewing struct {
	judge *judge.Judge
	tasks []task

	mu      sync.Mutex
	reviews []Review
	err     error // the first
}

// explore searches for a schedule under which the solution fails.
func (r *Review) explore(ctx context.Context, j *judge.Judge) error {
	if !j.Toolchain.Seeded || untouched(r.Koan) || len(r.Missing)+len(r.Problems) > 0 {
		return nil
	}
	v, err := j.Explore(ctx, r.Koan, filepath.Join(r.Koan.Solutions(), "main.go"), exploring, func(int, int) {})
	if err != nil {
		return fmt.Errorf("searching the schedules of %s: %w", r.Koan.Path(), err)
	}
	r.Explored = v
	if first, failed := v.FirstFailure(); failed {
		r.Problems = append(r.Problems, Problem{"solution", fmt.Sprintf("it is right, yet %s rejects it under a schedule that was searched for:\n%s", first.Check, first.Report())})
	}
	return nil
}

// forgetMutants forgets what was changed in a solution that is not accepted
// unchanged.
func (r *Review) forgetMutants() {
	if slices.ContainsFunc(r.Problems, func(p Problem) bool { return p.Role == "solution" }) {
		r.Mutants, r.Survivors = 0, nil
	}
}

func (r *reviewing) add(i int, k catalog.Koan, beingWritten bool) error {
	r.reviews[i] = Review{Koan: k, Missing: absent(k)}
	if len(r.reviews[i].Missing) > 0 {
		return nil
	}
	programs, err := Samples(k)
	if err != nil {
		return err
	}
	r.reviews[i].Missing = Missing(k, programs)
	if beingWritten {
		r.reviews[i].Missing = append(unlike(k), r.reviews[i].Missing...)
	}
	for _, p := range programs {
		if p.Right() || len(p.Expected) > 0 {
			r.tasks = append(r.tasks, task{review: i, program: p})
		}
	}
	return nil
}

func (r *reviewing) addMutants(i int, k catalog.Koan, dir string) error {
	text, err := os.ReadFile(filepath.Join(k.Solutions(), "main.go"))
	if err != nil {
		return fmt.Errorf("reading a solution to change it: %w", err)
	}
	mutants, err := Mutants(text)
	if err != nil {
		return nil // judging the solution says so
	}
	for n := range mutants {
		path := filepath.Join(dir, fmt.Sprintf("%d_%d.go", i, n))
		if err := os.WriteFile(path, mutants[n].Text, 0o600); err != nil {
			return fmt.Errorf("writing down a changed program: %w", err)
		}
		r.tasks = append(r.tasks, task{i, Sample{Koan: k, Role: mutants[n].Change, Path: path}, &mutants[n]})
	}
	return nil
}

func (r *reviewing) judgeOne(ctx context.Context, t task) {
	v, err := judge.Verdict{}, ctx.Err()
	if err == nil {
		v, err = r.judge.Fresh(ctx, t.program.Koan, t.program.Path)
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	switch {
	case err == nil:
		r.note(&r.reviews[t.review], t, v)
	case r.err == nil:
		r.err = fmt.Errorf("judging %s: %w", t.program.Name(), err)
	}
}

func (r *reviewing) note(review *Review, t task, v judge.Verdict) {
	if t.mutant != nil {
		if v.Mistake == "" {
			review.Mutants++
			if !v.Unsolved() {
				review.Survivors = append(review.Survivors, *t.mutant)
			}
		}
		return
	}
	problem := Compare(t.program, v)
	switch {
	case strings.HasSuffix(problem, " accepts it") && r.judge.Toolchain.Seeded && !r.judge.OnRealClock(t.program.Koan):
		problem += fmt.Sprintf(", under every schedule it tries (seeds 1 to %d)", checker.SchedulesPerCheck)
		fallthrough
	case problem != "":
		review.Problems = append(review.Problems, Problem{t.program.Role, problem})
	case t.program.Role == "solution" && untouched(t.program.Koan):
		// That the program as shipped is accepted proves nothing.
	case t.program.Right():
		review.Right++
	default:
		review.Wrong++
	}
}
