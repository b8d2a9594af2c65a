package book

import (
	"bufio"
	"context"
	"net"
	"net/http"
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
	s = &Server{Dir: t.TempDir(), Koans: b.Koans, Judge: func(ctx context.Context, k catalog.Koan) (judge.Verdict, error) {
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
		// The highlighter's regular expressions keep a clock that stops by itself.
		goleak.VerifyNone(t, goleak.IgnoreAnyFunction("github.com/dlclark/regexp2/v2.runClock"))
	})
	return s, listener.Addr().String()
}

func TestOnlyThisMachineIsAnswered(t *testing.T) {
	_, address := serve(t, nil)
	ask := func(method, path, host string) int {
		r, err := http.NewRequestWithContext(t.Context(), method, "http://"+address+path, nil)
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

	r, err := http.NewRequestWithContext(t.Context(), "GET", "http://"+address+"/events?koan=1", nil)
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
	assert.Contains(t, event(), "<pre>main.go:3:1: &lt;no&gt;</pre>")

	for _, want := range []string{"✓ Solved: every check holds.", "event: unchanged"} {
		s.Saved()
		assert.Contains(t, event(), "event: judging")
		verdicts <- judge.Verdict{Solved: true}
		assert.Contains(t, event(), want)
	}
}
