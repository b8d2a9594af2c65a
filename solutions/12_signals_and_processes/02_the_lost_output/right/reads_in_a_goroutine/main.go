// A goroutine reads, and main waits for the goroutine before it waits for the
// command.
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
	counted := make(chan int)
	go func() { counted <- count(out) }()
	lines := <-counted
	if err := cmd.Wait(); err != nil {
		fmt.Println("it failed:", err)
	}
	fmt.Println("lines:", lines)
}
