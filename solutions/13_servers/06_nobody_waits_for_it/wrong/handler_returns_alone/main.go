// Tempting: the handler returns when the visitor has left. The goroutine that
// draws goes on.
//
//koan:rejected TestNoTileForAVisitorWhoHasLeft: Thirteen tiles are drawn
//koan:also TestAllVisitorsLeave, TestBiggerMaps
package main

import (
	"context"
	"fmt"
	"net/http"
)

func drawMap(w http.ResponseWriter, r *http.Request) {
	done := make(chan struct{})
	go func() {
		defer close(done)
		for tile := range tiles {
			picture, err := draw(context.Background(), tile)
			if err != nil {
				return
			}
			fmt.Fprintln(w, picture)
		}
	}()
	select {
	case <-done:
	case <-r.Context().Done():
	}
}

func main() {
	visit(drawMap)
}
