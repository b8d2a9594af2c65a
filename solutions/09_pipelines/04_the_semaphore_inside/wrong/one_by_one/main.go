// Tempting: no goroutines, no crowd. It takes four times as long.
//
//koan:rejected TestFourAtATime: actual  : 3m20s
//koan:also TestNoCrowd, TestWhoIsDoneTakesTheNext, TestALargerAlbum
package main

func main() {
	for picture := range album {
		thumbnail(picture)
	}
	report()
}
