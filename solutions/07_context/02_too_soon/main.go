// A deferred call runs when the function returns in which it stands. open returned
// at once, and what it returned was dead already. With opening and reading in one
// function, the context ends when the download does.
//
//koan:class context cancelled too early: defer cancel in the function that hands the context on; context.WithTimeout documentation: call cancel as soon as the operations complete
//koan:shipped TestWhatIsThereIsDownloaded: notes failed: context canceled
//koan:also TestTenSecondsForAFile, TestTheTimeIsForTheWholeFile, TestOneConnectionAtATime
package main

import (
	"context"
	"fmt"
	"time"
)

// fetch downloads a file. It may take ten seconds.
func fetch(file string) (string, error) {
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	return connect(ctx, file).readAll()
}

func main() {
	for _, file := range files {
		text, err := fetch(file)
		if err != nil {
			fmt.Println(file, "failed:", err)
			continue
		}
		fmt.Println(file, text)
	}
	goodbye()
}
