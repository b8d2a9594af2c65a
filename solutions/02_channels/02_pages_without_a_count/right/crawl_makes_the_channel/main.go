// The function that sends also makes the channel, closes it, and returns it as
// receive-only.
package main

import "fmt"

func main() {
	n := 0
	for page := range crawl() {
		fmt.Println(page)
		n++
	}
	fmt.Println("pages:", n)
}

func crawl() <-chan string {
	pages := make(chan string)
	go func() {
		defer close(pages)
		for url := "/"; url != ""; {
			var page string
			page, url = fetch(url)
			pages <- page
		}
	}()
	return pages
}
