// Tempting: the first to fail ends the program. The music is cut off instead of
// stopped; it cannot even say so.
//
//koan:rejected TestTheOthersStopAtOnce: os.Exit ended the program after 2m0s
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
