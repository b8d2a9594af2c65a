// Tempting: defer directly after Get, in main's loop. The deferred calls run
// when main returns, but main is blocked before that.
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
