// Tempting: close the pipe after two seconds. Then the big disk gets two files only.
//
//koan:rejected TestFailureIsReportedAtOnce: big disk done
//koan:also TestTwoFullDisksAreReported
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
	time.AfterFunc(2*time.Second+time.Millisecond, func() { r.Close() })
	go func() {
		w.CloseWithError(pack(w))
	}()
	return upload(target, r)
}
