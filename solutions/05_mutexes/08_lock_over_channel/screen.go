package main

import (
	"fmt"
	"sync/atomic"
	"time"
)

// This file is given: every check uses the original, so change only main.go.
const second = time.Second

var packages = []string{"fmt", "io", "net", "os", "sync", "time"}

var compiled atomic.Int64

// compile takes a second.
func compile(pkg string) {
	time.Sleep(second)
	compiled.Add(1)
}

var drawn int

// draw draws a package on the screen, which takes a tenth of a second, and the bar before
// and after that.
func draw(pkg string, progress func() int) {
	drawn++
	drawBar(progress())
	fmt.Println(pkg, "ok")
	time.Sleep(second / 10)
	drawBar(progress())
}

// drawBar shows how many packages are done: at least those on the screen, and at most
// those that are compiled.
func drawBar(done int) {
	if done < drawn || done > int(compiled.Load()) {
		panic(fmt.Sprint("the bar shows ", done, ", with ", drawn, " packages on the screen and ", compiled.Load(), " compiled"))
	}
}
