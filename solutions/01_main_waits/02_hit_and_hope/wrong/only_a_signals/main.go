// Tempting: A is done last, so A signals main on a channel. When B is the
// longer one, B is cut off.
//
//koan:rejected TestEitherMayBeTheLonger: was cut off
//koan:also TestMainWaitsForAQuickRun
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
