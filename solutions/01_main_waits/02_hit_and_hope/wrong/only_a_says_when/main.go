// Tempting: A is the last to be done, so A is the one to wait for. It is the
// same hope with a channel in it.
//
//koan:rejected TestEitherMayBeTheLonger: was cut off
//koan:also TestNobodyIsForgottenForBeingLate
package main

func main() {
	done := make(chan struct{})
	go func() {
		run(5, "A")
		close(done)
	}()
	go run(1, "B")
	<-done
}
