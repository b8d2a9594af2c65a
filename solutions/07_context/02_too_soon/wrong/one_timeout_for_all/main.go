// Tempting: one context for all files, made in main. The first file uses up the
// time of the others.
//
//koan:rejected TestExistingFilesAreDownloaded: notes failed: context deadline exceeded
//koan:also TestADownloadTakesTenSecondsAtMost, TestTheTimeoutIsForTheWholeFile
//koan:also TestOneConnectionAtATime, TestOtherFiles
package main

import (
	"context"
	"fmt"
	"time"
)

func main() {
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	for _, file := range files {
		d := connect(ctx, file)
		text, err := d.readAll()
		if err != nil {
			fmt.Println(file, "failed:", err)
			continue
		}
		fmt.Println(file, text)
	}
	goodbye()
}
