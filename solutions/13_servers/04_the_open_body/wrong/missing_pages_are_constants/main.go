// Tempting: don't ask for the pages that are not there. Tomorrow they may be
// there.
//
//koan:rejected TestOtherPages: /old is there and has four bytes.
//koan:also TestNoDataRaces
package main

import (
	"fmt"
	"io"
	"net/http"
)

func main() {
	client, leave := visit()
	defer leave()
	for _, page := range pages {
		length, err := measure(client, page)
		if err != nil {
			fmt.Println(page, err)
			continue
		}
		fmt.Println(page, length)
	}
}

func measure(client *http.Client, page string) (int, error) {
	if len(page) > 2 {
		return 0, fmt.Errorf("is not there: 404 Not Found")
	}
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
