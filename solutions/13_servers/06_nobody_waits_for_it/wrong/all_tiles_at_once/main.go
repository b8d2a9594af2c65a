// Tempting: draw all tiles at the same time, before a visitor can leave. The
// tiles of a map are to be drawn one after the other.
//
//koan:rejected TestAVisitorWhoWaitsGetsTheMap: The program ends at 10s
//koan:also TestNoTileForAVisitorWhoHasLeft, TestAllVisitorsLeave, TestBiggerMaps
package main

import (
	"context"
	"fmt"
	"net/http"
	"sync"
)

func drawMap(w http.ResponseWriter, r *http.Request) {
	pictures := make([]string, tiles)
	var wg sync.WaitGroup
	for tile := range tiles {
		wg.Go(func() { pictures[tile], _ = draw(context.Background(), tile) })
	}
	wg.Wait()
	for _, p := range pictures {
		fmt.Fprintln(w, p)
	}
}

func main() {
	visit(drawMap)
}
