// Tempting: put the user into a context that has no other value. The number of the
// request is lost.
//
//koan:rejected TestEveryLineHasItsNumberAndItsUser: <nil>: begins
//koan:also TestAServerThatSaysUser, TestAServerThatCounts, TestEveryNameIsTaken
package main

import "context"

type userKey struct{}

// withUser returns a context that knows the user.
func withUser(ctx context.Context, user string) context.Context {
	return context.WithValue(context.Background(), userKey{}, user)
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
