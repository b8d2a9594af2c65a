// timed runs the command that it is given, and prints a line when the command
// has ended.
package main

import (
	"fmt"
	"log"
	"os"
	"os/exec"
)

func main() {
	cmd := exec.Command(os.Args[1], os.Args[2:]...)
	cmd.Stdout, cmd.Stderr = os.Stdout, os.Stderr
	err := cmd.Run()
	fmt.Println("finished")
	if err != nil {
		log.Fatal(err)
	}
}
