// A range over a channel ends when the channel is closed. Only the sender knows
// when that is: crawl closes the channel when it has sent the last page.
//
//koan:formerly range_needs_close
//koan:class channel never closed; ASPLOS'19 study: blocking, channel; leak study: channel iteration misuse
//koan:shipped TestAllPagesArePrinted: all goroutines are asleep - deadlock!
//koan:also TestMorePages, TestASlowSite, TestAQuickSite, TestAPageMayBeEmpty
//koan:also TestASinglePage
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

// crawl fetches one page after the other until there are no more, and closes pages.
func crawl(pages chan<- string) {
	defer close(pages)
	for url := "/"; url != ""; {
		var page string
		page, url = fetch(url)
		pages <- page
	}
}
