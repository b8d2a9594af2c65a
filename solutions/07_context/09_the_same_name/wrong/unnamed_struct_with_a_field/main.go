// Tempting: a struct with a field as the key. Without a declared type, another
// package that writes the same struct has the same key.
//
//koan:rejected TestAServerWithAnUnnamedStruct: ann: begins
//koan:also TestAServerWithEveryOtherKey
package main

import (
	"context"
)

var key = struct{ name string }{"user"}

func withUser(ctx context.Context, user string) context.Context {
	return context.WithValue(ctx, key, user)
}

func userOf(ctx context.Context) string {
	if user, ok := ctx.Value(key).(string); ok {
		return user
	}
	return "guest"
}

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
