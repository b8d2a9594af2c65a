// Tempting: close behind the loop. The loop ends when the channel is closed, so the
// close is never reached.
//
//koan:rejected TestAllPagesAreListed: all goroutines are asleep - deadlock!
//koan:also TestTheSiteGrows, TestTheSiteIsSlow, TestTheSiteIsQuick
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
