package build

import (
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestInstrument(t *testing.T) {
	got, err := instrument("main.go", []byte(`// A program.
package main // of mine

import "fmt"

func main() {
	switch x := 1; x {
	case 1:
		fmt.Println("one"); return
	default:
	}
	select {
	case <-make(chan int):
		x := 2
		_ = x
	default:
	}
outer:
	for {
		if true { break outer } else { continue }
	}
	func() { fmt.Println(); runtime.Gosched() }()
	n.Store(int32(n.Load()) + 1)
	n.CompareAndSwap(n.Load(), atomic.LoadInt32(&m) + 1)
	m.Store(m.Load("x"))
}
`), "main_0", "koanprobe", true)
	require.NoError(t, err)
	assert.Equal(t, `// A program.
package main_0; import koanprobe "koans/checker/probe" // of mine

import "fmt"

func main() {
	koanprobe.Point(); switch x := 1; x {
	case 1:
		koanprobe.Point(); fmt.Println("one"); koanprobe.Point(); return
	default:
	}
	koanprobe.Point(); select {
	case <-make(chan int):
		koanprobe.Point(); x := 2
		koanprobe.Point(); _ = x
	default:
	}
koanprobe.Point(); outer:
	for {
		koanprobe.Point(); if true { koanprobe.Point(); break outer } else { koanprobe.Point(); continue }
	}
	koanprobe.Point(); func() { koanprobe.Point(); fmt.Println(); koanprobe.Yield(); runtime.Gosched() }()
	koanprobe.Point(); n.Store(koanprobe.Then(int32(n.Load())) + 1)
	koanprobe.Point(); n.CompareAndSwap(koanprobe.Then(n.Load()), koanprobe.Then(atomic.LoadInt32(&m)) + 1)
	koanprobe.Point(); m.Store(m.Load("x"))
}

var _ = koanprobe.Point
`, string(got))
}

// Every Go file of the standard library that can be found must still parse,
// and keep its line numbers, when it has been rewritten.
func TestInstrumentKeepsLines(t *testing.T) {
	if testing.Short() {
		t.Skip("it rewrites packages of the standard library")
	}
	tc, err := FindToolchain("../..", Mode{})
	require.NoError(t, err)
	for _, dir := range []string{"sync", "net/http", "go/parser", "encoding/json"} {
		files, err := filepath.Glob(filepath.Join(tc.goroot, "src", dir, "*.go"))
		require.NoError(t, err)
		require.NotEmpty(t, files)
		for _, file := range files {
			text, err := os.ReadFile(file)
			require.NoError(t, err)
			got, err := instrument(file, text, "main_0", "koanprobe", true)
			require.NoError(t, err)
			_, err = parser.ParseFile(token.NewFileSet(), file, got, parser.SkipObjectResolution)
			require.NoError(t, err)
			before, after := strings.Split(string(text), "\n"), strings.Split(string(got), "\n")
			for i, line := range before[:len(before)-1] {
				if !strings.Contains(after[i], "koanprobe") && !strings.Contains(after[i], "main_0") {
					require.Equal(t, line, after[i], "%s:%d", file, i+1)
				}
			}
		}
	}
}

func FuzzInstrument(f *testing.F) {
	f.Add([]byte("package main\nfunc main() { L: goto L }"))
	f.Add([]byte("package main;func main(){switch{case true:fallthrough;default:}}"))
	f.Add([]byte("//line x.go:9\npackage main\nfunc f()"))
	f.Fuzz(func(t *testing.T, text []byte) {
		got, err := instrument("main.go", text, "main_0", "koanprobe", true)
		if err != nil {
			return
		}
		_, err = parser.ParseFile(token.NewFileSet(), "main.go", got, parser.SkipObjectResolution)
		assert.NoError(t, err, "%s", got)
		before, after := strings.Split(string(text), "\n"), strings.Split(string(got), "\n")
		require.GreaterOrEqual(t, len(after), len(before))
		for i, line := range before[:len(before)-1] {
			if !strings.Contains(after[i], "koanprobe") && !strings.Contains(after[i], "main_0") {
				require.Equal(t, line, after[i], "line %d of %s", i+1, got)
			}
		}
	})
}
