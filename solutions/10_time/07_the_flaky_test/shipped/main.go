// The test of a cache that forgets what was put into it after a while. Here the test
// is the program: it is what is to be mended.
package main

import (
	"testing"
	"time"
)

// TestForgets puts something into the cache and looks for it twice: a second before
// it is to be forgotten, and when it is to be forgotten.
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
