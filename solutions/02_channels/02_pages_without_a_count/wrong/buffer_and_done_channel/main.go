// Tempting: a buffer, and a second channel that signals that all pages have
// been sent. Sent is not received: the last page may still be in the buffer.
//
//koan:rejected TestAQuickSite: All pages are printed, and then the number of pages.
package main

import "fmt"

func main() {
	pages, done := make(chan string, 10), make(chan struct{})
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
