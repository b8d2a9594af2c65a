// Tempting: no goroutines, no crowd. It takes four times as long.
//
//koan:rejected TestFourAtATime: actual  : 3m20s
package main

func main() {
	for picture := range album {
		thumbnail(picture)
	}
	report()
}
