// Tempting: pack everything into memory first, then upload it. Nothing waits, and nothing
// happens at the same time.
//
//koan:rejected TestBothUploads: A failure is reported at once.
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
