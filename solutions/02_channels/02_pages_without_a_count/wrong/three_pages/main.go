// Tempting: the site has three pages. When it has four, the last one is lost.
//
//koan:rejected TestMorePages: was cut off
//koan:also TestASinglePage
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
