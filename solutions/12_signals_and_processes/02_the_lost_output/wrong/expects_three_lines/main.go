// Tempting: this command prints three lines. Other commands print other numbers
// of lines.
//
//koan:rejected TestItFails: lines: 2
//koan:rejected TestASilentCommand: lines: 0
//koan:also TestMuchToCount
package main

import (
	"fmt"
	"os/exec"
)

func main() {
	if err := exec.Command("sh", "-c", listing).Run(); err != nil {
		fmt.Println("it failed:", err)
	}
	fmt.Println("lines:", 3)
}
