package main

import "time"

const unit = time.Second

var citizens = []string{"Amir", "Bess", "Carl"}

// carry carries a form to the post office. It takes one unit.
//
// This file is given: every check uses the original, so change only main.go.
func carry() {
	time.Sleep(unit)
}
