// The caller knows how long it needs the context, so the caller makes it.
package main

import (
	"context"
	"fmt"
	"time"
)

func main() {
	for _, file := range files {
		ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
		text, err := connect(ctx, file).readAll()
		cancel()
		if err != nil {
			fmt.Println(file, "failed:", err)
			continue
		}
		fmt.Println(file, text)
	}
	goodbye()
}
