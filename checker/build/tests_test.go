package build

import (
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestReadTests(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{
		"shop.go":        "package shop\n",
		"in_test.go":     "package shop\n\nimport \"testing\"\n\nfunc TestIn(t *testing.T) {}\nfunc TestBoth(*testing.T) {}\nfunc Testing(t *testing.T) {}\nfunc TestHelper(t *testing.T, n int) {}\nfunc BenchmarkIn(b *testing.B) {}\n",
		"out_test.go":    "package shop_test\n\nimport \"testing\"\n\nfunc TestOut(t *testing.T) {}\nfunc TestBothOut(t *testing.T) {}\nfunc TestMain(m *testing.M) {}\n",
		"none/none.go":   "package none\n",
		"cgo/c.go":       "package cgo\n\nimport \"C\"\n",
		"cgo/c_test.go":  "package cgo\n\nfunc TestC(t *testing.T) {}\n",
		"bad/a.go":       "package bad\n",
		"bad/a_test.go":  "package bad\n\nfunc TestA(t *testing.T) {\n",
		"vast/a.go":      "package vast\n",
		"vast/b_test.go": "package vast\n\nfunc TestB(t *testing.T) { /*" + string(make([]byte, maxSourceSize)) + "*/ }\n",
	} {
		path := filepath.Join(dir, filepath.FromSlash(name))
		require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o755))
		require.NoError(t, os.WriteFile(path, []byte(text), 0o644))
	}
	in, err := ReadTests(dir, "TestIn/sub")
	require.NoError(t, err)
	assert.Equal(t, []string{"TestIn"}, in.Tests.Names)
	assert.False(t, in.Tests.Main)
	assert.Contains(t, in.Files, "shop.go")
	out, err := ReadTests(dir, "^TestOut$|Elsewhere")
	require.NoError(t, err)
	assert.Equal(t, []string{"TestOut"}, out.Tests.Names)
	assert.True(t, out.Tests.Main)
	assert.NotContains(t, out.Files, "shop.go", "it imports that")
	assert.Contains(t, out.Tests.exports, "in_test.go")
	_, err = ReadTests(filepath.Join(dir, "bad"), "TestA")
	assert.NoError(t, err, "the compiler says what is wrong with it")

	for _, test := range []struct{ dir, run, says string }{
		{"", "TestBoth", "TestBoth is in the package and TestBothOut beside it"},
		{"", "TestNo", `matches "TestNo". The tests there: TestIn, TestBoth, TestOut, TestBothOut.`},
		{"", "Helper", "No test in"},
		{"", "(", "--run takes the name of a test or a regular expression"},
		{"", "TestIn/a|TestOut/b", "--run takes no | after a /"},
		{"none", "Test", "There is no test in"},
		{"nowhere", "Test", "is no folder"},
		{"shop.go", "Test", "is no folder"},
		{"cgo", "Test", "uses cgo"},
		{"vast", "Test", "is larger than"},
	} {
		_, err := ReadTests(filepath.Join(dir, test.dir), test.run)
		var mistake *Mistake
		if assert.ErrorAs(t, err, &mistake, test) {
			assert.Contains(t, mistake.Message, test.says)
		}
	}
}

// Whatever a file declares, what calls its tests is Go, and is about what the file has.
func FuzzTests(f *testing.F) {
	f.Add("package p\nfunc TestX(t *testing.T) {}\nfunc TestMain(m *M) {}\n")
	f.Add("package p\nfunc (x) TestX(t *testing.T) {}\nfunc Test[T any](t *testing.T) {}\n")
	f.Add("package p\nfunc Testé(t *T) {}\nfunc Test(*T)")
	f.Fuzz(func(t *testing.T, text string) {
		tests, main := testsIn("a_test.go", []byte(text))
		for _, name := range tests {
			assert.Regexp(t, `^Test`, name)
			assert.Contains(t, text, name)
		}
		calls := (&Toolchain{probePath: "probe"}).testmain(&Tests{Names: tests, Main: main}, "main_0")
		_, err := parser.ParseFile(token.NewFileSet(), "", calls, 0)
		assert.NoError(t, err)
	})
}
