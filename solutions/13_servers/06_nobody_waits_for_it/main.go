// net/http cancels a request's context when the client closes the connection,
// and when the handler returns. A handler that uses context.Background instead
// ignores that, and goes on drawing for a visitor who has left. So everything
// that is done for a request gets the request's context.
//
//koan:class handler outlives its request; package net/http: Request.Context; 100 Go Mistakes: context
//koan:shipped TestNoTileForAVisitorWhoHasLeft: Thirteen tiles are drawn
//koan:also TestAllVisitorsLeave, TestBiggerMaps
package main

import (
	"fmt"
	"net/http"
)

// drawMap answers a request for a map.
func drawMap(w http.ResponseWriter, r *http.Request) {
	for tile := range tiles {
		picture, err := draw(r.Context(), tile)
		if err != nil {
			return
		}
		fmt.Fprintln(w, picture)
	}
}

func main() {
	visit(drawMap)
}
