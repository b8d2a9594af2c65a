// Tempting: a new context for each play, without a check whether music already
// plays. Pressed twice, play starts the music twice, and no pause ever stops the
// first one.
//
//koan:rejected TestPlayTwice: no pause has stopped it
//koan:also TestNoDataRaces
package main

import (
	"context"
	"sync"
)

// A player plays music until it is paused.
type player struct {
	stop context.CancelFunc // nil before the first play
	wg   sync.WaitGroup
}

// play starts the music.
func (p *player) play() {
	ctx, cancel := context.WithCancel(context.Background())
	p.stop = cancel
	p.wg.Go(func() { music(ctx) })
}

// pause stops the music, and returns when it has faded out.
func (p *player) pause() {
	if p.stop != nil {
		p.stop()
	}
	p.wg.Wait()
}

func main() {
	p := new(player)
	press(p.play, p.pause)
}
