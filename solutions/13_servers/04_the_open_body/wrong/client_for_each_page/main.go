// Tempting: a client for each page, so that no page waits for another. Their
// connections are never used again, and never closed.
//
//koan:rejected TestNoLeaks: What your program did
//koan:also TestAllPagesAreMeasured, TestASinglePage, TestOtherPages
//koan:also TestNoDataRaces
package main

import (
	"fmt"
	"io"
	"net/http"
)

func main() {
	for _, page := range pages {
		client, leave := visit()
		defer leave()
		length, err := measure(client, page)
		if err != nil {
			fmt.Println(page, err)
			continue
		}
		fmt.Println(page, length)
	}
}

func measure(client *http.Client, page string) (int, error) {
	answer, err := client.Get("http://site" + page)
	if err != nil {
		return 0, err
	}
	if answer.StatusCode != http.StatusOK {
		return 0, fmt.Errorf("is not there: %s", answer.Status)
	}
	text, err := io.ReadAll(answer.Body)
	answer.Body.Close()
	return len(text), err
}
