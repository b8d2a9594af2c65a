// Wait closes the pipe when the command has ended, so the program has to read
// everything before it calls Wait. Channels need the same order: receive until
// the channel is closed, and then wait for the goroutine that sends.
//
//koan:class Wait before the pipe is read; package os/exec: Cmd.StdoutPipe; ASPLOS'19 study: messaging library
//koan:shipped TestAllLinesAreCounted: lines: 0
//koan:also TestItFails, TestMuchToCount, TestCountedLate
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

	lines := count(out)
	if err := cmd.Wait(); err != nil {
		fmt.Println("it failed:", err)
	}
	fmt.Println("lines:", lines)
}
