package main

import "time"

const (
	unit  = time.Second
	parts = 6
	looks = 3
)

// download gets a part. The parts take 1, 2, 3 ... units.
//
// This file is given: every check uses the original, so change only main.go.
func download(part int) {
	time.Sleep(time.Duration(part+1) * unit)
}

// pause returns when it is time to show the number again: after one and a half units.
func pause() {
	time.Sleep(3 * unit / 2)
}
