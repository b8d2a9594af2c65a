// Tempting: call Wait where the test already sleeps. Outside of a bubble Wait
// panics.
//
//koan:rejected TestItPassesEveryTime: goroutine is not in a bubble
//koan:also TestItTakesNoTime, TestABusyCache, TestAnHour
package main

import (
	"testing"
	"testing/synctest"
	"time"
)

func TestForgets(t *testing.T) {
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
}

func main() {
	run("TestForgets", TestForgets)
}
