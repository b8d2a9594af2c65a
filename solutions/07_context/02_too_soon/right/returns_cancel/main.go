// open returns cancel, so its caller has to call it. The functions of package
// context do the same.
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
		text, err := d.readAll()
		cancel()
		if err != nil {
			fmt.Println(file, "failed:", err)
			continue
		}
		fmt.Println(file, text)
	}
	goodbye()
}
