// play replaces the context. The context that newPlayer makes is never used.
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
	plays  bool
}

func newPlayer() *player {
	ctx, cancel := context.WithCancel(context.Background())
	return &player{ctx: ctx, cancel: cancel}
}

// play starts the music.
func (p *player) play() {
	if p.plays {
		return
	}
	p.plays = true
	p.ctx, p.cancel = context.WithCancel(context.Background())
	ctx := p.ctx
	p.wg.Go(func() { music(ctx) })
}

// pause stops the music, and returns when it has faded out.
func (p *player) pause() {
	p.cancel()
	p.wg.Wait()
	p.plays = false
}

func main() {
	p := newPlayer()
	press(p.play, p.pause)
}
