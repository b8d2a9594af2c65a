// Tempting: B takes longer, so it is B that main should hear from. Today that
// is so.
//
//koan:rejected TestEitherMayBeTheLonger: was cut off
package main

func main() {
	done := make(chan bool)
	go func() {
		run(1, "A")
	}()
	go func() {
		run(5, "B")
		done <- true
	}()
	<-done
}
