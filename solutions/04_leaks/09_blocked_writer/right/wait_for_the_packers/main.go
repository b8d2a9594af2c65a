// The reader is closed, and main waits for all goroutines that pack. Each of them
// notices the close when it writes its next file.
package main

import (
	"fmt"
	"io"
	"sync"
	"time"
)

func main() {
	var packers sync.WaitGroup
	for _, target := range targets {
		r, w := io.Pipe()
		packers.Go(func() { w.CloseWithError(pack(w)) })
		err := upload(target, r)
		r.CloseWithError(err)
		if err != nil {
			fmt.Println(target, "failed:", err)
			continue
		}
		fmt.Println(target, "done")
	}
	packers.Wait()
	time.Sleep(time.Hour)
}
