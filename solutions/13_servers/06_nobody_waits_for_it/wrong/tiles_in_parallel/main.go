// Tempting: draw all tiles of a map at the same time, with the request's
// context. It stops when the visitor leaves, but the tiles of a map are to be
// drawn one after the other: one visitor would keep the whole server busy.
//
//koan:rejected TestAVisitorWhoWaitsGetsTheMap: The program ends at 10s
//koan:also TestNoTileForAVisitorWhoHasLeft, TestAllVisitorsLeave, TestBiggerMaps
package main

import (
	"bytes"
	"net/http"

	"golang.org/x/sync/errgroup"
)

// All tiles at the same time, put together in order.
func drawMap(w http.ResponseWriter, r *http.Request) {
	g, ctx := errgroup.WithContext(r.Context())
	pictures := make([]string, tiles)
	for tile := range tiles {
		g.Go(func() (err error) {
			pictures[tile], err = draw(ctx, tile)
			return err
		})
	}
	if g.Wait() != nil {
		return
	}
	var all bytes.Buffer
	for _, p := range pictures {
		all.WriteString(p + "\n")
	}
	w.Write(all.Bytes())
}

func main() {
	visit(drawMap)
}
