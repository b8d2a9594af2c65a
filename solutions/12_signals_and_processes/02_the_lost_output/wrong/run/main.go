// Tempting: Run instead of Start and Wait. It waits, too, before anybody reads.
//
//koan:rejected TestAllLinesAreCounted: lines: 0
package main

import (
	"bufio"
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
	lines := 0
	for scan := bufio.NewScanner(out); scan.Scan(); {
		lines++
	}
	fmt.Println("lines:", lines)
}
