// A crawler: one goroutine fetches the pages of a site, and main prints them.
package main

import (
	"fmt"
)

func main() {
	pages := make(chan string)
	go crawl(pages)

	n := 0
	for page := range pages {
		fmt.Println(page)
		n++
	}
	fmt.Println("pages:", n)
}

// crawl fetches one page after the other until there are no more.
func crawl(pages chan<- string) {
	for url := "/"; url != ""; {
		var page string
		page, url = fetch(url)
		pages <- page
	}
}
