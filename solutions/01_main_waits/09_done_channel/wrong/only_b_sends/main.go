// Tempting: B takes longer, so only B sends. When A is the longer one, A is cut
// off.
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
