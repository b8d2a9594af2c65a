// Tempting: without a limit there is one answer. A slow download takes an hour.
//
//koan:rejected TestASlowDownload: The download is slower than the limit.
package main

func main() {
	download()
	say("downloaded")
}
