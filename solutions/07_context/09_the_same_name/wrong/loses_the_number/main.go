// Tempting: store the user in a context that has no other value. The number of
// the request is lost.
//
//koan:rejected TestEveryLineHasItsNumberAndUser: <nil>: begins
//koan:also TestAServerWithTheKeyUser, TestAServerWithTheKeyZero
//koan:also TestAServerWithEveryOtherKey, TestAServerWithAnUnnamedStruct
package main

import "context"

type userKey struct{}

// withUser returns a context that holds the user.
func withUser(ctx context.Context, user string) context.Context {
	return context.WithValue(context.Background(), userKey{}, user)
}

// userOf returns the user that the context holds, or guest.
func userOf(ctx context.Context) string {
	if user, ok := ctx.Value(userKey{}).(string); ok {
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
