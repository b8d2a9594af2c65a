package book

import (
	"bytes"
	"context"
	"crypto/subtle"
	"fmt"
	"net"
	"net/http"
	"os"
	"strings"
	"sync"

	"koans/checker/catalog"
	"koans/checker/excerpt"
	"koans/checker/judge"
)

// A Server shows a book that was written into a folder and, on the page of a
// koan, the reader's own program: to edit, and with its verdict.
type Server struct {
	Dir   string
	Koans []catalog.Koan
	Token string // without which nothing is answered: the first part of each path
	// Judge returns a verdict on the koan's program as it is now.
	Judge func(ctx context.Context, k catalog.Koan) (judge.Verdict, error)
	// Remembered returns the verdict if it is known already.
	Remembered func(k catalog.Koan) (judge.Verdict, bool)

	mu    sync.Mutex
	saved chan struct{} // closed at the next save

	writing sync.Mutex // of programs, one at a time
}

// Saved tells every open page that a program was saved.
func (s *Server) Saved() {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.saved != nil {
		close(s.saved)
		s.saved = nil
	}
}

// next is closed at the next save.
func (s *Server) next() <-chan struct{} {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.saved == nil {
		s.saved = make(chan struct{})
	}
	return s.saved
}

// Serve answers on the listener until ctx is done. Only this machine is answered,
// only to requests that name it as this machine and know the token, and what
// changes or runs a program only to the book's own pages.
func (s *Server) Serve(ctx context.Context, listener net.Listener) error {
	root, err := os.OpenRoot(s.Dir)
	if err != nil {
		return fmt.Errorf("opening the book: %w", err)
	}
	defer root.Close()
	mux := http.NewServeMux()
	mux.Handle("GET /", compressed(http.FileServerFS(root.FS())))
	mux.Handle("GET /events", ownPages(s.events))
	mux.Handle("GET /progress", ownPages(s.progress))
	mux.Handle("GET /program", ownPages(s.program))
	mux.Handle("PUT /program", ownPages(s.save))
	server := &http.Server{Handler: onlyHere(s.withToken(mux)), BaseContext: func(net.Listener) context.Context { return ctx }}
	stop := context.AfterFunc(ctx, func() { server.Close() })
	defer stop()
	if err := server.Serve(listener); ctx.Err() == nil {
		return fmt.Errorf("serving the book: %w", err)
	}
	return ctx.Err()
}

// withToken refuses paths that don't begin with the token, and takes it off.
func (s *Server) withToken(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		token, _, _ := strings.Cut(strings.TrimPrefix(r.URL.Path, "/"), "/")
		if subtle.ConstantTimeCompare([]byte(token), []byte(s.Token)) != 1 {
			http.Error(w, "Open the book with the whole address that go tool koan book --serve printed.", http.StatusForbidden)
			return
		}
		http.StripPrefix("/"+s.Token, next).ServeHTTP(w, r)
	})
}

// onlyHere refuses requests for other names than this machine's: a page from
// elsewhere that has its own name lead here gets nothing.
func onlyHere(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		host, _, err := net.SplitHostPort(r.Host)
		if err != nil {
			host = r.Host
		}
		if ip := net.ParseIP(strings.Trim(host, "[]")); host != "localhost" && (ip == nil || !ip.IsLoopback()) {
			http.Error(w, "This book can only be read on the machine that serves it.", http.StatusForbidden)
			return
		}
		w.Header().Set("Content-Security-Policy", "default-src 'none'; style-src 'self' 'unsafe-inline'; script-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'")
		w.Header().Set("X-Content-Type-Options", "nosniff")
		w.Header().Set("Referrer-Policy", "no-referrer") // the address holds the token
		w.Header().Set("Cache-Control", "no-cache")
		next.ServeHTTP(w, r)
	})
}

// ownPages refuses requests that another site's page makes.
func ownPages(next http.HandlerFunc) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		site, origin := r.Header.Get("Sec-Fetch-Site"), r.Header.Get("Origin")
		if site != "" && site != "same-origin" && site != "none" || origin != "" && origin != "http://"+r.Host {
			http.Error(w, "Only the book's own pages can use this address.", http.StatusForbidden)
			return
		}
		next(w, r)
	})
}

// events sends the verdict on a koan's program now and after every save, for as
// long as the page is open.
func (s *Server) events(w http.ResponseWriter, r *http.Request) {
	k, err := catalog.Find(s.Koans, r.FormValue("koan"))
	if err != nil {
		http.Error(w, err.Error(), http.StatusNotFound)
		return
	}
	w.Header().Set("Content-Type", "text/event-stream")
	last := ""
	for r.Context().Err() == nil {
		saved := s.next()
		tell(w, "judging", "") // the page looks at the file, too
		switch html := s.verdict(r.Context(), saved, k); html {
		case "":
		case last:
			tell(w, "unchanged", "")
		default:
			last = html
			tell(w, "verdict", html)
		}
		select {
		case <-saved:
		case <-r.Context().Done():
		}
	}
}

// tell sends an event. A page that has gone is noticed by its request's context.
func tell(w http.ResponseWriter, event, text string) {
	fmt.Fprintf(w, "event: %s\n", event)
	for line := range strings.Lines(text + "\n") {
		fmt.Fprintf(w, "data: %s\n", strings.TrimRight(line, "\r\n"))
	}
	fmt.Fprint(w, "\n")
	_ = http.NewResponseController(w).Flush()
}

// verdict judges until the next save, and returns what the page shows; "" if
// there was a save before the end.
func (s *Server) verdict(ctx context.Context, saved <-chan struct{}, k catalog.Koan) string {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	go func() {
		select {
		case <-saved:
			cancel()
		case <-ctx.Done():
		}
	}()
	v, err := s.Judge(ctx, k)
	if ctx.Err() != nil {
		return ""
	}
	var html bytes.Buffer
	if err := pages.ExecuteTemplate(&html, "yours.html", newYours(v, err, k.Source)); err != nil {
		return ""
	}
	return html.String()
}

// yours is what the page shows of the reader's own program.
type yours struct {
	Solved                   bool
	Words, Mistake, Expected string
	Others, Again, Code      string
	Run                      *run
}

func newYours(v judge.Verdict, err error, source func(file string) string) yours {
	if err != nil {
		return yours{Words: "This machine can't judge the program now", Mistake: err.Error()}
	}
	y := yours{Solved: v.Solved, Mistake: excerpt.Compiler(v.Mistake, source)}
	first, failed := v.FirstFailure()
	switch {
	case v.Mistake != "":
		y.Words = "The program can't be built yet"
	case failed:
		y.Words = first.Check + " does not hold"
	case v.Solved:
		y.Words = "Solved: every check holds"
	default:
		y.Words = "The checks that can run here hold"
	}
	if ran, ok := v.Ran(); ok {
		y.Code = excerpt.Of(ran.Account.Ended+"\n"+ran.Account.Expected, source)
		y.Run, y.Expected, y.Again = newRun(*ran.Account), ran.Account.Expected, ran.Account.Again
	}
	if others := v.OtherFailures(); len(others) > 0 {
		y.Others = strings.Join(others, ", ")
	}
	return y
}
