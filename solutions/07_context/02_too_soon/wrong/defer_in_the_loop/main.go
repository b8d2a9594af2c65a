// Tempting: defer in the loop of main. The deferred calls run when main returns,
// not at the end of each iteration.
//
//koan:rejected TestExistingFilesAreDownloaded: connections still open: 2
//koan:also TestOneConnectionAtATime
package main

import (
	"context"
	"fmt"
	"time"
)

// open starts a download that may take ten seconds.
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
