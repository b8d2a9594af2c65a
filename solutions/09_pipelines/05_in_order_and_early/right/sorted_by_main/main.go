// The results come in any order, with their index. main keeps those that it can't
// print yet.
package main

import "fmt"

func main() {
	type result struct {
		number int
		line   string
	}
	results := make(chan result, len(text))
	for i, line := range text {
		go func() { results <- result{i, translate(line)} }()
	}
	early := map[int]string{}
	next := 0
	for range text {
		r := <-results
		early[r.number] = r.line
		for line, ok := early[next]; ok; line, ok = early[next] {
			fmt.Println(line)
			next++
		}
	}
}
