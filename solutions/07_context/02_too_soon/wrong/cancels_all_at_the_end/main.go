// Tempting: keep the cancel functions and call them all at the end. Until then,
// every finished download keeps its connection open.
//
//koan:rejected TestOneConnectionAtATime: panic: one connection at a time
package main

import (
	"context"
	"fmt"
	"time"
)

var cancels []func()

// open starts a download that may take ten seconds.
func open(file string) *download {
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	cancels = append(cancels, cancel)
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
	for _, cancel := range cancels {
		cancel()
	}
	goodbye()
}
