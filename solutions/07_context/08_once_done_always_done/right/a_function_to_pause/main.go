// What pause has to do is left there by play.
package main

import "context"

// A player plays, and pauses.
type player struct{ quiet func() }

func newPlayer() *player {
	return &player{quiet: func() {}}
}

// play begins to play.
func (p *player) play() {
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan struct{})
	go func() {
		defer close(done)
		music(ctx)
	}()
	p.quiet = func() {
		cancel()
		<-done
	}
}

// pause stops the music, and returns when it is quiet.
func (p *player) pause() {
	p.quiet()
}

func main() {
	p := newPlayer()
	press(p.play, p.pause)
}
