// Tempting: each look is a test of its own, in a bubble of its own. The first bubble
// ends while the cache's goroutine still sleeps in it, and synctest calls that a
// deadlock: a bubble's clock stands still once its test has returned.
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
