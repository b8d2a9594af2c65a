package main

func main() {
	go run(5, "A")
	run(1, "B")
}
