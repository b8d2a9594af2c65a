// Tempting: read a part of the body. It is neither read to its end nor closed.
//
//koan:rejected TestAllPagesAreMeasured: all goroutines are asleep - deadlock!
//koan:also TestASinglePage, TestNoLeaks, TestNoDataRaces
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
	answer, err := client.Get("http://site" + page)
	if err != nil {
		return 0, err
	}
	if answer.StatusCode != http.StatusOK {
		_, _ = io.CopyN(io.Discard, answer.Body, 100)
		return 0, fmt.Errorf("is not there: %s", answer.Status)
	}
	text, err := io.ReadAll(answer.Body)
	answer.Body.Close()
	return len(text), err
}
