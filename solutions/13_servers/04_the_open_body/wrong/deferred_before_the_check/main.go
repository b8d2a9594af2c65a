// Tempting: defer directly after Get, before the error is checked. If there is
// no response there is no body either.
//
//koan:rejected TestTheSiteDoesNotAnswer: invalid memory address or nil pointer dereference
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
	defer answer.Body.Close()
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
