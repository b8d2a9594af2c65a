// open does not return the download. It calls a function that uses the download,
// and cancels the context when that function has returned.
package main

import (
	"context"
	"fmt"
	"time"
)

// open starts a download that may take ten seconds.
func open(file string, use func(*download)) {
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	use(connect(ctx, file))
}

func main() {
	for _, file := range files {
		open(file, func(d *download) {
			text, err := d.readAll()
			if err != nil {
				fmt.Println(file, "failed:", err)
				return
			}
			fmt.Println(file, text)
		})
	}
	goodbye()
}
