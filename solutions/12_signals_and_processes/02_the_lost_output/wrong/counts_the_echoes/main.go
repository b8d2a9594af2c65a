// Tempting: each echo in the command is a line, except for the warning. Another
// command prints its lines in another way.
//
//koan:rejected TestMuchToCount: lines: 20000
package main

import (
	"fmt"
	"os/exec"
	"strings"
)

func main() {
	if err := exec.Command("sh", "-c", listing).Run(); err != nil {
		fmt.Println("it failed:", err)
	}
	fmt.Println("lines:", strings.Count(listing, "echo")-strings.Count(listing, ">&2"))
}
