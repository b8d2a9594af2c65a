// The other way round: the channel has two slots, each goroutine occupies one
// while it is at work, and main is through when it has got both for itself.
package main

func main() {
	slots := make(chan bool, 2)
	slots <- true
	slots <- true
	go func() {
		defer func() { <-slots }()
		run(1, "A")
	}()
	go func() {
		defer func() { <-slots }()
		run(5, "B")
	}()
	for range cap(slots) {
		slots <- true
	}
}
