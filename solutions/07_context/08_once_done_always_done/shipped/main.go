// The program is a music player. press presses its buttons, one after the other.
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
	p := newPlayer()
	press(p.play, p.pause)
}
