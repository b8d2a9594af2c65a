package main

import (
	"fmt"
	"os"
	"time"
)

func main() {
	r, w, _ := os.Pipe()
	go func() {
		time.Sleep(100 * time.Millisecond)
		w.Write([]byte("got it"))
	}()
	text := make([]byte, 6)
	r.Read(text)
	fmt.Println(string(text))
}
