// Tempting: main closes the channel after the loop. The loop ends only when the
// channel is closed, so main never reaches the close.
//
//koan:rejected TestAllPagesArePrinted: all goroutines are asleep - deadlock!
//koan:also TestMorePages, TestASlowSite, TestAQuickSite, TestAPageMayBeEmpty
//koan:also TestASinglePage
package main

import "fmt"

func main() {
	pages := make(chan string)
	go crawl(pages)
	n := 0
	for page := range pages {
		fmt.Println(page)
		n++
	}
	close(pages)
	fmt.Println("pages:", n)
}

func crawl(pages chan<- string) {
	for url := "/"; url != ""; {
		var page string
		page, url = fetch(url)
		pages <- page
	}
}
