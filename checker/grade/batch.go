package grade

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"sync"

	"koans/checker/catalog"
	"koans/checker/judge"
)

// Programs are built in batches, each with one link, while those of the batch
// before are judged. A batch ends with the student who fills it.
const (
	batchPrograms = 96
	batchEntries  = 32
)

// A task is one program to judge.
type task struct {
	koan    catalog.Koan
	program Normalized
}

// A batch is what some students handed in.
type batch struct {
	students []student
	tasks    []task // not judged before
	handedIn int
	err      error
}

// Grade grades the entries and hands over a row for each, in their order. A
// program that the machine cannot judge makes a cell undecided; an error ends
// the grading, and what was handed over stands.
func (g *Grader) Grade(ctx context.Context, entries []Entry, keep func(Row) error) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	batches := make(chan batch)
	var building sync.WaitGroup
	defer building.Wait()
	defer cancel()
	building.Go(func() {
		defer close(batches)
		for len(entries) > 0 {
			var b batch
			b, entries = g.collect(entries)
			if b.err == nil {
				b.err = g.build(ctx, b.tasks)
			}
			select {
			case batches <- b:
			case <-ctx.Done():
				return
			}
		}
	})
	for b := range batches {
		if b.err != nil {
			return b.err
		}
		failed, err := g.judgeAll(ctx, g.judge, b.tasks)
		if err != nil {
			return err
		}
		for _, s := range b.students {
			if err := keep(g.row(s, failed)); err != nil {
				return err
			}
		}
		if g.Progress != nil {
			g.Progress(b.handedIn, len(b.tasks))
		}
	}
	return ctx.Err()
}

// collect takes the files of as many students as fill a batch.
func (g *Grader) collect(entries []Entry) (b batch, rest []Entry) {
	wanted := map[string]bool{}
	for i, e := range entries {
		s, err := g.take(e)
		if err != nil {
			return batch{err: fmt.Errorf("taking what %s handed in: %w", e.Name, err)}, nil
		}
		b.students = append(b.students, s)
		for _, t := range s.tasks {
			b.handedIn++
			if !wanted[t.program.Key] && !g.store.has(t.program.Key) {
				wanted[t.program.Key] = true
				b.tasks = append(b.tasks, t)
			}
		}
		if len(b.tasks) >= batchPrograms || len(b.students) >= batchEntries {
			return b, entries[i+1:]
		}
	}
	return b, nil
}

// build writes the programs down and builds them with one link.
func (g *Grader) build(ctx context.Context, tasks []task) error {
	var all []judge.Submission
	for _, t := range tasks {
		if g.store.has(t.program.Key) {
			continue
		}
		path := g.file(t)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			return fmt.Errorf("writing down a program: %w", err)
		}
		if err := os.WriteFile(path, t.program.Text, 0o644); err != nil {
			return fmt.Errorf("writing down a program: %w", err)
		}
		for name, text := range t.program.Own {
			if err := os.WriteFile(filepath.Join(filepath.Dir(path), name), text, 0o644); err != nil {
				return fmt.Errorf("writing down a program: %w", err)
			}
		}
		all = append(all, judge.Submission{Koan: t.koan, Edited: path})
	}
	if len(all) == 0 {
		return nil
	}
	return g.judge.BuildAll(ctx, all)
}

func (g *Grader) file(t task) string { return filepath.Join(g.work, t.program.Key, "main.go") }

// judgeAll judges what has not been judged, on all cores. It returns the
// programs, by key, that the machine failed to judge; the error is ctx's.
func (g *Grader) judgeAll(ctx context.Context, j *judge.Judge, tasks []task) (failed map[string]error, err error) {
	failed = map[string]error{}
	var mu sync.Mutex
	j.Spread(len(tasks), func(i int) catalog.Koan { return tasks[i].koan }, func(i int) {
		if err := g.judgeOne(ctx, j, tasks[i]); err != nil {
			mu.Lock()
			defer mu.Unlock()
			failed[tasks[i].program.Key] = err
		}
	})
	if ctx.Err() != nil {
		return nil, ctx.Err()
	}
	return failed, nil
}

// judgeOne judges a program unless it was judged before, and keeps the verdict.
func (g *Grader) judgeOne(ctx context.Context, j *judge.Judge, t task) error {
	defer os.RemoveAll(filepath.Dir(g.file(t)))
	if g.store.has(t.program.Key) || ctx.Err() != nil {
		return ctx.Err()
	}
	v, err := j.Fresh(ctx, t.koan, g.file(t))
	if err != nil {
		return err
	}
	for i := range v.Checks {
		if v.Checks[i].Passed {
			v.Checks[i].Account = nil // nobody asks what went right
		}
	}
	return g.store.put(t.program.Key, v)
}
