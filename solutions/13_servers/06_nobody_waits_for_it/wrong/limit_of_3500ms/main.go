// Tempting: a time limit. It also stops the map of the visitor who waits.
//
//koan:rejected TestAVisitorWhoWaitsGetsTheMap: All ten tiles are drawn
//koan:also TestNoTileForAVisitorWhoHasLeft, TestAllVisitorsLeave, TestBiggerMaps
package main

import (
	"context"
	"fmt"
	"net/http"
	"time"
)

func drawMap(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithTimeout(context.Background(), 3500*time.Millisecond)
	defer cancel()
	for tile := range tiles {
		picture, err := draw(ctx, tile)
		if err != nil {
			return
		}
		fmt.Fprintln(w, picture)
	}
}

func main() {
	visit(drawMap)
}
