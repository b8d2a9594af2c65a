// Tempting: without the Wait nothing is closed. And nobody hears that it failed.
//
//koan:rejected TestItFails: the failure is told
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
