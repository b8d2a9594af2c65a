// Tempting: a buffer between them. It fills up, and then somebody waits again.
//
//koan:rejected TestNoLeaks: Still there:
//koan:also TestBothUploads, TestNothingIsLeftBehindByTwo
package main

import (
	"bufio"
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
		b := bufio.NewWriterSize(w, 16)
		err := pack(b)
		_ = b.Flush()
		w.CloseWithError(err)
	}()
	return upload(target, r)
}
