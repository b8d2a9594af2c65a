// With a writer as the command's stdout, Wait also waits until everything is
// written to it.
package main

import (
	"bytes"
	"fmt"
	"os/exec"
)

type counter int

func (c *counter) Write(text []byte) (int, error) {
	*c += counter(bytes.Count(text, []byte("\n")))
	return len(text), nil
}

func main() {
	var lines counter
	cmd := exec.Command("sh", "-c", listing)
	cmd.Stdout = &lines
	if err := cmd.Run(); err != nil {
		fmt.Println("it failed:", err)
	}
	fmt.Println("lines:", int(lines))
}
