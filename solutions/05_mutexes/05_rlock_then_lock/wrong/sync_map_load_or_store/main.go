// Tempting: LoadOrStore is one step. But translate is called before that step.
//
//koan:rejected TestOneWordOnSixPages: the agency was asked and paid again for owl
//koan:also TestEveryWordIsTranslated
//koan:also TestAnEmptyTranslation
package main

import (
	"fmt"
	"sync"
)

type cache struct {
	words sync.Map
}

func (c *cache) get(word string) string {
	if t, known := c.words.Load(word); known {
		return t.(string)
	}
	t, _ := c.words.LoadOrStore(word, translate(word))
	return t.(string)
}

func main() {
	c := &cache{}
	var wg sync.WaitGroup
	for _, p := range pages {
		wg.Go(func() {
			for word := range p.words {
				fmt.Println(word, "is", c.get(word))
			}
		})
	}
	wg.Wait()
	n := 0
	c.words.Range(func(any, any) bool { n++; return true })
	fmt.Println(n, "words paid for")
}
