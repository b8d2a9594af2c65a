// The download gets a close method that cancels the context, like the body of an
// HTTP response.
package main

import (
	"context"
	"fmt"
	"time"
)

type closer struct {
	*download
	close func()
}

// open starts a download that may take ten seconds. The caller has to close it.
func open(file string) closer {
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	return closer{connect(ctx, file), cancel}
}

func main() {
	for _, file := range files {
		d := open(file)
		text, err := d.readAll()
		d.close()
		if err != nil {
			fmt.Println(file, "failed:", err)
			continue
		}
		fmt.Println(file, text)
	}
	goodbye()
}
