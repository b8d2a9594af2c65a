// Tempting: a context that is never cancelled. For a file that the server does
// not have, the program then waits forever.
//
//koan:rejected TestExistingFilesAreDownloaded: all goroutines are asleep - deadlock!
//koan:also TestADownloadTakesTenSecondsAtMost, TestTheTimeoutIsForTheWholeFile
//koan:also TestOneConnectionAtATime, TestOtherFiles
package main

import (
	"context"
	"fmt"
)

// open starts a download that may take ten seconds.
func open(file string) *download {
	return connect(context.Background(), file)
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
