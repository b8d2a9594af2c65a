// Tempting: in a bubble an hour costs nothing, so look an hour later. Then the
// test passes for a cache that forgets too late.
//
//koan:rejected TestItFindsWhatIsWrong: a cache that forgets a millisecond too late
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
		time.Sleep(time.Hour)
		if _, there := c.get("tea"); there {
			t.Error("remembered for too long")
		}
	})
}

func main() {
	run("TestForgets", TestForgets)
}
