package main_97c96d93bcc6

func main() {
	go run(1, "A")
	go run(5, "B")
}
