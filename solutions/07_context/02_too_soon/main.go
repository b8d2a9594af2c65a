// A deferred call runs when the function that contains it returns. open returned
// at once, and its deferred cancel ended the context. So the download that open
// returned could not be read. Now one function opens and reads the file, so the
// context ends when the download does.
//
//koan:class context cancelled too early: defer cancel in the function that hands the context on; context.WithTimeout documentation: call cancel as soon as the operations complete
//koan:shipped TestExistingFilesAreDownloaded: notes failed: context canceled
//koan:also TestADownloadTakesTenSecondsAtMost, TestTheTimeoutIsForTheWholeFile
//koan:also TestOneConnectionAtATime, TestOtherFiles
package main

import (
	"context"
	"fmt"
	"time"
)

// fetch downloads a file, which may take ten seconds.
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
