// Tempting: cancel a while later, when it will surely have been read. What is not
// there then fails for another reason, and a slow file is cut short.
//
//koan:rejected TestWhatIsThereIsDownloaded: void failed: context canceled
//koan:also TestTenSecondsForAFile, TestNoLeaks, TestTheTimeIsForTheWholeFile
//koan:also TestOneConnectionAtATime
package main

import (
	"context"
	"fmt"
	"time"
)

// open begins a download that may take ten seconds.
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
