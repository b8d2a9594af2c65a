// The channel has two slots. Each goroutine holds one while it works, and main
// can fill both again only when both goroutines are done.
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
