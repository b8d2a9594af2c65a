// A response with status 404 has a body, too, and the body uses a connection.
// The deferred call closes it on every way out, and it comes as soon as the
// program knows that there is a response.
//
//koan:class response body never closed; ASPLOS'19 study: blocking, messaging library; 100 Go Mistakes: closing transient resources
//koan:shipped TestAllPagesAreMeasured: all goroutines are asleep - deadlock!
//koan:shipped TestNoLeaks: What your program did
//koan:also TestASinglePage, TestNoDataRaces
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
	defer answer.Body.Close()
	if answer.StatusCode != http.StatusOK {
		return 0, fmt.Errorf("is not there: %s", answer.Status)
	}
	text, err := io.ReadAll(answer.Body)
	return len(text), err
}
