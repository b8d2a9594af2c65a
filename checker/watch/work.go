package watch

import (
	"context"
	"os/exec"
	"sync"

	tea "charm.land/bubbletea/v2"

	"koans/checker/catalog"
	"koans/checker/judge"
	"koans/checker/wording"
)

// What takes time or reaches the file system happens here, in files.go and in
// outside.go: beside the screen, in commands that answer with messages.

// work can be done for the screen.
type work struct {
	ctx     context.Context
	send    func(tea.Msg) // for what is told on the way
	prepare func(progress func(string)) (*judge.Judge, error)
	busy    *sync.WaitGroup // what ends a moment after ctx does
}

type goCommand = func(ctx context.Context, args ...string) *exec.Cmd

type (
	progressMsg string // what takes long
	savedMsg    struct{}
	preparedMsg struct { // everything is ready to judge
		judge    *judge.Judge
		here     int
		verdicts map[string]judge.Verdict // those remembered, by koan
		files    map[string]files         // of every koan
		shown    map[string]bool          // the koans whose solution was shown
		index    catalog.Index
	}
	brokenMsg struct{ err error } // the machine is in the way
	resetMsg  struct {            // what putting the koan back came to
		koan     string
		restored []catalog.Restored
		err      error
	}
	markedMsg struct { // the koan is marked as shown, or can't be
		koan string
		err  error
	}
	verdictMsg struct {
		turn    int // which judging this was
		verdict judge.Verdict
	}
	checkedMsg struct { // one of all, or the end of it
		verdict judge.Verdict
		end     bool
	}
)

// begin prepares to judge and finds the koan the learner is at.
func (w work) begin() tea.Msg {
	progress := func(text string) { w.send(progressMsg(text)) }
	j, err := w.prepare(progress)
	if err != nil {
		return brokenMsg{err}
	}
	here, err := j.Here(w.ctx, progress)
	if err != nil {
		return brokenMsg{err}
	}
	return preparedMsg{j, here, remembered(j), readAllFiles(j.Koans), shownOf(j.Koans), catalog.NewIndex(j.Koans)}
}

// remembered returns the verdicts on the koans as they stand, where known.
func remembered(j *judge.Judge) map[string]judge.Verdict {
	all := map[string]judge.Verdict{}
	for _, k := range j.Koans {
		if v, ok := j.Remembered(k); ok {
			all[k.Path()] = v
		}
	}
	return all
}

// reset puts the koan's files back as shipped.
func reset(k catalog.Koan) tea.Cmd {
	return func() tea.Msg {
		restored, err := k.Reset()
		return resetMsg{k.Path(), restored, err}
	}
}

// markShown marks the koan as one whose solution was shown.
func markShown(k catalog.Koan) tea.Cmd {
	return func() tea.Msg { return markedMsg{k.Path(), k.MarkShown()} }
}

// judge judges the koan as it stands; ctx ends it.
func (w work) judgeKoan(ctx context.Context, j *judge.Judge, k catalog.Koan, turn int) tea.Cmd {
	return func() tea.Msg {
		w.busy.Add(1)
		defer w.busy.Done()
		v, err := j.Cached(ctx, k, k.Edited())
		if ctx.Err() != nil {
			return nil
		}
		if err != nil {
			return brokenMsg{err}
		}
		return verdictMsg{turn, v}
	}
}

// search searches the schedules of the koan as it stands; ctx ends it.
func (w work) search(ctx context.Context, j *judge.Judge, k catalog.Koan, turn int) tea.Cmd {
	return func() tea.Msg {
		w.busy.Add(1)
		defer w.busy.Done()
		v, err := j.Explore(ctx, k, k.Edited(), Searched, func(tried, of int) {
			w.send(searchingMsg{turn, wording.Exploring(tried, of) + "."})
		})
		if ctx.Err() != nil {
			return nil
		}
		return searchedMsg{turn, v, err}
	}
}

// all judges every koan.
func (w work) all(j *judge.Judge) tea.Cmd {
	return func() tea.Msg {
		w.busy.Add(1)
		defer w.busy.Done()
		err := j.All(w.ctx, j.Koans, func(text string) { w.send(progressMsg(text)) }, func(_ int, v judge.Verdict) {
			w.send(checkedMsg{verdict: v})
		})
		if err != nil && w.ctx.Err() == nil {
			return brokenMsg{err}
		}
		return checkedMsg{end: true}
	}
}
