// Package watch is the learner's screen: it judges the koan that the learner is
// at on every save, and shows the verdict, the story, hints and the way on.
//
// It follows these rules. The screen never waits for a program: what takes
// time is a command of Bubble Tea's, and an edit cancels the judging of what
// was there before. It never goes on to another koan by itself, so that
// success is seen. Colour only underlines what the words say already. Nothing
// of the learner's is changed but by the key for it, after a question.
//
// What a report says comes from packages checker and wording, and nothing is
// judged here.
package watch

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"

	tea "charm.land/bubbletea/v2"

	"koans/checker/catalog"
	"koans/checker/judge"
)

// framesPerSecond is half of what Bubble Tea draws by itself, which costs half
// the processor time while nothing happens, and is still faster than an eye.
const framesPerSecond = 30

// Run shows the screen on the terminal until the learner leaves it or ctx is
// done. The suite at root has these koans. It returns context.Canceled if it
// was interrupted, and an error of the machine's if koans cannot be judged or
// the terminal cannot be used; the terminal is then as it was.
func Run(ctx context.Context, root string, koans []catalog.Koan) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	var screen *tea.Program
	send := func(msg tea.Msg) { screen.Send(msg) } // called once it runs
	m := newModel(koans)
	m.suite = catalog.Title(root)
	var busy sync.WaitGroup
	m.work = work{ctx: ctx, send: send, busy: &busy, prepare: func(progress func(string)) (*judge.Judge, error) {
		return judge.New(ctx, root, progress)
	}}
	screen = tea.NewProgram(m, tea.WithContext(ctx), tea.WithFPS(framesPerSecond))
	go Saves(ctx, append(slices.Clone(koans), catalog.Scratch(root)), func() { send(savedMsg{}) })
	end, err := screen.Run()
	interrupted := ctx.Err() != nil
	cancel()
	busy.Wait() // no program outlives the screen
	if m, ok := end.(model); ok && m.broken != nil {
		return m.broken
	}
	if errors.Is(err, tea.ErrInterrupted) || interrupted {
		return context.Canceled
	}
	if err != nil {
		return fmt.Errorf("showing the screen failed; go tool koan --plain works without one: %w", err)
	}
	return nil
}
