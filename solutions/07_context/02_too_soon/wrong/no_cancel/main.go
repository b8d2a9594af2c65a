// Tempting: leave out cancel, because the ten seconds end the context anyway.
// Until then the connection stays open.
//
//koan:rejected TestExistingFilesAreDownloaded: connections still open: 2
//koan:also TestNoLeaks, TestOneConnectionAtATime
package main

import (
	"context"
	"fmt"
	"time"
)

// open starts a download that may take ten seconds.
func open(file string) *download {
	ctx, _ := context.WithTimeout(context.Background(), 10*time.Second)
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
