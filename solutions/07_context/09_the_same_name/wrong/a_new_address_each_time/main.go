// Tempting: an address as the key, but a new one at each call. No two are equal,
// so no value is ever found.
//
//koan:rejected TestEveryLineHasItsNumberAndUser: request 1: guest orders
//koan:also TestAServerWithTheKeyUser, TestAServerWithTheKeyZero
//koan:also TestAServerWithEveryOtherKey, TestAServerWithAnUnnamedStruct
package main

import "context"

func userKey() *string { return new(string) }

// withUser returns a context that holds the user.
func withUser(ctx context.Context, user string) context.Context {
	return context.WithValue(ctx, userKey(), user)
}

// userOf returns the user that the context holds, or guest.
func userOf(ctx context.Context) string {
	if user, ok := ctx.Value(userKey()).(string); ok {
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
