// Tempting: a receive from a closed channel returns "", so "" ends the loop. A
// page may be empty, too.
//
//koan:rejected TestAPageMayBeEmpty: All pages are printed, the empty one too
package main

import (
	"fmt"
)

func main() {
	pages := make(chan string)
	go crawl(pages)
	n := 0
	for page := <-pages; page != ""; page = <-pages {
		fmt.Println(page)
		n++
	}
	fmt.Println("pages:", n)
}

func crawl(pages chan<- string) {
	defer close(pages)
	for url := "/"; url != ""; {
		var page string
		page, url = fetch(url)
		pages <- page
	}
}
