// A ticker fires again by itself, and is wound up by signs of life only.
package main

import (
	"fmt"
	"time"
)

func main() {
	signs := machine()
	silence := time.NewTicker(3 * time.Second)
	defer silence.Stop()
	for {
		select {
		case _, running := <-signs:
			if !running {
				fmt.Println("switched off")
				return
			}
			fmt.Println("alive")
			silence.Reset(3 * time.Second)
		case <-silence.C:
			fmt.Println("alarm")
		}
	}
}
