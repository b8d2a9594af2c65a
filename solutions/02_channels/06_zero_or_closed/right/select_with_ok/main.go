// A select can receive with two results, too.
package main

import "fmt"

func main() {
	box := vote()
	yes, no := 0, 0
	for range tenants {
		select {
		case inFavour, ok := <-box:
			switch {
			case ok && inFavour:
				yes++
			case ok:
				no++
			}
		}
	}
	fmt.Printf("yes %d, no %d, absent %d\n", yes, no, tenants-yes-no)
}
