// Tempting: the crawler ends the program when it has sent the last page. The
// count is never printed.
//
//koan:rejected TestAllPagesArePrinted: os.Exit ended
//koan:also TestNoLeaks, TestMorePages, TestASlowSite, TestAQuickSite
//koan:also TestAPageMayBeEmpty, TestASinglePage
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
