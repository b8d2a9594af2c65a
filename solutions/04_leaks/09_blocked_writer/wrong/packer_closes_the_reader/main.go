// Tempting: the packing goroutine closes the read end when it is done. It is never done.
//
//koan:rejected TestNoLeaks: Still there:
//koan:also TestFailureIsReportedAtOnce, TestNoLeaksWithTwoFullDisks
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
		defer r.Close()
		w.CloseWithError(pack(w))
	}()
	return upload(target, r)
}
