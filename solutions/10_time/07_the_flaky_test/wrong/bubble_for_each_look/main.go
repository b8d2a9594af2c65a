// Tempting: each look is a test of its own, in a bubble of its own. The first
// bubble's function returns while the cache's goroutine still sleeps in the
// bubble. From then on the bubble's clock no longer moves, so synctest reports
// a deadlock.
//
//koan:rejected TestItPassesEveryTime: blocked goroutines remain
//koan:also TestABusyCache, TestAnHour
package main

import (
	"testing"
	"testing/synctest"
	"time"
)

func lookAfter(t *testing.T, d time.Duration) (there bool) {
	synctest.Test(t, func(t *testing.T) {
		c := newCache()
		c.put("tea", "Tee")
		time.Sleep(d)
		synctest.Wait()
		_, there = c.get("tea")
	})
	return there
}

func TestForgets(t *testing.T) {
	if !lookAfter(t, keeps-time.Second) {
		t.Error("forgotten too early")
	}
	if lookAfter(t, keeps) {
		t.Error("remembered for too long")
	}
}

func main() {
	run("TestForgets", TestForgets)
}
