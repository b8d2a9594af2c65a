// Tempting: a goroutine that always receives, and a plain bool. Nothing
// synchronizes the goroutine and main.
//
//koan:rejected TestNoDataRaces: There must be no data race.
package main

import (
	"fmt"
	"os"
	"os/signal"
	"syscall"
)

func main() {
	stop := make(chan os.Signal, 1)
	signal.Notify(stop, syscall.SIGTERM)
	asked := false
	go func() {
		<-stop
		asked = true
	}()
	for file := range files {
		copyFile(file)
		if asked {
			fmt.Println("stopped, the rest is for tomorrow")
			return
		}
	}
	fmt.Println("all copied")
}
