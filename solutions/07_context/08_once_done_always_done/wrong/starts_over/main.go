// Tempting: play ends the music that already plays and starts it again. The music
// loses a part of its beat.
//
//koan:rejected TestPlayTwice: Play changes nothing
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
	p.pause()
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
