// Tempting: start first, and then ask for the pipe. StdoutPipe returns an error
// after Start.
//
//koan:rejected TestAllLinesAreCounted: actual  : 1
//koan:also TestItFails, TestMuchToCount, TestCountedLate, TestASilentCommand
package main

import (
	"fmt"
	"log"
	"os/exec"
)

func main() {
	cmd := exec.Command("sh", "-c", listing)
	if err := cmd.Start(); err != nil {
		log.Fatal(err)
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		log.Fatal(err)
	}
	lines := count(out)
	if err := cmd.Wait(); err != nil {
		fmt.Println("it failed:", err)
	}
	fmt.Println("lines:", lines)
}
