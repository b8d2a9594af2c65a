// Tempting: look a bit later. It takes even longer.
//
//koan:rejected TestItTakesNoTime: The test is over at once.
//koan:also TestAnHour
package main

import (
	"testing"
	"time"
)

func TestForgets(t *testing.T) {
	c := newCache()
	c.put("tea", "Tee")
	time.Sleep(keeps - time.Second)
	if _, there := c.get("tea"); !there {
		t.Error("forgotten too early")
	}
	time.Sleep(time.Second + 100*time.Millisecond)
	if _, there := c.get("tea"); there {
		t.Error("remembered for too long")
	}
}

func main() {
	run("TestForgets", TestForgets)
}
