// Tempting: skip the flaky test. Then it finds no mistake at all.
//
//koan:rejected TestItFindsWhatIsWrong: so the test fails and the exit code is not 0.
package main

import "testing"

func TestForgets(t *testing.T) {
	t.Skip("flaky")
}

func main() {
	run("TestForgets", TestForgets)
}
