package gradebook

import (
	"encoding/xml"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var link = regexp.MustCompile(`href="#([^"]+)"`)

func TestHTMLPage(t *testing.T) {
	text := written(t, HTML, book(t, rows(vile)))
	assert.NotContains(t, text, "<script", "no script, ours or theirs")
	assert.NotContains(t, text, "&lt;script&gt;alert(1)&lt;/script&gt;]]&gt;\x00")
	assert.Contains(t, text, "&lt;script&gt;")
	assert.Contains(t, text, `<svg xmlns="http://www.w3.org/2000/svg" class="timeline"`)
	text = strings.ReplaceAll(text, ` xmlns="http://www.w3.org/2000/svg"`, "")
	for _, outside := range []string{"http://", "https://", "url(", "@import", "src="} {
		assert.NotContains(t, text, outside, "the page needs nothing else")
	}
	for _, m := range link.FindAllStringSubmatch(text, -1) {
		assert.Equal(t, 1, strings.Count(text, ` id="`+m[1]+`"`), m[1])
	}
	assert.Equal(t, 8, strings.Count(text, `<td class="c `))
	assert.Equal(t, 8, strings.Count(text, `<a href="#v-`))
	assert.Contains(t, text, `aria-label="Ada, 01_wait/01_start: solved, 2 of 2 points`)
	assert.Contains(t, text, `prefers-color-scheme: dark`)
	assert.Contains(t, text, `@media print`)

	// Its tags close, in the order in which they were opened.
	d := xml.NewDecoder(strings.NewReader(strings.TrimPrefix(text, "<!DOCTYPE html>")))
	d.Entity = xml.HTMLEntity
	for {
		if _, err := d.Token(); err != nil {
			assert.EqualError(t, err, "EOF")
			break
		}
	}
}

func TestHTMLInABrowser(t *testing.T) {
	if testing.Short() {
		t.Skip("it starts a browser")
	}
	browser := ""
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome"} {
		if path, err := exec.LookPath(name); err == nil {
			browser = path
		}
	}
	if browser == "" {
		t.Skip("there is no chromium here to show the page")
	}
	text := written(t, HTML, book(t, rows(vile)))
	path := filepath.Join(t.TempDir(), "page.html")
	require.NoError(t, os.WriteFile(path, []byte(text), 0o644))
	dom := func(fragment string) string {
		cmd := exec.Command(browser, "--headless", "--no-sandbox", "--disable-gpu", "--user-data-dir="+t.TempDir(), "--dump-dom", "file://"+path+fragment)
		out, err := cmd.Output()
		require.NoError(t, err)
		return string(out)
	}
	plain := dom("")
	assert.Equal(t, strings.Count(text, "<td"), strings.Count(plain, "<td"))
	assert.Equal(t, strings.Count(text, "<details"), strings.Count(plain, "<details"))
	assert.NotContains(t, plain, `open=""`)
	fragment := regexp.MustCompile(`#v-[0-9a-f]+`).FindString(text)
	assert.Equal(t, 1, strings.Count(dom(fragment), `<details open=""`), "following a field's link opens its verdict, without a script")
}
