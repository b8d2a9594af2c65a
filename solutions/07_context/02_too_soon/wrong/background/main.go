// Tempting: a context that nobody cancels. What the server does not have is now
// waited for without end.
//
//koan:rejected TestWhatIsThereIsDownloaded: all goroutines are asleep - deadlock!
//koan:also TestTenSecondsForAFile, TestTheTimeIsForTheWholeFile, TestOneConnectionAtATime
package main

import (
	"context"
	"fmt"
)

// open begins a download that may take ten seconds.
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
