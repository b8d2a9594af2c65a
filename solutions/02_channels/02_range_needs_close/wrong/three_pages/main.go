// Tempting: there are three pages. Next week there is one more.
//
//koan:rejected TestTheSiteGrows: was cut off
package main

import "fmt"

func main() {
	pages := make(chan string)
	go crawl(pages)
	n := 0
	for range 3 {
		fmt.Println(<-pages)
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
