// Tempting: use only the bubble. The test is fast now, and as flaky as before.
//
//koan:rejected TestItPassesEveryTime: remembered for too long
//koan:also TestABusyCache, TestAnHour
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
		time.Sleep(keeps - time.Second)
		if _, there := c.get("tea"); !there {
			t.Error("forgotten too early")
		}
		time.Sleep(time.Second)
		if _, there := c.get("tea"); there {
			t.Error("remembered for too long")
		}
	})
}

func main() {
	run("TestForgets", TestForgets)
}
