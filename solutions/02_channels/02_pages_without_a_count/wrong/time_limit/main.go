// Tempting: if no page comes for five seconds, there is none left. A slow site
// takes longer for a page.
//
//koan:rejected TestASlowSite: pages: 0
package main

import (
	"fmt"
	"time"
)

func main() {
	pages := make(chan string)
	go crawl(pages)
	n := 0
	for {
		select {
		case page := <-pages:
			fmt.Println(page)
			n++
			continue
		case <-time.After(5 * time.Second):
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
