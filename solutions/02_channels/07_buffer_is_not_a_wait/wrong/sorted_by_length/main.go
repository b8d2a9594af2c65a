// Tempting: the time depends on the length of the name, so main receives in
// that order. Another time, another photo is first.
//
//koan:rejected TestAnyPhotoMayTakeLongest: At 1s, the first thumbnail is printed
//koan:also TestTwoPhotosOfTheSameName
package main

import (
	"fmt"
	"slices"
)

func main() {
	made := map[string]chan string{}
	for _, photo := range photos {
		c := make(chan string, 1)
		made[photo] = c
		go func() { c <- thumbnail(photo) }()
	}
	slices.SortFunc(photos, func(a, b string) int { return len(a) - len(b) })
	for _, photo := range photos {
		fmt.Println(<-made[photo])
	}
	fmt.Println("album ready")
}
