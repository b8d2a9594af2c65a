// Tempting: a buffer between the two. It fills up, and then the write blocks again.
//
//koan:rejected TestNoLeaks: Still there:
//koan:also TestFailureIsReportedAtOnce, TestNoLeaksWithTwoFullDisks
//koan:also TestTwoFullDisksAreReported
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
