// The context of a contract ends by itself, and the thermostat with it.
package main

import (
	"context"
	"fmt"
	"time"
)

func regulate(ctx context.Context, room string, want int) {
	minute := time.NewTicker(time.Minute)
	defer minute.Stop()
	for now := 18; ; {
		select {
		case <-minute.C:
			if now != want {
				now = turn(room, now, want)
			}
		case <-ctx.Done():
			return
		}
	}
}

func main() {
	for _, c := range contracts {
		ctx, cancel := context.WithTimeout(context.Background(), c.length)
		regulate(ctx, c.room, c.want)
		cancel()
	}
	fmt.Println("house empty")
}
