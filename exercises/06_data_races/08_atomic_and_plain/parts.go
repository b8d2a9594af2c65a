package main

import "time"

const (
	unit  = time.Second
	parts = 6
	looks = 3
)

// download gets a part. The parts take 1, 2, 3 ... units.
//
// This file is given: whatever is changed here is put back at every check.
func download(part int) {
	time.Sleep(time.Duration(part+1) * unit)
}

// pause returns when it is time to look again: after one and a half units.
func pause() {
	time.Sleep(3 * unit / 2)
}
