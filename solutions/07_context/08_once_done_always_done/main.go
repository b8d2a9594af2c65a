// A context that is done stays done, and work that is started with it ends at
// once. play makes a new context each time. The player stores only what pause
// needs: the function that ends the music, which is nil if no music plays.
//
//koan:class context stored in a struct and reused after its cancel; context documentation: do not store contexts inside a struct type
//koan:shipped TestTheMusicPlaysAgainAfterAPause: The music plays from each play
//koan:also TestPauseReturnsWhenTheMusicHasFaded, TestAnyNumberOfPauses
//koan:also TestPauseFirst, TestMusicThatFadesSlowly, TestPlayTwice
//koan:also TestNoDataRaces
package main

import (
	"context"
	"sync"
)

// A player plays music until it is paused.
type player struct {
	stop context.CancelFunc // nil if no music plays
	wg   sync.WaitGroup
}

// play starts the music.
func (p *player) play() {
	if p.stop != nil {
		return
	}
	ctx, cancel := context.WithCancel(context.Background())
	p.stop = cancel
	p.wg.Go(func() { music(ctx) })
}

// pause stops the music, and returns when it has faded out.
func (p *player) pause() {
	if p.stop == nil {
		return
	}
	p.stop()
	p.wg.Wait()
	p.stop = nil
}

func main() {
	p := new(player)
	press(p.play, p.pause)
}
