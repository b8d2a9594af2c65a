// Tempting: no goroutines at all. This takes four times as long.
//
//koan:rejected TestFourThumbnailsAtATime: actual  : 3m20s
//koan:also TestFewGoroutines, TestPicturesThatTakeLonger, TestALargerAlbum
package main

func main() {
	for picture := range album {
		thumbnail(picture)
	}
	report()
}
