// Tempting: a defer right after the Get, in main's loop. It runs when main returns, and main
// does not get there.
//
//koan:rejected TestAllPagesAreMeasured: all goroutines are asleep - deadlock!
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
		answer, err := client.Get("http://site" + page)
		if err != nil {
			fmt.Println(page, err)
			continue
		}
		defer answer.Body.Close()
		if answer.StatusCode != http.StatusOK {
			fmt.Println(page, "is not there:", answer.Status)
			continue
		}
		text, _ := io.ReadAll(answer.Body)
		fmt.Println(page, len(text))
	}
}
