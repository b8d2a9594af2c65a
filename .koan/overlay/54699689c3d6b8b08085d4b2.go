package main_97c96d93bcc6; import koanprobe "koans/checker/probe"

import (
	"fmt"
	"time"
)

// run prints name once a second, iter times.
//
// This file is given: whatever is changed here is put back at every check.
func run(iter int, name string) {
	koanprobe.Point(); for range iter {
		koanprobe.Point(); time.Sleep(time.Second)
		koanprobe.Point(); fmt.Println(name)
	}
}

var _ = koanprobe.Point
