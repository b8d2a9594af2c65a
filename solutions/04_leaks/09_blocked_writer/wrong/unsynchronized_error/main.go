// Tempting: the goroutine stores its error in a variable for main. main reads it without
// waiting for the goroutine.
//
//koan:rejected TestNoDataRaces: no data race
package main

import (
	"fmt"
	"io"
	"time"
)

func main() {
	for _, target := range targets {
		if err := archive(target); err != nil {
			fmt.Println(target, "failed:", err)
			continue
		}
		fmt.Println(target, "done")
	}
	time.Sleep(time.Hour)
}

func archive(target string) error {
	r, w := io.Pipe()
	var packed error
	go func() {
		packed = pack(w)
		w.CloseWithError(packed)
	}()
	err := upload(target, r)
	r.Close()
	if packed != nil {
		return packed
	}
	return err
}
