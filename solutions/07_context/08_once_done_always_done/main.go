// A context that is done stays done, and everything that is begun with it is over at
// once. What lives for one play is made in play. The player keeps only what pause
// needs: the way to end it.
//
//koan:class context stored in a struct and reused after its cancel; context documentation: do not store contexts inside a struct type
//koan:shipped TestItGoesOnAfterAPause: The music plays from play to pause
//koan:also TestAPauseLastsUntilItIsQuiet, TestAnyNumberOfPauses, TestPauseFirst
//koan:also TestSlowlyFadingMusic
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
	p.wg.Wait()
}

func main() {
	p := new(player)
	press(p.play, p.pause)
}
