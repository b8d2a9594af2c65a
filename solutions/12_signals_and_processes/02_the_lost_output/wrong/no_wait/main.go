// Tempting: without Wait the pipe stays open. But the program doesn't learn
// that the command failed.
//
//koan:rejected TestItFails: the failure is reported
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
	fmt.Println("lines:", count(out))
}
