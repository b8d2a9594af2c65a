// Tempting: read in a goroutine, while main waits. Mostly the goroutine is fast enough,
// and nothing says that it is.
//
//koan:rejected TestCountedLate: Nothing is closed before all is read.
//koan:also TestAllLinesAreCounted, TestItFails, TestMuchToCount
package main

import (
	"fmt"
	"log"
	"os/exec"
)

func main() {
	cmd := exec.Command("sh", "-c", listing)
	out, err := cmd.StdoutPipe()
	if err != nil {
		log.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		log.Fatal(err)
	}
	counted := make(chan int)
	go func() {
		counted <- count(out)
	}()
	if err := cmd.Wait(); err != nil {
		fmt.Println("it failed:", err)
	}
	fmt.Println("lines:", <-counted)
}
