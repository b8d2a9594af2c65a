// Tempting: call Run instead of Start and Wait. Run also waits before the
// program reads.
//
//koan:rejected TestAllLinesAreCounted: lines: 0
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
	if err := cmd.Run(); err != nil {
		fmt.Println("it failed:", err)
	}
	fmt.Println("lines:", count(out))
}
