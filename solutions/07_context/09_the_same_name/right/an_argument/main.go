// A function can take what it needs as an argument. Then there is no key.
package main

import "context"

// handle handles a request. The user is empty if the request has no login.
func handle(ctx context.Context, user string) {
	if user == "" {
		user = "guest"
	}
	log(ctx, "begins")
	order(ctx, user)
	log(ctx, "ends")
}

func order(ctx context.Context, user string) {
	pack()
	log(ctx, user+" orders")
}

func main() {
	serve(handle)
}
