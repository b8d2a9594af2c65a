// Tempting: check the context when the map is finished. By then all tiles are
// drawn.
//
//koan:rejected TestNoTileForAVisitorWhoHasLeft: Thirteen tiles are drawn
//koan:also TestAllVisitorsLeave, TestBiggerMaps
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
