// Tempting: an empty struct needs no name. Then every empty struct is the key,
// also those of others.
//
//koan:rejected TestEveryNameIsTaken: request 3: request 3 orders
package main

import "context"

// withUser returns a context that knows the user.
func withUser(ctx context.Context, user string) context.Context {
	return context.WithValue(ctx, struct{}{}, user)
}

// userOf returns the user whom the context knows.
func userOf(ctx context.Context) string {
	if user, ok := ctx.Value(struct{}{}).(string); ok {
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
