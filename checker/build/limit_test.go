package build_test

import (
	"fmt"
	"runtime"
	"strings"
	"testing"
	"time"

	"koans/checker/build"
	"koans/checker/internal/buildtest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// doubling is a program that asks the compiler for 2 to the 16th functions.
func doubling() string {
	var text strings.Builder
	text.WriteString("\ntype pair[T any] struct{ x, y T }\n\n")
	for i := range 16 {
		fmt.Fprintf(&text, "func f%d[T any](t T) int { return f%d(pair[T]{}) + f%d(pair[[1]T]{}) }\n", i, i+1, i+1)
	}
	text.WriteString("func f16[T any](t T) int { return 0 }\n\nfunc main() { println(f0(1)) }\n")
	return text.String()
}

func TestAProgramThatKeepsTheCompilerBusyHurtsNobodyElse(t *testing.T) {
	if runtime.GOOS != "linux" {
		t.Skip("only Linux limits what another process may use")
	}
	tc := buildtest.Seeded(t)
	tc.SetCompileTime(time.Second)
	built, err := tc.Build(t.Context(), []build.Source{buildtest.Source(`func main() { println("well") }`), buildtest.Source(doubling())})
	require.NoError(t, err)
	assert.NoError(t, built[0].Err)
	var mistake *build.Mistake
	require.ErrorAs(t, built[1].Err, &mistake)
	assert.Equal(t, "the compiler was stopped: the program takes too long, or too much memory, to be compiled", mistake.Message)
}
