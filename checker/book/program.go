package book

import (
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/http"
	"os"
	"path"
	"strings"

	"koans/checker/atomicfile"
	"koans/checker/catalog"
)

// maxProgram is how large a program the page may save, in bytes.
const maxProgram = 1 << 20

// A saved program is a text, and the version of the file that it is or is based
// on: a page that doesn't know the file's last version can't overwrite it.
type saved struct {
	Text    string `json:"text"`
	Version string `json:"version"`
}

func versionOf(text []byte) string {
	sum := sha256.Sum256(text)
	return hex.EncodeToString(sum[:8])
}

// read returns the koan's main.go; one that isn't there is empty.
func read(k catalog.Koan) (saved, error) {
	text, err := os.ReadFile(k.Edited())
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return saved{}, fmt.Errorf("reading the program: %w", err)
	}
	return saved{string(text), versionOf(text)}, nil
}

// program answers with the koan's program as it is on disk.
func (s *Server) program(w http.ResponseWriter, r *http.Request) {
	k, err := catalog.Find(s.Koans, r.FormValue("koan"))
	if err != nil {
		http.Error(w, err.Error(), http.StatusNotFound)
		return
	}
	now, err := read(k)
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	answer(w, http.StatusOK, now)
}

// save writes the koan's program, if the file is still the version that the page's
// text is based on. Otherwise it changes nothing and answers with the file, under
// StatusConflict.
func (s *Server) save(w http.ResponseWriter, r *http.Request) {
	k, err := catalog.Find(s.Koans, r.URL.Query().Get("koan"))
	if err != nil {
		http.Error(w, err.Error(), http.StatusNotFound)
		return
	}
	if r.Header.Get("Content-Type") != "application/json" {
		http.Error(w, "a program comes as application/json", http.StatusUnsupportedMediaType)
		return
	}
	var mine saved
	if err := json.NewDecoder(http.MaxBytesReader(w, r.Body, maxProgram)).Decode(&mine); err != nil {
		http.Error(w, "reading the program: "+err.Error(), http.StatusBadRequest)
		return
	}
	s.writing.Lock()
	defer s.writing.Unlock()
	now, err := read(k)
	if err == nil && now.Version != mine.Version {
		answer(w, http.StatusConflict, now)
		return
	}
	if err == nil && now.Text != mine.Text {
		err = atomicfile.Write(k.Edited(), []byte(mine.Text))
	}
	if err != nil {
		http.Error(w, "saving the program: "+err.Error(), http.StatusInternalServerError)
		return
	}
	s.Saved()
	answer(w, http.StatusOK, saved{mine.Text, versionOf([]byte(mine.Text))})
}

// progress answers with the koans that are solved or still to solve, by path, as
// far as it is known.
func (s *Server) progress(w http.ResponseWriter, _ *http.Request) {
	states := map[string]string{}
	for _, k := range s.Koans {
		if v, known := s.Remembered(k); known && v.Solved {
			states[k.Path()] = "solved"
		} else if known && v.Unsolved() {
			states[k.Path()] = "to solve"
		}
	}
	answer(w, http.StatusOK, states)
}

func answer(w http.ResponseWriter, status int, with any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(with) // a page that has gone needs no answer
}

// compressed answers with gzip where the browser takes it and it helps.
func compressed(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		folder := strings.HasSuffix(r.URL.Path, "/") // its index.html
		if ext := path.Ext(r.URL.Path); !strings.Contains(r.Header.Get("Accept-Encoding"), "gzip") || r.Header.Get("Range") != "" || !folder && ext != ".js" && ext != ".css" && ext != ".html" {
			next.ServeHTTP(w, r)
			return
		}
		w.Header().Set("Vary", "Accept-Encoding")
		z := &zipped{ResponseWriter: w}
		defer z.close()
		next.ServeHTTP(z, r)
	})
}

// zipped is a response of which what is written goes through gzip.
type zipped struct {
	http.ResponseWriter
	to io.WriteCloser // nil until there is something to compress
}

func (z *zipped) WriteHeader(status int) {
	if status == http.StatusOK {
		z.Header().Del("Content-Length")
		z.Header().Set("Content-Encoding", "gzip")
		z.to = gzip.NewWriter(z.ResponseWriter)
	}
	z.ResponseWriter.WriteHeader(status)
}

func (z *zipped) Write(p []byte) (int, error) {
	if z.to == nil {
		return z.ResponseWriter.Write(p)
	}
	return z.to.Write(p)
}

func (z *zipped) close() {
	if z.to != nil {
		_ = z.to.Close()
	}
}
