// net/http cancels a request's context when the client's connection closes, and
// when the handler returns. A handler that starts again from context.Background
// throws that away, and works on for nobody. So what is done for a request gets the
// request's context.
//
//koan:class handler outlives its request; package net/http: Request.Context; 100 Go Mistakes: context
//koan:shipped TestNothingIsDrawnForNobody: Thirteen tiles are drawn altogether
//koan:also TestEverybodyLeaves, TestBiggerMaps
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
