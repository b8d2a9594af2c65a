// play stores a function that does what pause has to do.
package main

import "context"

// A player plays music until it is paused.
type player struct{ quiet func() } // nil if no music plays

// play starts the music.
func (p *player) play() {
	if p.quiet != nil {
		return
	}
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

// pause stops the music, and returns when it has faded out.
func (p *player) pause() {
	if p.quiet != nil {
		p.quiet()
		p.quiet = nil
	}
}

func main() {
	p := new(player)
	press(p.play, p.pause)
}
