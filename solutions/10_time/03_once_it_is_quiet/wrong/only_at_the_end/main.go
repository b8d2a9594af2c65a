// Tempting: save when the editor is closed, once and for all. One day it is not
// closed but crashes.
//
//koan:rejected TestItSavesWhenItIsQuiet: Twice it was quiet for two seconds.
//koan:also TestTypingSlowly, TestClosedLater
package main

func main() {
	for range typing() {
	}
	save()
}
