package excerpt

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"github.com/stretchr/testify/assert"
)

const program = "package main\n\nimport \"fmt\"\n\nfunc main() {\n\tch := make(chan int)\n\tch <- 1\n\tfmt.Println(<-ch)\n}\n"

func source(file string) string {
	return map[string]string{"main.go": program, "run.go": "package main\n\nfunc run() {}\n"}[file]
}

func TestPlaces(t *testing.T) {
	said := "blocked at main.go:7.\nexercises/01_a/02_b/main.go:9:2: x, C:\\koans\\run.go:1, main.go:7, proc.go:0 and net.go:x"
	assert.Equal(t, []Place{{"main.go", 7}, {"main.go", 9}, {"run.go", 1}}, Places(said))
}

func TestOf(t *testing.T) {
	assert.Equal(t, strings.TrimPrefix(`
main.go
     6      ch := make(chan int)
>    7      ch <- 1
     8      fmt.Println(<-ch)
run.go
>    3  func run() {}`, "\n"), Of("main is blocked at main.go:7, run was started at run.go:3, and proc.go:9 is the runtime's.", source))
	assert.Empty(t, Of("main.go:99 and no.go:1", source))
	assert.Equal(t, "main.go\n>    1  package main\n       ...\n     6      ch := make(chan int)\n>    7      ch <- 1\n     8      fmt.Println(<-ch)", Of("main.go:7 main.go:1", source))
}

func TestCompiler(t *testing.T) {
	assert.Equal(t, strings.TrimPrefix(`
a/main.go:7:8
     7 |     ch <- 1
       |           ^ wrong
	have (int)
too many errors`, "\n"), Compiler("a/main.go:7:8: wrong\n\thave (int)\ntoo many errors", source))
	assert.Equal(t, "no.go:1:1: wrong", Compiler("no.go:1:1: wrong", source), "a file that isn't there")
	wide := func(string) string { return "\tx := \"日本\" + y" }
	assert.Contains(t, Compiler("main.go:1:18: undefined: y", wide), "\n       | "+strings.Repeat(" ", 4+5+6+3)+"^ undefined: y")
}

func TestLinks(t *testing.T) {
	terminal := func(variables ...string) Links {
		return LinksFor(func(name string) string {
			for _, v := range variables {
				if rest, ok := strings.CutPrefix(v, name+"="); ok {
					return rest
				}
			}
			return ""
		})
	}
	path := func(file string) string {
		if file != "main.go" {
			return ""
		}
		return filepath.FromSlash("/koans/a b/main.go")
	}
	const said = "at a/main.go:7 and proc.go:3"
	for _, silent := range [][]string{{}, {"TERM=dumb", "TERM_PROGRAM=vscode"}, {"TERM=linux"}, {"TERM_PROGRAM=tmux", "TERM_PROGRAM_VERSION=3.3a"}, {"VTE_VERSION=4000"}, {"TERM_PROGRAM=Apple_Terminal"}} {
		assert.Equal(t, said, terminal(silent...).In(said, path), silent)
	}
	for variable, want := range map[string]string{
		"VTE_VERSION=7600": "/koans/a%20b/main.go\x07", "TERM=xterm-kitty": "/koans/a%20b/main.go#7\x07", "TERM_PROGRAM=vscode": "vscode://file/koans/a%20b/main.go:7\x07",
	} {
		linked := terminal(variable).In(said, path)
		assert.Contains(t, linked, want)
		assert.Equal(t, said, ansi.Strip(linked), "the words stay as they are")
		assert.Equal(t, 2, strings.Count(linked, "\x1b]8;"), "one link")
	}
	assert.NotEqual(t, said, terminal("TERM_PROGRAM=tmux", "TERM_PROGRAM_VERSION=3.5").In(said, path))
}

// Whatever a learner's program says or is, what is shown is lines of the program
// and holds nothing that moves the cursor.
func FuzzExcerpt(f *testing.F) {
	f.Add("main.go:7:8: wrong", program)
	f.Add("a/b/main.go:1 main.go:999999999999999999999", "\x1b[2J\tpackage\r\n\n")
	f.Fuzz(func(t *testing.T, said, text string) {
		one := func(string) string { return text }
		for line := range strings.Lines(Of(said, one)) {
			assert.NotContains(t, line, "\x1b")
			assert.NotContains(t, line, "\r")
		}
		shown := Compiler(said, one)
		if !strings.Contains(said, "\x1b") {
			assert.NotContains(t, shown, "\x1b")
		}
		for _, p := range Places(said) {
			assert.Positive(t, p.Line)
		}
	})
}
