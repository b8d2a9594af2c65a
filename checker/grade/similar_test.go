package grade

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
)

const original = `package main

import ("fmt"; "sync")

func main() {
	var wg sync.WaitGroup
	results := make(chan int, 3)
	for i := range 3 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			if i%2 == 0 {
				results <- i * 7
			}
		}()
	}
	wg.Wait()
	close(results)
	total := 0
	for r := range results {
		total += r
	}
	fmt.Println("total", total)
}
`

// The same, with other names, literals, layout and comments, and a statement more.
const renamed = `package main

import (
	"fmt"
	"sync"
)

// start is mine.
func main() {
	var group sync.WaitGroup
	out := make(chan int, 9)
	for number := range 8 {
		group.Add(2)
		go func() {
			defer group.Done()
			if number%5 == 1 { out <- number * 9 }
		}()
	}
	fmt.Println()
	group.Wait(); close(out)
	sum := 4
	for x := range out { sum += x }
	fmt.Println("my sum", sum)
}
`

const different = `package main

import "fmt"

type job struct{ n int }

func (j job) run(to chan<- string) { to <- fmt.Sprint(j.n) }

func main() {
	to := make(chan string)
	jobs := []job{{1}, {2}}
	for _, j := range jobs {
		go j.run(to)
	}
	select {
	case s := <-to:
		fmt.Println(s)
	default:
	}
}
`

func TestSimilarPrograms(t *testing.T) {
	program := func(n int, name, text string) fingerprinted {
		return fingerprinted{Entry{N: n, Name: name}, fingerprints([]byte(text))}
	}
	pairs := similar("k", []fingerprinted{program(0, "ada", original), program(1, "bob", renamed), program(2, "cyd", different), program(0, "ada again", original)})
	var who []string
	for _, p := range pairs {
		who = append(who, p.A+"+"+p.B)
		assert.GreaterOrEqual(t, p.Share, minShare)
	}
	assert.Equal(t, []string{"ada+bob", "bob+ada again"}, who, "not cyd, and not two attempts of one student")
}

// Equal runs of tokens are found whatever stands around them, and names don't matter.
func FuzzFingerprints(f *testing.F) {
	f.Add([]byte(original), []byte("var x = 1\n"))
	f.Add([]byte("a b c d e f g h i j k l"), []byte("`"))
	f.Fuzz(func(t *testing.T, text, more []byte) {
		prints := fingerprints(text)
		assert.True(t, slices.IsSorted(prints))
		assert.Equal(t, prints, slices.Compact(slices.Clone(prints)))
		assert.LessOrEqual(t, len(prints), len(text))
		common := fingerprints([]byte(original))
		both := fingerprints(slices.Concat([]byte(original), []byte("\n"), more))
		missing := 0
		for _, p := range common {
			if !slices.Contains(both, p) {
				missing++
			}
		}
		assert.LessOrEqual(t, missing, window, "only what is at the end may be another's")
	})
}
