// Tempting: a test that cannot be relied upon is skipped. It finds nothing any more.
//
//koan:rejected TestItFindsWhatIsWrong: The cache is wrong, and the test says so.
package main

import "testing"

func TestForgets(t *testing.T) {
	t.Skip("flaky")
}

func main() {
	run("TestForgets", TestForgets)
}
