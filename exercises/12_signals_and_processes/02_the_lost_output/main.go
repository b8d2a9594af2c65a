// count runs a command and counts the lines that it prints.
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
	if err := cmd.Wait(); err != nil {
		fmt.Println("it failed:", err)
	}

	lines := 0
	for scan := bufio.NewScanner(out); scan.Scan(); {
		lines++
	}
	fmt.Println("lines:", lines)
}
