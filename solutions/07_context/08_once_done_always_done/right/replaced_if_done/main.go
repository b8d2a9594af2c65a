// play replaces the context if it is done. A context that is not done means that
// music plays, so newPlayer makes one that is done.
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
}

func newPlayer() *player {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	return &player{ctx: ctx, cancel: cancel}
}

// play starts the music.
func (p *player) play() {
	if p.ctx.Err() == nil {
		return
	}
	p.ctx, p.cancel = context.WithCancel(context.Background())
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
