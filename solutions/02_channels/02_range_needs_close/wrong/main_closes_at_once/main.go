// Tempting: a close is missing, so here it is. Nothing has been sent yet, so the loop is
// over before it began.
//
//koan:rejected TestAllPagesAreListed: actual  : []string{"pages: 0"}
//koan:also TestNoLeaks, TestTheSiteGrows, TestTheSiteIsSlow, TestTheSiteIsQuick
//koan:also TestNoDataRaces
package main

import "fmt"

func main() {
	pages := make(chan string)
	go crawl(pages)
	close(pages)
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
}
