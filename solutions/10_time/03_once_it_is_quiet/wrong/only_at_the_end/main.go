// Tempting: save only when the editor is closed. If the editor crashes
// everything is lost.
//
//koan:rejected TestItSavesWhenItIsQuiet: The document is saved twice
//koan:also TestTypingSlowly, TestClosedLater, TestNothingTyped
package main

func main() {
	for range typing() {
	}
	save()
}
