// Tempting: wait as long as it takes to fade. It takes as long as it takes, and
// nothing if there is no music.
//
//koan:rejected TestAPauseLastsUntilItIsQuiet: actual  : 7.3s
//koan:rejected TestSlowlyFadingMusic: however long that takes
//koan:also TestNoDataRaces
package main

import (
	"context"
	"sync"
	"time"
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
	time.Sleep(100 * time.Millisecond)
}

func main() {
	p := new(player)
	press(p.play, p.pause)
}
