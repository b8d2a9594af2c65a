// Tempting: a goroutine reads the rest. All files are packed although no reader needs
// them, and that can take hours.
//
//koan:rejected TestNoLeaksWithTwoFullDisks: Still there:
package main

import (
	"fmt"
	"io"
	"time"
)

func main() {
	for _, target := range targets {
		if err := archive(target); err != nil {
			fmt.Println(target, "failed:", err)
			continue
		}
		fmt.Println(target, "done")
	}
	time.Sleep(time.Hour)
}

func archive(target string) error {
	r, w := io.Pipe()
	go func() {
		err := pack(w)
		w.CloseWithError(err)
	}()
	err := upload(target, r)
	go func() { _, _ = io.Copy(io.Discard, r) }()
	return err
}
