package main

import (
	"context"
	"fmt"
	"sync"
	"time"
)

const requestKey = "id"

var users = []string{"ann", "bob", ""}

// serve handles the requests of all users at the same time. The context of each
// request holds its number.
//
// This file is given. Every check restores it, so changes here have no effect.
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

// log prints what happens in a request, with its number.
func log(ctx context.Context, what string) {
	fmt.Printf("%v: %s\n", ctx.Value(requestKey), what)
}

// pack packs an order, which takes one second.
func pack() {
	time.Sleep(time.Second)
}
