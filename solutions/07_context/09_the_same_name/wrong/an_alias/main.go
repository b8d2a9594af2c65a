// Tempting: a type for keys, with an equals sign. That is another name for string, not
// another type.
//
//koan:rejected TestEveryLineHasItsNumberAndItsUser: ann: begins
//koan:also TestEveryNameIsTaken
package main

import "context"

type key = string

const userKey key = "id"

// withUser returns a context that knows the user.
func withUser(ctx context.Context, user string) context.Context {
	return context.WithValue(ctx, userKey, user)
}

// userOf returns the user whom the context knows.
func userOf(ctx context.Context) string {
	if user, ok := ctx.Value(userKey).(string); ok {
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
