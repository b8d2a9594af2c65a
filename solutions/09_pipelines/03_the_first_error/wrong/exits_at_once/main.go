// Tempting: the first part that fails ends the program. The music is cut off, and
// can't print that it has stopped.
//
//koan:rejected TestTheOtherPartsStopAtOnce: os.Exit ended the program after 2m0s
//koan:also TestManyParts
package main

import (
	"context"
	"fmt"
	"os"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	for _, p := range parts {
		wg.Go(func() {
			if err := upload(context.Background(), p); err != nil {
				fmt.Fprintln(os.Stderr, "backup failed:", err)
				os.Exit(1)
			}
		})
	}
	wg.Wait()
	fmt.Println("backup complete")
}
