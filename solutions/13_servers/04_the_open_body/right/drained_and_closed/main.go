// The body is read to its end before it is closed, so the client can use the
// connection again.
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
		func() {
			answer, err := client.Get("http://site" + page)
			if err != nil {
				fmt.Println(page, err)
				return
			}
			defer func() {
				_, _ = io.Copy(io.Discard, answer.Body)
				_ = answer.Body.Close()
			}()
			if answer.StatusCode != http.StatusOK {
				fmt.Println(page, "is not there:", answer.Status)
				return
			}
			n, _ := io.Copy(io.Discard, answer.Body)
			fmt.Println(page, n)
		}()
	}
}
