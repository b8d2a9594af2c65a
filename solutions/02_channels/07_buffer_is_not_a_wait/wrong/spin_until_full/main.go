// Tempting: look at the length until it is full. Looking takes the processor from
// those who work.
//
//koan:rejected TestTheAlbumIsComplete: Busy waiting
//koan:also TestNoLeaks, TestAPanorama, TestNoDataRaces
package main

import (
	"fmt"
	"runtime"
)

func main() {
	made := make(chan string, len(photos))
	for _, photo := range photos {
		go func() { made <- thumbnail(photo) }()
	}
	for len(made) < len(photos) {
		runtime.Gosched()
	}
	for len(made) > 0 {
		fmt.Println(<-made)
	}
	fmt.Println("album ready")
}
