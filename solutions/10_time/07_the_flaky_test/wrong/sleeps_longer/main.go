// Tempting: look a little later. The test takes even longer.
//
//koan:rejected TestItTakesNoTime: The test takes less than 0.1 seconds.
//koan:also TestAnHour, TestItFindsWhatIsWrong
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
