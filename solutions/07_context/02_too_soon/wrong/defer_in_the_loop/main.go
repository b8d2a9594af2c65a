// Tempting: defer in the loop of main. Deferred calls wait for the function to end,
// not for the loop to come around.
//
//koan:rejected TestWhatIsThereIsDownloaded: connections still open: 2
//koan:also TestOneConnectionAtATime
package main

import (
	"context"
	"fmt"
	"time"
)

// open begins a download that may take ten seconds.
func open(file string) (*download, context.CancelFunc) {
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	return connect(ctx, file), cancel
}

func main() {
	for _, file := range files {
		d, cancel := open(file)
		defer cancel()
		text, err := d.readAll()
		if err != nil {
			fmt.Println(file, "failed:", err)
			continue
		}
		fmt.Println(file, text)
	}
	goodbye()
}
