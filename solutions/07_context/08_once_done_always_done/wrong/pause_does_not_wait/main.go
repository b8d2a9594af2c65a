// Tempting: pause only cancels the context. Cancelling sends a signal. The music
// has not faded out yet.
//
//koan:rejected TestNoLeaks: Still there:
//koan:also TestPauseReturnsWhenTheMusicHasFaded, TestNoLeaksAfterManyPauses
//koan:also TestMusicThatFadesSlowly, TestNoDataRaces, TestPlayTwice
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
}

func main() {
	p := new(player)
	press(p.play, p.pause)
}
