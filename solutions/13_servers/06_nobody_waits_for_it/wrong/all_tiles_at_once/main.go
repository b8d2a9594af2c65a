// Tempting: draw all tiles at the same time, then it is over before anybody leaves.
// For as long as it takes, it takes ten times as much.
//
//koan:rejected TestWhoStaysHasTheWholeMap: That takes ten seconds.
//koan:also TestNothingIsDrawnForNobody, TestEverybodyLeaves, TestBiggerMaps
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
