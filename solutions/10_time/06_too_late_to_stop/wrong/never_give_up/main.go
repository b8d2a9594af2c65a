// Tempting: without a limit there is one answer. On a bad day after an hour.
//
//koan:rejected TestASlowDownload: It was too slow.
package main

func main() {
	download()
	say("downloaded")
}
