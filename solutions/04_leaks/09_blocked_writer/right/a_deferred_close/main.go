// The reader is closed without a reason, so the write returns io.ErrClosedPipe.
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
	defer r.Close()
	go func() {
		w.CloseWithError(pack(w))
	}()
	return upload(target, r)
}
