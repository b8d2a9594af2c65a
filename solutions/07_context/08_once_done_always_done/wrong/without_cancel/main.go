// Tempting: hand on a context that the cancel does not reach. Now pause has no effect.
//
//koan:rejected TestItGoesOnAfterAPause: nobody has stopped it
//koan:also TestAPauseLastsUntilItIsQuiet, TestAnyNumberOfPauses, TestPauseFirst
//koan:also TestSlowlyFadingMusic
package main

import (
	"context"
	"sync"
)

// A player plays, and pauses.
type player struct {
	ctx    context.Context
	cancel context.CancelFunc
	wg     sync.WaitGroup
}

func newPlayer() *player {
	ctx, cancel := context.WithCancel(context.Background())
	return &player{ctx: ctx, cancel: cancel}
}

// play begins to play.
func (p *player) play() {
	ctx := context.WithoutCancel(p.ctx)
	p.wg.Go(func() { music(ctx) })
}

// pause stops the music, and returns when it is quiet.
func (p *player) pause() {
	p.cancel()
	p.wg.Wait()
}

func main() {
	p := newPlayer()
	press(p.play, p.pause)
}
