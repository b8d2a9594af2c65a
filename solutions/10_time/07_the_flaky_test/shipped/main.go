// The program is a test of a cache that forgets a word after a while. It is the
// test that needs fixing.
package main

import (
	"testing"
	"time"
)

// TestForgets puts a word into the cache and looks for it twice: a second before the
// cache should forget it, and when the cache should have forgotten it.
func TestForgets(t *testing.T) {
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
}

func main() {
	run("TestForgets", TestForgets)
}
