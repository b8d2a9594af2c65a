package main

func main() {
	go run(1, "A")
	go run(5, "B")
}
