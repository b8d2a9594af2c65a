package main

import (
	"context"
	"fmt"
	"sync"
	"time"
)

const requestKey = "id"

var users = []string{"ann", "bob", ""}

// serve handles the requests of all users at the same time. Each has a number, which
// stands in the context.
//
// This file is given: whatever is changed here is put back at every check.
func serve(handle func(ctx context.Context, user string)) {
	var wg sync.WaitGroup
	for i, user := range users {
		wg.Go(func() {
			number := fmt.Sprint("request ", i+1)
			handle(context.WithValue(context.Background(), requestKey, number), user)
		})
	}
	wg.Wait()
}

// log prints what a request does, with its number.
func log(ctx context.Context, what string) {
	fmt.Printf("%v: %s\n", ctx.Value(requestKey), what)
}

// pack packs what was ordered, which takes a second.
func pack() {
	time.Sleep(time.Second)
}
