// main does the longer piece of work itself. It is right here, because five
// lines take longer than one; the next koan is about what happens when nobody
// can know.
package main

func main() {
	go run(1, "A")
	run(5, "B")
}
