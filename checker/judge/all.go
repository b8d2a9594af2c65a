package judge

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"runtime"

	"golang.org/x/sync/errgroup"

	"koans/checker/catalog"
)

// All judges the koans as they stand on all cores, those that were not judged
// before built with one link, and calls each with the verdict on one, in the
// koans' order, as soon as it is there. What takes long is told to progress.
// Koans that wait on the machine's clock take no core, so they wait beside the
// others. It returns the first error of the machine, after all are judged.
func (j *Judge) All(ctx context.Context, koans []catalog.Koan, progress func(string), each func(i int, v Verdict)) error {
	if err := j.buildChanged(ctx, koans, progress); err != nil {
		return err
	}
	type result struct {
		verdict Verdict
		err     error
	}
	results := make([]chan result, len(koans))
	for i := range results {
		results[i] = make(chan result, 1)
	}
	begin := func(i int) {
		v, err := j.Verdict(ctx, koans[i], koans[i].Edited())
		results[i] <- result{v, err}
	}
	for i, k := range koans {
		if j.OnRealClock(k) {
			go begin(i)
		}
	}
	go func() {
		var working errgroup.Group
		working.SetLimit(runtime.GOMAXPROCS(0))
		for i, k := range koans {
			if !j.OnRealClock(k) {
				working.Go(func() error {
					begin(i)
					return nil
				})
			}
		}
	}()
	var first error
	for i := range koans {
		r := <-results[i]
		if r.err == nil {
			each(i, r.verdict)
		} else if first == nil {
			first = r.err
		}
	}
	return first
}

// buildChanged builds what was not judged as it stands, with one link for all.
func (j *Judge) buildChanged(ctx context.Context, koans []catalog.Koan, progress func(string)) error {
	var changed []Submission
	for _, k := range koans {
		if _, ok := j.Remembered(k); !ok {
			changed = append(changed, Submission{Koan: k, Edited: k.Edited()})
		}
	}
	if len(changed) < 2 {
		return nil // the judging builds it
	}
	const slow = 10 // fewer are built in a blink
	if len(changed) >= slow {
		progress(fmt.Sprintf("Building %d programs.", len(changed)))
	}
	return j.BuildAll(ctx, changed)
}

// Here returns the position of the koan the learner is at: the first one that
// is not solved though it can be judged on this machine, or len(j.Koans). A
// koan that is as it came is not solved, so no more is judged than what the
// learner has edited.
func (j *Judge) Here(ctx context.Context, progress func(string)) (int, error) {
	for from := 0; from < len(j.Koans); {
		to := from
		for to < len(j.Koans) && !asShipped(j.Koans[to]) {
			to++
		}
		to = min(to+1, len(j.Koans))
		here := -1
		err := j.All(ctx, j.Koans[from:to], progress, func(i int, v Verdict) {
			if here < 0 && v.Unsolved() {
				here = from + i
			}
		})
		if err != nil || here >= 0 {
			return here, err
		}
		from = to
	}
	return len(j.Koans), nil
}

func asShipped(k catalog.Koan) bool {
	now, err := os.ReadFile(k.Edited())
	if err != nil {
		return false
	}
	shipped, err := os.ReadFile(k.Shipped())
	return err == nil && bytes.Equal(now, shipped)
}
