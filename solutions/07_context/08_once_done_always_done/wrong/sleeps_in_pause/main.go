// Tempting: sleep as long as the music takes to fade out. The music may take
// longer, and pause shouldn't wait if no music plays.
//
//koan:rejected TestPauseReturnsWhenTheMusicHasFaded: actual  : 7.3s
//koan:rejected TestMusicThatFadesSlowly: Two pauses wait 600ms
//koan:also TestNoDataRaces, TestPlayTwice
package main

import (
	"context"
	"sync"
	"time"
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
	time.Sleep(100 * time.Millisecond)
}

func main() {
	p := new(player)
	press(p.play, p.pause)
}
