// Tempting: this is the answer, but for the first pause: there is no function yet.
//
//koan:rejected TestPauseFirst: panic: runtime error: invalid memory address or nil pointer dereference
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
	p.stop()
	p.wg.Wait()
}

func main() {
	p := new(player)
	press(p.play, p.pause)
}
