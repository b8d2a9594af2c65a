// A reader that gives up has to close its end of the pipe. Then the next write returns
// an error instead of blocking forever. CloseWithError passes on the reason.
//
//koan:class pipe whose reader gave up; ASPLOS'19 study: blocking, messaging library; leak study: blocked writer
//koan:shipped TestNoLeaks: Still there:
//koan:also TestNoLeaksWithTwoFullDisks
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
	err := upload(target, r)
	r.CloseWithError(err)
	return err
}
