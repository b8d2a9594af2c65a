// The times and what to expect are in a table. Fatal ends the test at the first
// mistake.
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
		for _, look := range []struct {
			after time.Duration
			there bool
		}{{0, true}, {keeps - time.Second, true}, {time.Second, false}} {
			time.Sleep(look.after)
			synctest.Wait()
			if _, there := c.get("tea"); there != look.there {
				t.Fatal("not what it should be after", look.after)
			}
		}
	})
}

func main() {
	run("TestForgets", TestForgets)
}
