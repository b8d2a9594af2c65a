// A second channel signals that all pages have been sent. Since pages is
// unbuffered, they have been received, too.
package main

import "fmt"

func main() {
	pages, done := make(chan string), make(chan struct{})
	go func() {
		crawl(pages)
		close(done)
	}()
	n := 0
	for {
		select {
		case page := <-pages:
			fmt.Println(page)
			n++
			continue
		case <-done:
		}
		break
	}
	fmt.Println("pages:", n)
}

func crawl(pages chan<- string) {
	for url := "/"; url != ""; {
		var page string
		page, url = fetch(url)
		pages <- page
	}
}
