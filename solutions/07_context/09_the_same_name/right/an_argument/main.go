// What a function needs it can take as an argument. No key, no question.
package main

import "context"

// handle handles a request. The user is empty if nobody has logged in.
func handle(ctx context.Context, user string) {
	if user == "" {
		user = "somebody"
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
