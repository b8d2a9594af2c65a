package proof

import (
	"go/parser"
	"go/token"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestMutants(t *testing.T) {
	mutants, err := Mutants([]byte(`package main

func main() {
	done := make(chan bool, 3)
	go func() {
		defer close(done)
		if n < 2 && ok {
			n++
		}
	}()
	select {
	case <-done:
		stop()
	}
}
`))
	require.NoError(t, err)
	changes := map[string]int{}
	for _, m := range mutants {
		changes[m.Change] = m.Line
		_, err := parser.ParseFile(token.NewFileSet(), "", m.Text, 0)
		assert.NoError(t, err, m.Change)
	}
	assert.Equal(t, map[string]int{
		"with 4 in place of 3": 4,
		"without go func()...": 5, "without go": 5,
		"without defer close(done)": 6, "without defer": 6,
		"without if n < 2 && ok...": 7, "with the condition turned round": 7, "with <= in place of <": 7, "with 3 in place of 2": 7, "with || in place of &&": 7,
		"without n++":       8,
		"without select...": 11,
		"without stop()":    13,
	}, changes)

	_, err = Mutants([]byte("package"))
	assert.ErrorContains(t, err, "reading a program to change it")
}
