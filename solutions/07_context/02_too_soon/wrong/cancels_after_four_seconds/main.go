// Tempting: cancel a while later, when the file has probably been read. A missing
// file then fails for another reason, and a slow file is cut off.
//
//koan:rejected TestExistingFilesAreDownloaded: void failed: context canceled
//koan:also TestADownloadTakesTenSecondsAtMost, TestNoLeaks
//koan:also TestTheTimeoutIsForTheWholeFile, TestOneConnectionAtATime
//koan:also TestOtherFiles
package main

import (
	"context"
	"fmt"
	"time"
)

// open starts a download that may take ten seconds.
func open(file string) *download {
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	time.AfterFunc(4*time.Second, cancel)
	return connect(ctx, file)
}

func main() {
	for _, file := range files {
		d := open(file)
		text, err := d.readAll()
		if err != nil {
			fmt.Println(file, "failed:", err)
			continue
		}
		fmt.Println(file, text)
	}
	goodbye()
}
