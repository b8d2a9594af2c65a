// In a bubble the clock moves only when all goroutines are blocked. One
// nanosecond later everything that should happen before has happened.
package main

import (
	"testing"
	"testing/synctest"
	"time"
)

func TestForgets(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := newCache()
		c.put("tea", "Tee")
		time.Sleep(keeps - time.Nanosecond)
		if _, there := c.get("tea"); !there {
			t.Error("forgotten too early")
		}
		time.Sleep(2 * time.Nanosecond)
		if _, there := c.get("tea"); there {
			t.Error("remembered for too long")
		}
	})
}

func main() {
	run("TestForgets", TestForgets)
}
