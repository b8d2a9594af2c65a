// Tempting: hand on a context that ignores the cancel. It ignores the ten
// seconds, too.
//
//koan:rejected TestExistingFilesAreDownloaded: all goroutines are asleep - deadlock!
//koan:also TestADownloadTakesTenSecondsAtMost, TestTheTimeoutIsForTheWholeFile
//koan:also TestOneConnectionAtATime, TestOtherFiles
package main

import (
	"context"
	"fmt"
	"time"
)

// open starts a download that may take ten seconds.
func open(file string) *download {
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	return connect(context.WithoutCancel(ctx), file)
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
