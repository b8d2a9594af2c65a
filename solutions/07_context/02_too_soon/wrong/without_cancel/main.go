// Tempting: hand on a context that does not notice the cancel. It does not notice
// the ten seconds either.
//
//koan:rejected TestWhatIsThereIsDownloaded: all goroutines are asleep - deadlock!
//koan:also TestTenSecondsForAFile, TestTheTimeIsForTheWholeFile, TestOneConnectionAtATime
package main

import (
	"context"
	"fmt"
	"time"
)

// open begins a download that may take ten seconds.
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
