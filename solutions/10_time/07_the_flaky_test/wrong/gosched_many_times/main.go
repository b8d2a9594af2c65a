// Tempting: a hundred calls of Gosched let the other goroutines run. How many
// calls they need is a guess.
//
//koan:rejected TestABusyCache: remembered for too long
package main

import (
	"runtime"
	"testing"
	"testing/synctest"
	"time"
)

func main() {
	run("TestForgets", TestForgets)
}

func TestForgets(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := newCache()
		c.put("tea", "Tee")
		time.Sleep(keeps - time.Second)
		if _, there := c.get("tea"); !there {
			t.Error("forgotten too early")
		}
		time.Sleep(time.Second)
		for range 100 {
			runtime.Gosched()
		}
		if _, there := c.get("tea"); there {
			t.Error("remembered for too long")
		}
	})
}
