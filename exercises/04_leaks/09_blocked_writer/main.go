// A goroutine packs an archive, and main uploads it at the same time.
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
	time.Sleep(time.Hour) // until the next archive
}

func archive(target string) error {
	r, w := io.Pipe()
	go func() {
		err := pack(w)
		w.CloseWithError(err)
	}()
	return upload(target, r)
}
