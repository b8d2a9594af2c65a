// Tempting: CombinedOutput is short. It also counts the warning on stderr.
//
//koan:rejected TestAllLinesAreCounted: lines: 4
//koan:also TestItFails, TestCountedLate
package main

import (
	"bytes"
	"fmt"
	"os/exec"
)

func main() {
	out, err := exec.Command("sh", "-c", listing).CombinedOutput()
	if err != nil {
		fmt.Println("it failed:", err)
	}
	fmt.Println("lines:", bytes.Count(out, []byte("\n")))
}
