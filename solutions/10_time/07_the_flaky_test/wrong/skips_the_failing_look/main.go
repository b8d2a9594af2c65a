// Tempting: leave out the look that sometimes fails. Then the test passes for a
// cache that never forgets.
//
//koan:rejected TestItFindsWhatIsWrong: a cache that never forgets
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
		synctest.Wait()
	})
}

func main() {
	run("TestForgets", TestForgets)
}
