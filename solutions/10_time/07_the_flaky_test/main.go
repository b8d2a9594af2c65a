// When the clock reaches the moment at which the word is to be forgotten, the cache
// and the test are both awake, and nothing says who comes first: hence the test that
// fails now and then. Sleeping a bit longer would make it rare, and every run longer.
// In a synctest bubble the clock jumps, and Wait returns when nobody else in the
// bubble can go on: then what was to happen at this moment has happened.
//
//koan:class flaky test of timed code; package testing/synctest; 100 Go Mistakes: sleeping in unit tests; GoKer: order violation
//koan:shipped TestItPassesEveryTime: remembered for too long
//koan:shipped TestItTakesNoTime: The test is over at once.
//koan:also TestABusyCache, TestAnHour
package main

import (
	"testing"
	"testing/synctest"
	"time"
)

// TestForgets puts something into the cache and looks for it twice: a second before
// it is to be forgotten, and when it is to be forgotten.
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
