// Each value says whether it is the last one.
package main

import "fmt"

type result struct {
	page string
	last bool
}

func main() {
	pages := make(chan result)
	go crawl(pages)
	n := 0
	for {
		r := <-pages
		fmt.Println(r.page)
		n++
		if r.last {
			break
		}
	}
	fmt.Println("pages:", n)
}

func crawl(pages chan<- result) {
	for url := "/"; url != ""; {
		var page string
		page, url = fetch(url)
		pages <- result{page, url == ""}
	}
}
