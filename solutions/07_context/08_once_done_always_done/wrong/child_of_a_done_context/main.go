// Tempting: a context for each play, as a child of the context of the player.
// After the first pause that context is done, and so are all its children.
//
//koan:rejected TestTheMusicPlaysAgainAfterAPause: The music plays from each play
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
	ctx    context.Context
	cancel context.CancelFunc
	wg     sync.WaitGroup
}

func newPlayer() *player {
	ctx, cancel := context.WithCancel(context.Background())
	return &player{ctx: ctx, cancel: cancel}
}

// play starts the music.
func (p *player) play() {
	ctx, cancel := context.WithCancel(p.ctx)
	_ = cancel
	p.wg.Go(func() { music(ctx) })
}

// pause stops the music, and returns when it has faded out.
func (p *player) pause() {
	p.cancel()
	p.wg.Wait()
}

func main() {
	p := newPlayer()
	press(p.play, p.pause)
}
