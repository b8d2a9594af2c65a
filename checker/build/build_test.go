package build_test

import (
	"fmt"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"koans/checker/build"
	"koans/checker/catalog"
	"koans/checker/internal/buildtest"
	"koans/checker/program"
)

const sayHello = `
import "fmt"
func main() { fmt.Println("hello") }
`

func TestProgramsShareABinaryAndNothingElse(t *testing.T) {
	bodies := []string{sayHello, `import "os"; func init() { os.Exit(9) }; func main() {}`}
	for i := range 5 {
		bodies = append(bodies, fmt.Sprintf("import \"fmt\"\ntype thing struct{}\nfunc main() { fmt.Printf(\"%%T %d\\n\", thing{}) }", i))
	}
	programs := buildtest.Build(t, buildtest.Toolchain(t, build.Mode{}), bodies...)
	assert.Equal(t, "hello\n", buildtest.Printed(buildtest.Run(t, programs[0], 1)))
	assert.Equal(t, 9, buildtest.Run(t, programs[1], 1).ExitCode)
	for i, p := range programs[2:] {
		assert.Equal(t, programs[2].Path, p.Path)
		assert.Equal(t, fmt.Sprintf("main.thing %d\n", i), buildtest.Printed(buildtest.Run(t, p, 1)))
	}
}

// Values at package level may end a program before main, or take its memory.
func TestTheSameProgramIsBuiltSeveralTimesAtOnce(t *testing.T) {
	tc := buildtest.Toolchain(t, build.Mode{Cache: t.TempDir()})
	var building sync.WaitGroup
	for range 4 {
		building.Go(func() {
			built, err := tc.Build(t.Context(), []build.Source{buildtest.Source("func main() {}\n")})
			assert.NoError(t, err)
			assert.Len(t, built, 1)
		})
	}
	building.Wait()
}

func TestWhatEndsAProgramAtItsStartHurtsNobodyElse(t *testing.T) {
	tc := buildtest.Seeded(t)
	tc.SetCache(t.TempDir())
	programs := buildtest.Build(t, tc, sayHello,
		"var none []int\nvar first = none[0]\nfunc main() {}",
		"type k struct{ b [1024]byte }\ntype m struct{ k [1024]k }\nvar large struct{ m [200]m }\nfunc main() { large.m[7].k[7].b[7] = 7 }",
		"func main() { all := make([]byte, 140<<20); println(len(all)) }")
	assert.Equal(t, "hello\n", buildtest.Printed(buildtest.Run(t, programs[0], 1)))
	assert.Equal(t, program.Panicked, buildtest.Run(t, programs[1], 1).Ending)
	assert.Equal(t, program.Returned, buildtest.Run(t, programs[3], 1).Ending)
}

// What a value at package level costs, in time or in bytes, is its program's own: the
// others share a binary without it.
func TestWhatIsDearAtTheStartHurtsNobodyElse(t *testing.T) {
	tc := buildtest.Seeded(t)
	tc.SetCache(t.TempDir())
	programs := buildtest.Build(t, tc, sayHello,
		"func main() { print(1) }",
		"type page [1 << 24]byte\nvar a, b page\nvar same = [...]bool{"+strings.Repeat("a == b, ", 500)+"}\nfunc main() {}",
		"type page [1 << 24]byte\nvar a page\nvar copies = [...]page{a, a, a, a}\nvar all = [...]*[4]page{"+strings.Repeat("&([4]page{a, a, a, a}), ", 8)+"}\nfunc main() {}",
		"var table = [25 << 20]byte{1}\nfunc main() { print(table[0]) }")
	assert.Equal(t, programs[0].Path, programs[1].Path)
	for _, p := range programs[2:] {
		assert.NotEqual(t, programs[0].Path, p.Path)
		assert.False(t, p.Shared)
	}
	assert.True(t, programs[0].Shared)
	alone, err := tc.Alone(t.Context(), buildtest.Source(sayHello))
	require.NoError(t, err)
	assert.False(t, alone.Shared)
	assert.Equal(t, "hello\n", buildtest.Printed(buildtest.Run(t, alone, 1)))
	assert.Equal(t, alone, buildtest.Build(t, tc, sayHello)[0], "it stays alone")
}

// No word of the checker's is one that a program may not use.
func TestAllWordsAreTheProgramsOwn(t *testing.T) {
	body := `import "fmt"
var koanprobe_ = "hello"
func probe() string { koanprobe := koanprobe_; return koanprobe }
func main() { fmt.Println(probe()) }`
	for _, mode := range []build.Mode{{}, {Unseeded: true}} {
		assert.Equal(t, "hello\n", buildtest.Printed(buildtest.Run(t, buildtest.Build(t, buildtest.Toolchain(t, mode), body)[0], 1)))
	}
}

func TestASlowStarterHasABinaryOfItsOwn(t *testing.T) {
	if testing.Short() {
		t.Skip("it builds and runs many programs")
	}
	programs := buildtest.Build(t, buildtest.Toolchain(t, build.Mode{}), sayHello, `import "net/http"; func main() { print(http.StatusOK) }`)
	assert.NotEqual(t, programs[0].Path, programs[1].Path)
}

// A koan's program does not notice what its neighbours set up.
func TestNeighboursDoNotChangeASeed(t *testing.T) {
	const order = `import "fmt"
func main() {
	done := make(chan int)
	for name := range map[string]int{"a": 1, "b": 2, "c": 3, "d": 4} {
		go func() { fmt.Println(name); done <- 1 }()
	}
	for range 4 { <-done }
}`
	tc := buildtest.Seeded(t)
	tc.SetCache(t.TempDir())
	alone := buildtest.Build(t, tc, order+"\n// alone")[0]
	among := buildtest.Build(t, tc, order, "import \"net\"\nvar seen = make(map[string]int, 100)\nfunc main() { seen[net.IPv4zero.String()]++ }")[0]
	assert.NotEqual(t, alone.Path, among.Path)
	for seed := range uint64(10) {
		assert.Equal(t, buildtest.Run(t, alone, seed+1).Events, buildtest.Run(t, among, seed+1).Events)
	}
}

func TestACompileErrorIsTheCompilersAndHurtsNobodyElse(t *testing.T) {
	tc := buildtest.Toolchain(t, build.Mode{})
	built, err := tc.Build(t.Context(), []build.Source{
		buildtest.Source("import \"fmt\"\nfunc main() {\n\tfmt.Println(missing)\n\tx := 1\n}\n"),
		buildtest.Source(sayHello),
		buildtest.Source("func main() {"),
		buildtest.Source("import \"no/such/package\"\nfunc main() {}\n"),
	})
	require.NoError(t, err)
	const name = "../../exercises/01_main_waits/01_nobody_waits/main.go"
	assert.EqualError(t, built[0].Err, name+":4:14: undefined: missing\n"+name+":5:2: declared and not used: x")
	assert.Equal(t, "hello\n", buildtest.Printed(buildtest.Run(t, built[1].Program, 1)))
	assert.ErrorContains(t, built[2].Err, "main.go:2:14: syntax error")
	assert.ErrorContains(t, built[3].Err, "main.go:2:8: package no/such/package is not in std")
	for _, b := range built {
		if b.Err != nil {
			assert.NotRegexp(t, build.ProgramName, b.Err.Error())
			assert.NotContains(t, b.Err.Error(), "# ")
		}
	}
}

// A learner may spread a program over several files, whatever they are called.
func TestAProgramOfSeveralFiles(t *testing.T) {
	tc := buildtest.Toolchain(t, build.Mode{})
	plain, odd := buildtest.Source(`func main() { println(name()) }`), buildtest.Source(`func main() { println(name()) }`)
	plain.Files["helper.go"] = []byte("package main\n\nfunc name() string { return \"helper\" }\n")
	odd.Files["koan_main.go"] = []byte("package main\n\nfunc name() string { return \"koan_main\" }\n")
	wrong := buildtest.Source(`func main() { println(name()) }`)
	wrong.Files["helper.go"] = []byte("package main\n\nfunc name() string { return 1 }\n")
	twice := buildtest.Source(sayHello)
	twice.Files["old.go"] = []byte("package main\n\nfunc main() {}\n")
	built, err := tc.Build(t.Context(), []build.Source{plain, odd, wrong, twice})
	require.NoError(t, err)
	for i, want := range []string{"helper", "koan_main"} {
		require.NoError(t, built[i].Err)
		assert.Equal(t, want, buildtest.Run(t, built[i].Program, 1).Output[0].Text)
	}
	assert.ErrorContains(t, built[2].Err, "helper.go:3:29: cannot use 1")
	assert.ErrorContains(t, built[3].Err, "main redeclared in this block")
}

// Preemption points may stand wherever a statement may.
const gnarly = `;import "fmt"

import (
	"errors"; "os"
)

type number interface{ ~int | ~float64 }

func sum[T number](all ...T) (total T) {
	for _, x := range all { total += x }
	return
}

func classify(v any) string {
	switch v := v.(type) {
	case nil: return "nil"
	case error:
		if errors.Is(v, os.ErrExist) { return "exists" } else if v != nil { return v.Error() }
		fallthroughTo: for { break fallthroughTo }
	}
	return fmt.Sprint(v)
}

func count() int {
	i := 0
again:
	i++
	if i < 3 { goto again }
	switch { case i == 3: i = 30; fallthrough; default: i++ }
	return i
}

func main() {
	defer func() { fmt.Println(recover()) }()
	c := make(chan int, 1)
	select { case c <- 1: default: }
	select { case v, ok := <-c: fmt.Println(v, ok); case <-make(chan int): ; }
	fmt.Println(sum(1, 2, 3), classify(nil), classify(os.ErrExist), classify(4), count())
	for i := range 2 { func() { fmt.Print(i, " ") }() }
	var f func()
	f()
}
`

func TestPreemptionPointsAnywhere(t *testing.T) {
	if testing.Short() {
		t.Skip("it builds and runs many programs")
	}
	tc := buildtest.Toolchain(t, build.Mode{})
	for _, text := range []string{"package main" + gnarly, "package main" + strings.ReplaceAll(gnarly, "\n", "\r\n"), "\ufeffpackage main" + gnarly} {
		s := buildtest.Source("")
		s.Files[catalog.EditedFile] = []byte(text)
		built, err := tc.Build(t.Context(), []build.Source{s})
		require.NoError(t, err)
		require.NoError(t, built[0].Err)
		for seed := uint64(1); seed <= 5; seed++ {
			assert.Equal(t, "1 true\n6 nil exists 4 31\n0 1 runtime error: invalid memory address or nil pointer dereference\n", buildtest.Printed(buildtest.Run(t, built[0].Program, seed)))
		}
	}
}

// What is compiled and linked without the go command runs as what it builds.
func TestDirectAndGoBuildAgree(t *testing.T) {
	tc := buildtest.Seeded(t)
	s := buildtest.Source(buildtest.Together)
	direct, byGo := filepath.Join(t.TempDir(), "direct"), filepath.Join(t.TempDir(), "go")
	named := map[string]build.Source{"main_0123456789ab": s}
	require.NoError(t, tc.Direct()(t.Context(), named, direct))
	require.NoError(t, tc.GoBuildBundle()(t.Context(), named, "koan_bundle", byGo))
	for seed := uint64(1); seed <= 10; seed++ {
		one := buildtest.Run(t, tc.ProgramAt(direct, "main_0123456789ab"), seed)
		other := buildtest.Run(t, tc.ProgramAt(byGo, "main_0123456789ab"), seed)
		assert.Equal(t, other, one)
	}
}

func TestWhatGoBuildHasToDo(t *testing.T) {
	tc := buildtest.Toolchain(t, build.Mode{})
	for _, text := range []string{
		`import _ "unsafe"; func main() {}`,
		`import _ "C"; func main() {}`,
		`import _ "koans/checker/probe"; func main() {}`,
		`import _ "internal/abi"; func main() {}`,
		`import _ "go/internal/gccgoimporter"; func main() {}`,
		`import _ "example.com/x"; func main() {}`,
		"\n//go:noinline\nfunc f() {}; func main() {}",
	} {
		err := tc.Direct()(t.Context(), map[string]build.Source{"main_0123456789ab": buildtest.Source(text)}, filepath.Join(t.TempDir(), "x"))
		assert.ErrorIs(t, err, build.ErrNotDirect, text)
	}
}

func TestAMissingMainIsTheLearners(t *testing.T) {
	built, err := buildtest.Toolchain(t, build.Mode{}).Build(t.Context(), []build.Source{buildtest.Source("func Main() {}\n")})
	require.NoError(t, err)
	assert.ErrorContains(t, built[0].Err, "function main is undeclared in the main package")
}

// What a package may have that is linked with others, and package main may not.
func TestAVariableIsNoMain(t *testing.T) {
	built, err := buildtest.Toolchain(t, build.Mode{}).Build(t.Context(), []build.Source{buildtest.Source("var main = func() {}\n"), buildtest.Source(sayHello)})
	require.NoError(t, err)
	assert.ErrorContains(t, built[0].Err, "cannot declare main")
	assert.NoError(t, built[1].Err)
}

// Package go/parser, which looks for statements, refuses what the compiler takes.
func TestWhatOnlyTheCompilerCanReadIsTheLearners(t *testing.T) {
	if testing.Short() {
		t.Skip("it builds and runs many programs")
	}
	const deep = 100_001
	built, err := buildtest.Toolchain(t, build.Mode{}).Build(t.Context(), []build.Source{buildtest.Source("var x = " + strings.Repeat("(", deep) + "1" + strings.Repeat(")", deep) + "\nfunc main() {}\n"), buildtest.Source(sayHello)})
	require.NoError(t, err)
	var mistake *build.Mistake
	require.ErrorAs(t, built[0].Err, &mistake)
	assert.ErrorContains(t, mistake, "exceeded max nesting depth")
	assert.NoError(t, built[1].Err)
}

func TestAGoCommandThatRefusesEverythingIsTheMachines(t *testing.T) {
	tc := buildtest.Toolchain(t, build.Mode{})
	t.Setenv("GOCACHE", "off")
	_, err := tc.Build(t.Context(), []build.Source{buildtest.Source(fmt.Sprintf("import _ \"unsafe\"\nfunc main() { _ = %d }\n", time.Now().UnixNano()))})
	assert.ErrorContains(t, err, "go build refuses every program")
}
