// Tempting: without the Wait nothing is closed. And nobody hears that it failed.
//
//koan:rejected TestItFails: the failure is told
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
	if err := cmd.Start(); err != nil {
		log.Fatal(err)
	}
	lines := 0
	for scan := bufio.NewScanner(out); scan.Scan(); {
		lines++
	}
	fmt.Println("lines:", lines)
}
