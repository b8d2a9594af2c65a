package main

import "fmt"

type server struct {
	requests chan string
}

func (s *server) serve() {
	for r := range s.requests {
		fmt.Println(r)
	}
}

func main() {
	var s server
	go s.serve()
	s.requests <- "hello"
}
