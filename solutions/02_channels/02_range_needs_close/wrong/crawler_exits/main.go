// Tempting: when the last page is sent, all is done: exit. The count is never
// printed.
//
//koan:rejected TestAllPagesAreListed: os.Exit ended
//koan:also TestNoLeaks, TestTheSiteGrows, TestTheSiteIsSlow, TestTheSiteIsQuick
package main

import (
	"fmt"
	"os"
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

func crawl(pages chan<- string) {
	for url := "/"; url != ""; {
		var page string
		page, url = fetch(url)
		pages <- page
	}
	os.Exit(0)
}
