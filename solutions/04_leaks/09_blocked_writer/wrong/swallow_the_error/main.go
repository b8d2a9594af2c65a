// Tempting: end both goroutines by closing the pipe after two seconds. The big disk gets
// two files.
//
//koan:rejected TestBothUploads: big disk done
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
