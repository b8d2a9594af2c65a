// Tempting: the solution without a check for nil. Before the first play there is
// no cancel function.
//
//koan:rejected TestPauseFirst: panic: runtime error: invalid memory address or nil pointer dereference
//koan:also TestPlayTwice, TestNoDataRaces
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
	p.stop()
	p.wg.Wait()
}

func main() {
	p := new(player)
	press(p.play, p.pause)
}
