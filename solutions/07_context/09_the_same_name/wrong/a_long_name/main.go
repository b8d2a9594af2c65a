// Tempting: a name so long that no other package will use it. Nothing guarantees
// that.
//
//koan:rejected TestAServerWithEveryOtherKey: request 3: request 3 orders
package main

import "context"

// withUser returns a context that holds the user.
func withUser(ctx context.Context, user string) context.Context {
	return context.WithValue(ctx, "shop.example/user", user)
}

// userOf returns the user that the context holds, or guest.
func userOf(ctx context.Context) string {
	if user, ok := ctx.Value("shop.example/user").(string); ok {
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
