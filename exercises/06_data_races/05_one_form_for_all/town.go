package main

import "time"

const unit = time.Second

var citizens = []string{"Amir", "Bess", "Carl"}

// carry carries a form to the post office. It takes one unit.
//
// This file is given: whatever is changed here is put back at every check.
func carry() {
	time.Sleep(unit)
}
