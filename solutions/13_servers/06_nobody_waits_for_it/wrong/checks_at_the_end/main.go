// Tempting: look at the context when the map is drawn. By then the work is done.
//
//koan:rejected TestNothingIsDrawnForNobody: Thirteen tiles are drawn altogether
//koan:also TestEverybodyLeaves, TestBiggerMaps
package main

import (
	"context"
	"fmt"
	"net/http"
	"strings"
)

func drawMap(w http.ResponseWriter, r *http.Request) {
	var all strings.Builder
	for tile := range tiles {
		picture, err := draw(context.Background(), tile)
		if err != nil {
			return
		}
		fmt.Fprintln(&all, picture)
	}
	if r.Context().Err() != nil {
		return
	}
	fmt.Fprint(w, all.String())
}

func main() {
	visit(drawMap)
}
