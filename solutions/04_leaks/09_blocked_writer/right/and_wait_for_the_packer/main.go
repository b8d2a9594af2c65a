// Closed, and the packer is waited for before the next archive begins. It notices when it
// wants to write the next file.
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
	time.Sleep(time.Until(start.Add(602*time.Second + time.Hour)))
}

var start = time.Now()
