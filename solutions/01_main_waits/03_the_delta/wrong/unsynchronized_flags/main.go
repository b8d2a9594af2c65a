// Tempting: each goroutine sets a flag when it is done, and the one that finds
// the other's flag set signals main. The flags are plain variables that two
// goroutines use without synchronization. If both are done at the same instant,
// neither may see the other's flag, and then main waits forever.
//
//koan:rejected TestNoDataRaces: There must be no data race.
package main

func main() {
	var a, b bool
	done := make(chan bool, 2)
	go func() {
		run(5, "A")
		a = true
		if b {
			done <- true
		}
	}()
	go func() {
		run(1, "B")
		b = true
		if a {
			done <- true
		}
	}()
	<-done
}
