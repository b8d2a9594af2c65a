// Tempting: no cancel, no harm; the ten seconds end it anyway. Until then the
// connections stay open.
//
//koan:rejected TestWhatIsThereIsDownloaded: connections still open: 2
//koan:also TestNoLeaks, TestOneConnectionAtATime
package main

import (
	"context"
	"fmt"
	"time"
)

// open begins a download that may take ten seconds.
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
