// The lookup goes from the newest value to the oldest and takes the first whose key
// is equal. Keys are compared as interfaces: type and value. A type of one's own,
// not exported, is equal to nobody else's, whatever name others think of.
//
//koan:class context value keys of a built-in type collide; context.WithValue documentation; staticcheck SA1029
//koan:shipped TestEveryLineHasItsNumberAndItsUser: ann: begins
//koan:also TestEveryNameIsTaken
//koan:staticcheck should not use built-in type string as key
package main

import "context"

type userKey struct{}

// withUser returns a context that knows the user.
func withUser(ctx context.Context, user string) context.Context {
	return context.WithValue(ctx, userKey{}, user)
}

// userOf returns the user whom the context knows.
func userOf(ctx context.Context) string {
	if user, ok := ctx.Value(userKey{}).(string); ok {
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
