// When the time of the word is over, the cache's goroutine and the test wake up
// at the same instant, and either can run first: so the test sometimes fails. A
// slightly longer sleep makes that rare, but it makes every run longer, and it
// still depends on luck. In a synctest bubble the clock jumps. Wait returns
// when all other goroutines in the bubble are blocked or done, so what should
// happen at this instant has happened.
//
//koan:class flaky test of timed code; package testing/synctest; 100 Go Mistakes: sleeping in unit tests; GoKer: order violation
//koan:shipped TestItPassesEveryTime: remembered for too long
//koan:shipped TestItTakesNoTime: The test takes less than 0.1 seconds.
//koan:also TestABusyCache, TestAnHour
package main

import (
	"testing"
	"testing/synctest"
	"time"
)

// TestForgets puts a word into the cache and looks for it twice: a second before the
// cache should forget it, and when the cache should have forgotten it.
func TestForgets(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := newCache()
		c.put("tea", "Tee")
		time.Sleep(keeps - time.Second)
		if _, there := c.get("tea"); !there {
			t.Error("forgotten too early")
		}
		time.Sleep(time.Second)
		synctest.Wait()
		if _, there := c.get("tea"); there {
			t.Error("remembered for too long")
		}
	})
}

func main() {
	run("TestForgets", TestForgets)
}
