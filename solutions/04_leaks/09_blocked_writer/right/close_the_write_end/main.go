// Closing the write end releases a blocked write, too.
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
	defer w.Close()
	go func() {
		w.CloseWithError(pack(w))
	}()
	return upload(target, r)
}
