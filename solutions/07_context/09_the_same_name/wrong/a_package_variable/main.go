// Tempting: no value in the context but a variable. There are three requests at a time
// and one variable.
//
//koan:rejected TestEveryLineHasItsNumberAndItsUser: every order its user
//koan:also TestAServerThatSaysUser, TestAServerThatCounts, TestEveryNameIsTaken
package main

import (
	"context"
	"sync/atomic"
)

var current atomic.Value

// withUser returns a context that knows the user.
func withUser(ctx context.Context, user string) context.Context {
	current.Store(user)
	return ctx
}

// userOf returns the user whom the context knows.
func userOf(ctx context.Context) string {
	if user, ok := current.Load().(string); ok {
		return user
	}
	return "somebody"
}

// handle handles a request. The user is empty if nobody has logged in.
func handle(ctx context.Context, user string) {
	if user != "" {
		ctx = withUser(ctx, user)
	}
	log(ctx, "begins")
	order(ctx)
	log(ctx, "ends")
}

func order(ctx context.Context) {
	pack()
	log(ctx, userOf(ctx)+" orders")
}

func main() {
	serve(handle)
}
