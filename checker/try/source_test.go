package try

import (
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"koans/checker/program"
)

func TestOutside(t *testing.T) {
	for body, want := range map[string]string{
		`import "net/http"; var h http.Handler; func f() { http.StatusText(1) }`: "",
		`import web "net/http"; func f() { web.Get("") }`:                        "The program uses the network: web.Get at main.go:2.",
		`import "os/exec"; func f() { exec.Command("") }`:                        "The program uses other processes: exec.Command at main.go:2.",
		`import "os/signal"; func f() { signal.Notify(nil) }`:                    "The program uses signals: signal.Notify at main.go:2.",
		`import "net"; type s struct{}; func f(net s) { net.Dial() }`:            "The program uses the network: net.Dial at main.go:2.",
		`import "os"; func f() { os.Exit(1) }`:                                   "",
		`oops`:                                                                   "",
	} {
		assert.Equal(t, want, outside(map[string][]byte{"main.go": []byte("package main\n" + body)}), body)
	}
}

func TestDifference(t *testing.T) {
	for _, test := range []struct {
		texts []string
		want  Difference
	}{
		{[]string{"a\n"}, None},
		{[]string{"a\nb\n", "b\na\n"}, Order},
		{[]string{"took 3 ms\n", "took 17 ms\n"}, Numbers},
		{[]string{"at 0xc000\n", "at 0xd0\n"}, Numbers},
		{[]string{"a\nb\n", "b\na\n", "a\n"}, Content},
		{[]string{"a", ""}, Content},
	} {
		var all []Output
		for _, text := range test.texts {
			all = append(all, Output{Text: text})
		}
		assert.Equal(t, test.want, difference(all), test.texts)
	}
}

// What is read from any source names places that it has.
func FuzzSource(f *testing.F) {
	f.Add("package main\nimport \"net\"\nfunc main() { net.Dial(\"\", \"\") }\n")
	f.Add("package main\nimport \"time\"\nfunc main() { for { select { case <-time.After(1): default: } } }\n")
	f.Add("package main\nfunc f(c chan int) { close(c); select { case <-c: case c <- 1: } }\n")
	f.Add("package main\n//line x.go:99\nfunc main() { for { func() { select { default: } }() } }")
	place := regexp.MustCompile(` at main\.go:(\d+)`)
	f.Fuzz(func(t *testing.T, text string) {
		files := map[string][]byte{"main.go": []byte(text)}
		said := []string{outside(files)}
		p := newPitfalls(files)
		for _, kind := range []Kind{Panic, Endless, Busy, Outputs} {
			said = append(said, p.of(kind, program.Outcome{Message: "send on closed channel"}, Content)...)
		}
		lines := strings.Count(text, "\n") + 1
		for _, sentence := range said {
			for _, m := range place.FindAllStringSubmatch(sentence, -1) {
				line, err := strconv.Atoi(m[1])
				assert.NoError(t, err)
				assert.True(t, 1 <= line && line <= lines, sentence)
			}
		}
	})
}

// No output steers a terminal, and what is shown of it is bounded.
func FuzzChanges(f *testing.F) {
	f.Add("a\nb\n", "a\nc\n")
	f.Add("", "\x1b[2J")
	f.Add("same", "same\n")
	f.Fuzz(func(t *testing.T, from, to string) {
		shown := shorten(visible(changes(from, to)))
		assert.NotRegexp(t, "[\x00-\x08\x0b-\x1f\x7f]", shown)
		assert.LessOrEqual(t, strings.Count(shown, "\n"), mostLines)
		if lines(from) == lines(to) {
			assert.Empty(t, shown)
		}
	})
}
