// Tempting: a limit for each request, so that none hangs forever. Then the next
// pages fail instead.
//
//koan:rejected TestAllPagesAreMeasured: context canceled
//koan:also TestNoLeaks, TestASinglePage, TestOtherPages
//koan:also TestNoDataRaces
package main

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"time"
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
	ctx, cancel := context.WithCancel(context.Background())
	stop := time.AfterFunc(time.Minute, cancel)
	defer stop.Stop()
	ask, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://site"+page, nil)
	if err != nil {
		return 0, err
	}
	answer, err := client.Do(ask)
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
