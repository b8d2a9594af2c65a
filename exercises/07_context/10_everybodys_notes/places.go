package main

import (
	"context"
	"time"
)

// unit is how long it takes to look something up.
const unit = time.Second

var items = []string{"lamp", "vase", "coat"}

// places are where something is looked up.
//
// This file is given: whatever is changed here is put back at every check.
var places = []func(ctx context.Context, item string){
	func(ctx context.Context, item string) {
		time.Sleep(unit)
		note(ctx, "in stock")
	},
	func(ctx context.Context, item string) {
		time.Sleep(unit)
		note(ctx, "price known")
		note(ctx, "on sale")
	},
	func(ctx context.Context, item string) {
		time.Sleep(unit)
		note(ctx, "liked by 7")
	},
}
