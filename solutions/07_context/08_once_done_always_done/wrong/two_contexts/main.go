// Tempting: a second context for the second play. There may be a third play.
//
//koan:rejected TestAnyNumberOfPauses: The music plays from each play
//koan:also TestPauseFirst, TestNoDataRaces
package main

import (
	"context"
	"sync"
)

// A player plays music until it is paused.
type player struct {
	ctx    context.Context
	cancel context.CancelFunc
	wg     sync.WaitGroup
	again  bool
}

func newPlayer() *player {
	ctx, cancel := context.WithCancel(context.Background())
	return &player{ctx: ctx, cancel: cancel}
}

// play starts the music.
func (p *player) play() {
	if p.ctx.Err() != nil && !p.again {
		p.again = true
		p.ctx, p.cancel = context.WithCancel(context.Background())
	}
	ctx := p.ctx
	p.wg.Go(func() { music(ctx) })
}

// pause stops the music, and returns when it has faded out.
func (p *player) pause() {
	p.cancel()
	p.wg.Wait()
}

func main() {
	p := newPlayer()
	press(p.play, p.pause)
}
