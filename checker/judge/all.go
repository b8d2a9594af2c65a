package judge

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"runtime"
	"sync"

	"golang.org/x/sync/errgroup"

	"koans/checker/catalog"
)

// All judges the koans as they stand, those that were not judged before built
// with one link, and calls each with the verdict on one, in the koans' order, as
// soon as it is there. What takes long is told to progress. It returns the
// first error of the machine, after all are judged.
func (j *Judge) All(ctx context.Context, koans []catalog.Koan, progress func(string), each func(i int, v Verdict)) error {
	type result struct {
		verdict Verdict
		err     error
	}
	results := make([]chan result, len(koans))
	var changed []int
	for i, k := range koans {
		results[i] = make(chan result, 1)
		if v, ok := j.Remembered(k); ok {
			results[i] <- result{v, nil}
		} else {
			changed = append(changed, i)
		}
	}
	if err := j.buildEdited(ctx, koans, changed, progress); err != nil {
		return err
	}
	go j.Spread(len(changed), func(n int) catalog.Koan { return koans[changed[n]] }, func(n int) {
		i := changed[n]
		v, err := j.Cached(ctx, koans[i], koans[i].Edited())
		results[i] <- result{v, err}
	})
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

// buildEdited builds the koans at these positions as they stand.
func (j *Judge) buildEdited(ctx context.Context, koans []catalog.Koan, changed []int, progress func(string)) error {
	if len(changed) < 2 {
		return nil // the judging builds it
	}
	const slow = 10 // fewer are built in a blink
	if len(changed) >= slow {
		progress(fmt.Sprintf("Building %d programs.", len(changed)))
	}
	var all []Submission
	for _, i := range changed {
		all = append(all, Submission{Koan: koans[i], Edited: koans[i].Edited()})
	}
	return j.BuildAll(ctx, all)
}

// maxWaiting is how many programs may wait on the machine's clock beside those
// that keep the cores busy.
const maxWaiting = 16

// Spread calls do with every number below n, on all cores, and returns when all
// calls have. The nth is about the nth koan: programs that wait on the machine's
// clock take no core, so they wait beside the others.
func (j *Judge) Spread(n int, koan func(int) catalog.Koan, do func(int)) {
	var working, waiting errgroup.Group
	working.SetLimit(runtime.GOMAXPROCS(0))
	waiting.SetLimit(maxWaiting)
	begin := func(group *errgroup.Group, onRealClock bool) {
		for i := range n {
			if j.OnRealClock(koan(i)) == onRealClock {
				group.Go(func() error {
					do(i)
					return nil
				})
			}
		}
		_ = group.Wait()
	}
	var both sync.WaitGroup
	both.Go(func() { begin(&waiting, true) })
	both.Go(func() { begin(&working, false) })
	both.Wait()
}

// Here returns the position of the koan the learner is at: the first one that
// is not solved though it can be judged on this machine, or len(j.Koans). A
// koan that is as shipped is not solved, so no more is judged than what the
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

// asShipped reports whether the koan is as shipped: with the program as shipped
// and no file of the learner's own.
func asShipped(k catalog.Koan) bool {
	now, err := os.ReadFile(k.Edited())
	if err != nil {
		return false
	}
	shipped, err := os.ReadFile(k.Shipped())
	if err != nil || !bytes.Equal(now, shipped) {
		return false
	}
	given, err := catalog.GivenFiles(k.Root, k.Dir)
	if err != nil {
		return false
	}
	own, err := catalog.OwnFiles(k.Edited(), given)
	return err == nil && len(own) == 0
}
