// Tempting: one wait is enough, at the end of the program. Each pause returns
// while there is music.
//
//koan:rejected TestAPauseLastsUntilItIsQuiet: actual  : 7.1s
//koan:also TestSlowlyFadingMusic, TestNoDataRaces
package main

import (
	"context"
	"sync"
)

// A player plays, and pauses.
type player struct {
	stop context.CancelFunc // nil before the first play
	wg   sync.WaitGroup
}

// play begins to play.
func (p *player) play() {
	ctx, cancel := context.WithCancel(context.Background())
	p.stop = cancel
	p.wg.Go(func() { music(ctx) })
}

// pause stops the music, and returns when it is quiet.
func (p *player) pause() {
	if p.stop != nil {
		p.stop()
	}
}

func main() {
	p := new(player)
	press(p.play, p.pause)
	p.wg.Wait()
}
