// Tempting: pack everything into memory, then upload it. Nothing blocks, but nothing
// happens at the same time.
//
//koan:rejected TestFailureIsReportedAtOnce: A failure is reported at once, at 2s.
//koan:also TestTwoFullDisksAreReported
package main

import (
	"bytes"
	"fmt"
	"time"
)

func main() {
	for _, target := range targets {
		var archive bytes.Buffer
		if err := pack(&archive); err != nil {
			fmt.Println(target, "failed:", err)
			continue
		}
		if err := upload(target, &archive); err != nil {
			fmt.Println(target, "failed:", err)
			continue
		}
		fmt.Println(target, "done")
	}
	time.Sleep(time.Hour)
}
