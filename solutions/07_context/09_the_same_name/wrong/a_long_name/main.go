// Tempting: a name so long that nobody else will think of it. Nobody has promised
// that.
//
//koan:rejected TestEveryNameIsTaken: request 3: request 3 orders
package main

import "context"

// withUser returns a context that knows the user.
func withUser(ctx context.Context, user string) context.Context {
	return context.WithValue(ctx, "shop.example/user", user)
}

// userOf returns the user whom the context knows.
func userOf(ctx context.Context) string {
	if user, ok := ctx.Value("shop.example/user").(string); ok {
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
