// Tempting: count the closed connections in a plain variable. The goroutines that
// context.AfterFunc starts write it while main reads it.
//
//koan:rejected TestNoDataRaces: data race
package main

import (
	"context"
	"fmt"
	"time"
)

var closed int

func read(file string) (string, error) {
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	context.AfterFunc(ctx, func() { closed++ })
	return connect(ctx, file).readAll()
}

func main() {
	for _, file := range files {
		text, err := read(file)
		if err != nil {
			fmt.Println(file, "failed:", err)
			continue
		}
		fmt.Println(file, text)
	}
	goodbye()
	println("closed:", closed)
}
