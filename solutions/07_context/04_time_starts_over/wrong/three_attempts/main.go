// Tempting: fewer attempts, to be sooner done. The fourth may be the one that
// works.
//
//koan:rejected TestTheFourthAttempt: A question is put up to four times.
package main

import (
	"context"
	"fmt"
	"time"
)

func ask(question string) (string, error) {
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
	defer cancel()
	var err error
	for range 3 {
		var answer string
		answer, err = query(ctx, question)
		if err == nil {
			return answer, nil
		}
		if ctx.Err() != nil {
			break
		}
	}
	return "", err
}

func main() {
	for _, question := range questions {
		answer, err := ask(question)
		if err != nil {
			fmt.Println(question, "has no answer")
			continue
		}
		fmt.Println(question, "has the answer", answer)
	}
}
