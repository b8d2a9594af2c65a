// Output starts the command, reads what it prints, and then waits.
package main

import (
	"bytes"
	"fmt"
	"os/exec"
)

func main() {
	out, err := exec.Command("sh", "-c", listing).Output()
	if err != nil {
		fmt.Println("it failed:", err)
	}
	fmt.Println("lines:", bytes.Count(out, []byte("\n")))
}
