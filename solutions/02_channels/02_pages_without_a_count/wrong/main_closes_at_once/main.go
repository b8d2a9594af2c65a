// Tempting: a close is missing, so main closes the channel. No page has been
// sent yet, so the loop ends before the first one.
//
//koan:rejected TestAllPagesArePrinted: actual  : []string{"pages: 0"}
//koan:also TestNoLeaks, TestMorePages, TestASlowSite, TestAQuickSite
//koan:also TestAPageMayBeEmpty, TestASinglePage, TestNoDataRaces
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
