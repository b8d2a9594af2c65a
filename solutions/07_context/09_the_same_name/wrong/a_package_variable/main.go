// Tempting: a package variable instead of a value in the context. Three requests
// share one variable.
//
//koan:rejected TestEveryLineHasItsNumberAndUser: every order has its user
//koan:also TestAServerWithTheKeyUser, TestAServerWithTheKeyZero
//koan:also TestAServerWithEveryOtherKey, TestAServerWithAnUnnamedStruct
package main

import (
	"context"
	"sync/atomic"
)

var current atomic.Value

// withUser returns a context that holds the user.
func withUser(ctx context.Context, user string) context.Context {
	current.Store(user)
	return ctx
}

// userOf returns the user that the context holds, or guest.
func userOf(ctx context.Context) string {
	if user, ok := current.Load().(string); ok {
		return user
	}
	return "guest"
}

// handle handles a request. The user is empty if the request has no login.
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
