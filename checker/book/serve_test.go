package book

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"koans/checker/catalog"
	"koans/checker/judge"
)

// serve serves the book of the first koan, with verdicts that come through the
// channel, until the test ends.
func serve(t *testing.T, verdicts <-chan judge.Verdict) (s *Server, address string) {
	t.Helper()
	b := theBook(t)
	b.Koans, b.Live = b.Koans[:1], true
	s = &Server{Dir: t.TempDir(), Koans: b.Koans, Token: "secret", Remembered: func(catalog.Koan) (judge.Verdict, bool) { return judge.Verdict{Solved: true}, true }, Judge: func(ctx context.Context, k catalog.Koan) (judge.Verdict, error) {
		select {
		case v := <-verdicts:
			return v, nil
		case <-ctx.Done():
			return judge.Verdict{}, ctx.Err()
		}
	}}
	require.NoError(t, b.Write(s.Dir))
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	ctx, stop := context.WithCancel(t.Context())
	ended := make(chan error)
	go func() { ended <- s.Serve(ctx, listener) }()
	t.Cleanup(func() {
		stop()
		assert.ErrorIs(t, <-ended, context.Canceled)
		http.DefaultClient.CloseIdleConnections()
		// A connection whose request was too large is closed a moment later.
		goleak.VerifyNone(t, goleak.IgnoreAnyFunction("net/http.(*conn).closeWriteAndWait"))
	})
	return s, listener.Addr().String() + "/secret"
}

func TestOnlyThisMachineIsAnswered(t *testing.T) {
	_, root := serve(t, nil)
	address, _, _ := strings.Cut(root, "/")
	ask := func(method, path, host string) int {
		r, err := http.NewRequestWithContext(t.Context(), method, "http://"+root+path, nil)
		require.NoError(t, err)
		r.Host = host
		answer, err := http.DefaultClient.Do(r)
		require.NoError(t, err)
		answer.Body.Close()
		return answer.StatusCode
	}
	for _, host := range []string{address, "localhost", "localhost:1", "127.0.0.1", "[::1]:80"} {
		assert.Equal(t, http.StatusOK, ask("GET", "/", host), host)
	}
	for _, host := range []string{"example.com", "127.0.0.1.example.com", "localhost.example.com:80", "10.0.0.1"} {
		assert.Equal(t, http.StatusForbidden, ask("GET", "/", host), host)
	}
	assert.Equal(t, http.StatusMethodNotAllowed, ask("POST", "/", address))
	assert.Equal(t, http.StatusNotFound, ask("GET", "/..%2f..%2fetc/passwd", address))
	assert.Equal(t, http.StatusNotFound, ask("GET", "/events?koan=none", address))

	r, err := http.NewRequestWithContext(t.Context(), "GET", "http://"+root+"/events?koan=1", nil)
	require.NoError(t, err)
	r.Header.Set("Sec-Fetch-Site", "cross-site")
	answer, err := http.DefaultClient.Do(r)
	require.NoError(t, err)
	answer.Body.Close()
	assert.Equal(t, http.StatusForbidden, answer.StatusCode, "another site's page has nothing judged")
}

func TestTheVerdictComesAtEverySave(t *testing.T) {
	verdicts := make(chan judge.Verdict)
	s, address := serve(t, verdicts)
	ctx, leave := context.WithCancel(t.Context())
	defer leave()
	r, err := http.NewRequestWithContext(ctx, "GET", "http://"+address+"/events?koan=1", nil)
	require.NoError(t, err)

	go func() { verdicts <- judge.Verdict{Mistake: "main.go:3:1: <no>"} }()
	answer, err := http.DefaultClient.Do(r)
	require.NoError(t, err)
	defer answer.Body.Close()
	lines := bufio.NewScanner(answer.Body)
	event := func() string {
		var text []string
		for lines.Scan() && lines.Text() != "" {
			text = append(text, strings.TrimPrefix(lines.Text(), "data: "))
		}
		return strings.Join(text, "\n")
	}
	assert.Contains(t, event(), "event: judging")
	assert.Contains(t, event(), "^ &lt;no&gt;</pre>")

	for _, want := range []string{"✓ Solved: every check holds.", "event: unchanged"} {
		s.Saved()
		assert.Contains(t, event(), "event: judging")
		verdicts <- judge.Verdict{Solved: true}
		assert.Contains(t, event(), want)
	}
}

// request sends one to the server, with headers as pairs, and returns the answer.
func request(t *testing.T, method, url, body string, headers ...string) (status int, text string) {
	t.Helper()
	r, err := http.NewRequestWithContext(t.Context(), method, "http://"+url, strings.NewReader(body))
	require.NoError(t, err)
	for i := 0; i < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	answer, err := http.DefaultClient.Do(r)
	require.NoError(t, err)
	defer answer.Body.Close()
	b, err := io.ReadAll(answer.Body)
	require.NoError(t, err)
	return answer.StatusCode, string(b)
}

// ownKoan gives the server a koan in a folder that may be changed.
func ownKoan(t *testing.T, s *Server) (main string) {
	t.Helper()
	s.Koans = []catalog.Koan{{Chapter: "01_a", Name: "01_b", Dir: t.TempDir(), Root: t.TempDir()}}
	main = s.Koans[0].Edited()
	require.NoError(t, os.WriteFile(main, []byte("one\n"), 0o644))
	return main
}

const asJSON, jsonType = "Content-Type", "application/json"

// Nothing is shown, saved or run for a page that doesn't know the token, or that
// another site made.
func TestTheTokenAndTheBooksOwnPages(t *testing.T) {
	s, root := serve(t, nil)
	main := ownKoan(t, s)
	address, _, _ := strings.Cut(root, "/")
	for _, path := range []string{"/", "/wrong/", "/secre/", "/secret2/", "/index.html", "/program?koan=1"} {
		status, _ := request(t, "GET", address+path, "")
		assert.Equal(t, http.StatusForbidden, status, path)
	}
	body := fmt.Sprintf(`{"text":"mine","version":%q}`, versionOf([]byte("one\n")))
	for _, path := range []string{"/program?koan=1", "/progress", "/events?koan=1"} {
		for _, h := range [][2]string{{"Sec-Fetch-Site", "cross-site"}, {"Sec-Fetch-Site", "same-site"}, {"Origin", "http://example.com"}, {"Origin", "null"}, {"Origin", "http://127.0.0.1:1"}} {
			status, _ := request(t, "GET", root+path, "", h[0], h[1])
			assert.Equal(t, http.StatusForbidden, status, "%s %v", path, h)
		}
	}
	for want, headers := range map[int][]string{
		http.StatusForbidden:            {asJSON, jsonType, "Origin", "http://example.com"},
		http.StatusUnsupportedMediaType: {asJSON, "text/plain"}, // what a form of another site could send
	} {
		status, _ := request(t, "PUT", root+"/program?koan=1", body, headers...)
		assert.Equal(t, want, status)
	}
	status, _ := request(t, "POST", root+"/program?koan=1", body, asJSON, jsonType)
	assert.Equal(t, http.StatusMethodNotAllowed, status)
	text, err := os.ReadFile(main)
	require.NoError(t, err)
	assert.Equal(t, "one\n", string(text))
}

// The page and the learner's editor share one file, and neither overwrites what it
// hasn't seen.
func TestNoEditIsLostOnEitherSide(t *testing.T) {
	s, root := serve(t, nil)
	main := ownKoan(t, s)
	url := root + "/program?koan=1"
	status, text := request(t, "GET", url, "")
	assert.Equal(t, http.StatusOK, status)
	one := versionOf([]byte("one\n"))
	assert.JSONEq(t, fmt.Sprintf(`{"text":"one\n","version":%q}`, one), text)

	next := s.next()
	status, text = request(t, "PUT", url, fmt.Sprintf(`{"text":"two\n","version":%q}`, one), asJSON, jsonType, "Sec-Fetch-Site", "same-origin", "Origin", "http://"+strings.Split(root, "/")[0])
	assert.Equal(t, http.StatusOK, status, text)
	<-next // it is judged
	now, err := os.ReadFile(main)
	require.NoError(t, err)
	assert.Equal(t, "two\n", string(now))

	require.NoError(t, os.WriteFile(main, []byte("by the editor\n"), 0o644))
	status, text = request(t, "PUT", url, fmt.Sprintf(`{"text":"three\n","version":%q}`, versionOf([]byte("two\n"))), asJSON, jsonType)
	assert.Equal(t, http.StatusConflict, status)
	assert.Contains(t, text, "by the editor")
	now, err = os.ReadFile(main)
	require.NoError(t, err)
	assert.Equal(t, "by the editor\n", string(now))

	status, _ = request(t, "PUT", url, `{"text":"`+strings.Repeat("x", maxProgram)+`"}`, asJSON, jsonType)
	assert.Equal(t, http.StatusBadRequest, status)
	status, _ = request(t, "PUT", root+"/program?koan=none", `{}`, asJSON, jsonType)
	assert.Equal(t, http.StatusNotFound, status)
}

// Whatever the page sends, the file is what it was or what was sent for its last
// version.
func FuzzSave(f *testing.F) {
	f.Add([]byte(`{"text":"two","version":"` + versionOf([]byte("one")) + `"}`))
	f.Add([]byte(`{"text":"two","version":""}`))
	f.Add([]byte("{"))
	f.Fuzz(func(t *testing.T, body []byte) {
		s := &Server{Koans: []catalog.Koan{{Chapter: "01_a", Name: "01_b", Dir: t.TempDir()}}}
		main := s.Koans[0].Edited()
		require.NoError(t, os.WriteFile(main, []byte("one"), 0o644))
		r := httptest.NewRequest("PUT", "/program?koan=1", bytes.NewReader(body))
		r.Header.Set(asJSON, jsonType)
		w := httptest.NewRecorder()
		s.save(w, r)
		now, err := os.ReadFile(main)
		require.NoError(t, err)
		if w.Code != http.StatusOK {
			assert.Equal(t, "one", string(now))
			return
		}
		var sent saved
		require.NoError(t, json.NewDecoder(bytes.NewReader(body)).Decode(&sent))
		assert.Equal(t, versionOf([]byte("one")), sent.Version)
		assert.Equal(t, sent.Text, string(now))
	})
}

func TestPagesAreCompressed(t *testing.T) {
	s, root := serve(t, nil)
	page := s.Koans[0].Path() + "/index.html"
	status, plain := request(t, "GET", root+"/"+page, "")
	assert.Equal(t, http.StatusOK, status)
	sizes := map[string]int{}
	for _, name := range []string{page, "book.css", "book.js", "editor.js"} {
		status, text := request(t, "GET", root+"/"+name, "", "Accept-Encoding", "gzip")
		assert.Equal(t, http.StatusOK, status, name)
		sizes[name] = len(text)
		z, err := gzip.NewReader(strings.NewReader(text))
		require.NoError(t, err, name)
		unpacked, err := io.ReadAll(z)
		require.NoError(t, err)
		if name == page {
			assert.Equal(t, plain, string(unpacked))
		}
	}
	total := 0
	for _, size := range sizes {
		total += size
	}
	assert.Less(t, total, 150_000, "a page with all that editing needs, in bytes: %v", sizes)
	status, _ = request(t, "GET", root+"/none.html", "", "Accept-Encoding", "gzip")
	assert.Equal(t, http.StatusNotFound, status)
}
