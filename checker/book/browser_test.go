package book

import (
	"bytes"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// inBrowser returns what a browser makes of a page, and what it complains of.
func inBrowser(t *testing.T, url string) (dom, complaints string) {
	t.Helper()
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome"} {
		browser, err := exec.LookPath(name)
		if err != nil {
			continue
		}
		cmd := exec.CommandContext(t.Context(), browser, "--headless", "--no-sandbox", "--disable-gpu", "--enable-logging=stderr",
			"--user-data-dir="+t.TempDir(), "--virtual-time-budget=5000", "--dump-dom", url)
		var stderr bytes.Buffer
		cmd.Stderr = &stderr
		out, err := cmd.Output()
		require.NoError(t, err, stderr.String())
		return string(out), strings.Join(regexp.MustCompile(`.*CONSOLE.*`).FindAllString(stderr.String(), -1), "\n")
	}
	t.Skip("there is no chromium here to show the page")
	return "", ""
}

func TestInABrowser(t *testing.T) {
	if testing.Short() {
		t.Skip("it starts a browser")
	}
	b := theBook(t)
	b.Koans = b.Koans[:2]
	dir := t.TempDir()
	require.NoError(t, b.Write(dir))
	koan := b.Koans[1].Path() + "/index.html"

	dom, complaints := inBrowser(t, "file://"+dir+"/"+koan)
	assert.Empty(t, complaints)
	assert.Contains(t, dom, `data-step="2"`, "the whole run is there")
	assert.Contains(t, dom, "the whole run</output>")
	assert.NotContains(t, dom, "future")
	assert.Contains(t, dom, "point at its row")

	dom, complaints = inBrowser(t, "file://"+dir+"/"+koan+"#step=0")
	assert.Empty(t, complaints)
	assert.Contains(t, dom, `class="lane future"`, "what is still to come is faded")
	assert.Contains(t, dom, "until 0 s</output>")

	// A page in a frame as wide as a small phone tells how wide it would like to be.
	require.NoError(t, os.WriteFile(dir+"/phone.html", []byte(`<iframe src="`+koan+`" width="360" height="800" onload="
		const page = this.contentDocument.documentElement; document.title = 'wide: ' + (page.scrollWidth - page.clientWidth)"></iframe>`), 0o644))
	server := httptest.NewServer(http.FileServer(http.Dir(dir)))
	defer server.Close()
	dom, complaints = inBrowser(t, server.URL+"/phone.html")
	assert.Empty(t, complaints)
	assert.Contains(t, dom, "<title>wide: 0</title>", "nothing leads sideways out of the page")
}
