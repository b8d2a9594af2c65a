// Tempting: cancel a parent of all contexts at the end. That cancels each of
// them, but until then every finished download keeps its connection open.
//
//koan:rejected TestOneConnectionAtATime: panic: one connection at a time
package main

import (
	"context"
	"fmt"
	"time"
)

// open starts a download that may take ten seconds.
func open(all context.Context, file string) *download {
	ctx, _ := context.WithTimeout(all, 10*time.Second)
	return connect(ctx, file)
}

func main() {
	all, cancel := context.WithCancel(context.Background())
	for _, file := range files {
		d := open(all, file)
		text, err := d.readAll()
		if err != nil {
			fmt.Println(file, "failed:", err)
			continue
		}
		fmt.Println(file, text)
	}
	cancel()
	goodbye()
}
