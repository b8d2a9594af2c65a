// Tempting: read the rest and discard it. The rest is packed for ten more minutes, and
// the report comes late.
//
//koan:rejected TestFailureIsReportedAtOnce: A failure is reported at once, at 2s.
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
	go func() {
		w.CloseWithError(pack(w))
	}()
	err := upload(target, r)
	_, _ = io.Copy(io.Discard, r)
	return err
}
