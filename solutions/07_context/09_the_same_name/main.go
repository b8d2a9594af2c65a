// ctx.Value searches from the newest value to the oldest, and returns the first
// one whose key is equal. Keys are compared as interfaces: by type and value. A
// type that main.go declares and doesn't export is equal to no type of another
// package, whatever names other packages choose.
//
//koan:class context value keys of a built-in type collide; context.WithValue documentation; staticcheck SA1029
//koan:shipped TestEveryLineHasItsNumberAndUser: ann: begins
//koan:also TestAServerWithEveryOtherKey
//koan:staticcheck should not use built-in type string as key
package main

import "context"

type userKey struct{}

// withUser returns a context that holds the user.
func withUser(ctx context.Context, user string) context.Context {
	return context.WithValue(ctx, userKey{}, user)
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
