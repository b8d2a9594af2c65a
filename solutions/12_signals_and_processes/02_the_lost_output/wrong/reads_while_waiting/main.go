// Tempting: read in a goroutine while main waits. Usually the goroutine is fast
// enough, but nothing guarantees it.
//
//koan:rejected TestCountedLate: so all three lines are counted.
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
