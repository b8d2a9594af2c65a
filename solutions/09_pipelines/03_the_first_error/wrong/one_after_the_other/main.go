// Tempting: upload one part after the other, and stop at the first error. This
// takes as long as all parts together.
//
//koan:rejected TestNoPartFails: actual  : 1h1m0s
//koan:rejected TestTheOtherPartsStopAtOnce: actual  : 3m0s
//koan:also TestALateFailure, TestAnErrorThatWrapsCanceled, TestManyParts
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
