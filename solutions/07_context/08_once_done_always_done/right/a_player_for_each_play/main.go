// A player is for one play; the buttons know which one is playing.
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
	ctx := p.ctx
	p.wg.Go(func() { music(ctx) })
}

// pause stops the music, and returns when it is quiet.
func (p *player) pause() {
	p.cancel()
	p.wg.Wait()
}

func main() {
	p := newPlayer()
	press(func() {
		p = newPlayer()
		p.play()
	}, func() { p.pause() })
}
