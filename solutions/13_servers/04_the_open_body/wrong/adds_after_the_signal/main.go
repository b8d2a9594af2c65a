// Tempting: a goroutine for each page, and main waits for its channel. The
// goroutine adds to a plain total after it has closed the channel, so the next
// goroutine may do so at the same time.
//
//koan:rejected TestNoDataRaces: data race
package main

import (
	"fmt"
	"io"
	"net/http"
)

func main() {
	client, leave := visit()
	defer leave()
	total := 0
	for _, page := range pages {
		done := make(chan struct{})
		go func() {
			length, err := measure(client, page)
			if err != nil {
				fmt.Println(page, err)
			} else {
				fmt.Println(page, length)
			}
			close(done)
			total += length
		}()
		<-done
	}
}

func measure(client *http.Client, page string) (int, error) {
	answer, err := client.Get("http://site" + page)
	if err != nil {
		return 0, err
	}
	defer answer.Body.Close()
	text, err := io.ReadAll(answer.Body)
	if answer.StatusCode != http.StatusOK {
		return 0, fmt.Errorf("is not there: %s", answer.Status)
	}
	return len(text), err
}
