// Tempting: one part after the other stops at the first that fails. It also takes
// as long as all of them.
//
//koan:rejected TestAGoodDay: actual  : 1h1m0s
//koan:rejected TestTheOthersStopAtOnce: actual  : 3m0s
//koan:also TestALateFailure
package main

import (
	"context"
	"fmt"
	"os"
)

func main() {
	for _, p := range parts {
		if err := upload(context.Background(), p); err != nil {
			fmt.Fprintln(os.Stderr, "backup failed:", err)
			os.Exit(1)
		}
	}
	fmt.Println("backup complete")
}
