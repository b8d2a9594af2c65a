package main

// So many clerks work in the shop. In the morning so many books are in the
// window, and so many in the store.
//
// This file is given: whatever is changed here is put back at every check.
const (
	clerks   = 4
	inWindow = 20
	inStore  = 80
)
