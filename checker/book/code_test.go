package book

import (
	"encoding/xml"
	"errors"
	"io"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestCode(t *testing.T) {
	source := "package main\n\n/* two\nlines */\nvar x = \"<\" // `\n"
	assert.Equal(t, []string{
		`<span class="kw">package</span> main`, ``, `<span class="co">/* two</span>`, `<span class="co">lines */</span>`,
		`<span class="kw">var</span> x = <span class="st">&#34;&lt;&#34;</span> <span class="co">// ` + "`</span>",
	}, coloured([]byte(source)))
	l := list("program", "main.go", []byte(source), 3)
	assert.Contains(t, string(l.Text), `<span class="line" id="program-main.go-L3"><a class="ln" href="#program-main.go-L3">3</a>`)
	assert.Equal(t, `see <a href="#program-main.go-L7">main.go:7</a>, main.go:8, main.go:2 and &lt;run.go:3&gt;`, string(linked("see main.go:7, main.go:8, main.go:2 and <run.go:3>", []listing{l})))
}

var tags = regexp.MustCompile(`<[^>]*>`)

// Whatever is in a file, its page is well-formed, and its lines say what is there.
func FuzzCode(f *testing.F) {
	f.Add([]byte("package main\n\nvar s = `a\nb` // c\r\n"))
	f.Add([]byte("\"\x00\xff\n/*"))
	f.Fuzz(func(t *testing.T, source []byte) {
		html := string(code(coloured(source), "p-main.go", 1))
		d := xml.NewDecoder(strings.NewReader(html))
		for {
			if _, err := d.Token(); errors.Is(err, io.EOF) {
				break
			} else if err != nil {
				t.Fatalf("%v: %s", err, html)
			}
		}
		for _, line := range coloured(source) {
			assert.NotContains(t, tags.ReplaceAllString(line, ""), "<")
		}
	})
}
