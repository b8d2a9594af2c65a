// A player is for one play, and the buttons share a variable with the current
// player.
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
	return &player{ctx: ctx, cancel: cancel}
}

// play starts the music.
func (p *player) play() {
	ctx := p.ctx
	p.wg.Go(func() { music(ctx) })
}

// pause stops the music, and returns when it has faded out.
func (p *player) pause() {
	p.cancel()
	p.wg.Wait()
}

func main() {
	var p *player // nil if no music plays
	press(func() {
		if p == nil {
			p = newPlayer()
			p.play()
		}
	}, func() {
		if p != nil {
			p.pause()
			p = nil
		}
	})
}
