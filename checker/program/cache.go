package program

import (
	"bufio"
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"time"
)

// CacheFolder is where built programs and remembered verdicts are kept.
// Deleting it loses nothing but time.
func (t *Toolchain) CacheFolder() string { return t.cache }

// cacheFolder returns the one asked for or, if that is "", .koan in the suite;
// where that cannot be written, a folder in the user's cache or in the system's
// for temporary files.
func cacheFolder(root, asked string) (string, error) {
	places := []string{cmp.Or(asked, filepath.Join(root, ".koan"))}
	name := "koans-" + hashOf(root)[:12]
	if dir, err := os.UserCacheDir(); err == nil {
		places = append(places, filepath.Join(dir, name))
	}
	places = append(places, filepath.Join(os.TempDir(), name))
	var errs []error
	for _, dir := range places {
		err := os.MkdirAll(filepath.Join(dir, "bin"), 0o755)
		if err == nil {
			var f *os.File
			if f, err = os.CreateTemp(dir, "try"); err == nil {
				f.Close()
				os.Remove(f.Name())
				return dir, keepOutOfGit(dir)
			}
		}
		errs = append(errs, err)
	}
	return "", fmt.Errorf("no folder to build in; make one of these writable: %w", errors.Join(errs...))
}

// keepOutOfGit tells git to pass over the folder, whatever suite it lies in.
func keepOutOfGit(dir string) error {
	path := filepath.Join(dir, ".gitignore")
	if _, err := os.Stat(path); err == nil {
		return nil
	}
	return WriteFile(path, []byte("*\n"))
}

// WriteFile is Replace for a text that is there.
func WriteFile(path string, text []byte) error {
	return Replace(path, func(w io.Writer) error {
		_, err := w.Write(text)
		return err
	})
}

// Replace has a file written under another name first, so that nobody ever
// reads half of it, and then gives it its own. It makes the folder if it is not
// there.
func Replace(path string, write func(io.Writer) error) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	f, err := os.CreateTemp(filepath.Dir(path), "new")
	if err != nil {
		return err
	}
	w := bufio.NewWriter(f)
	err = write(w)
	if err = errors.Join(err, w.Flush(), f.Chmod(0o644), f.Close()); err == nil {
		err = os.Rename(f.Name(), path)
	}
	if err != nil {
		os.Remove(f.Name())
	}
	return err
}

// prune keeps the cache from growing without end. What is younger than an hour
// may be in use by another copy of the checker.
func (t *Toolchain) prune() {
	young := time.Now().Add(-time.Hour).UnixNano()
	for folder, keep := range map[string]int{"bin": 50, "overlay": 2000, "index": 2000, "verdicts": 2000} {
		dir := filepath.Join(t.cache, folder)
		entries, err := os.ReadDir(dir)
		if err != nil || len(entries) <= keep {
			continue
		}
		age := map[string]int64{}
		for _, e := range entries {
			if info, err := e.Info(); err == nil && info.ModTime().UnixNano() < young {
				age[e.Name()] = info.ModTime().UnixNano()
			}
		}
		oldest := slices.SortedFunc(maps.Keys(age), func(a, b string) int { return cmp.Compare(age[a], age[b]) })
		for _, name := range oldest[:min(len(oldest), len(entries)-keep)] {
			os.Remove(filepath.Join(dir, name))
		}
	}
}

// Cold tells whether Warm has work to do.
func (t *Toolchain) Cold() bool {
	_, err := os.Stat(t.warmMark())
	return err != nil
}

// warmMark is a file that is there once the standard library has been built
// for learners' programs. go's own cache may have been emptied since; then
// building takes longer, and nothing else.
func (t *Toolchain) warmMark() string {
	return filepath.Join(t.cache, "warm-"+hashOf(t.Version, string(t.Clock), fmt.Sprint(t.Seeded, runtimeEdits), addedRuntimeFile)[:12])
}

// Warm builds a first program, and so the standard library that all share.
func (t *Toolchain) Warm(ctx context.Context) error {
	files := map[string][]byte{EditedFile: []byte("package main\n\nimport (\n\t_ \"context\"\n\n\t_ \"golang.org/x/sync/errgroup\"\n)\n\nfunc main() {}\n")}
	built, err := t.Build(ctx, []Source{{Dir: filepath.Join(t.Root, "exercises"), Files: files}})
	if err == nil {
		err = built[0].Err
	}
	if err != nil {
		return fmt.Errorf("building the standard library for learners' programs: %w", err)
	}
	return WriteFile(t.warmMark(), nil)
}

// The index says which binary holds a program, so that one that was linked
// together with others is found when it is asked for alone.

func (t *Toolchain) indexFile(name string) (string, error) {
	key, err := t.buildKey()
	if err != nil {
		return "", err
	}
	key = hashOf(key, name)
	return filepath.Join(t.cache, "index", key[:24]), nil
}

// lookUp returns the binary that holds the named program.
func (t *Toolchain) lookUp(name string) (path string, ok bool) {
	index, err := t.indexFile(name)
	if err != nil {
		return "", false
	}
	binary, err := os.ReadFile(index)
	if err != nil {
		return "", false
	}
	path = filepath.Join(t.cache, "bin", string(binary))
	_, err = os.Stat(path)
	return path, err == nil
}

func (t *Toolchain) remember(name, path string) error {
	index, err := t.indexFile(name)
	if err != nil {
		return err
	}
	return WriteFile(index, []byte(filepath.Base(path)))
}

// tooCostly is in the place of a binary where the compiler was stopped at a
// limit, which need not be reached twice.
const tooCostly = "too costly"

func (t *Toolchain) isTooCostly(name string) bool {
	index, err := t.indexFile(name)
	if err != nil {
		return false
	}
	text, err := os.ReadFile(index)
	return err == nil && string(text) == tooCostly
}

// probeHash identifies the code that is linked into every program.
func (t *Toolchain) probeHash() (string, error) { return t.probe() }

func hashProbe(root string) (string, error) {
	files, err := filepath.Glob(filepath.Join(root, "checker", "probe", "*.go"))
	if err != nil {
		return "", err
	}
	var parts []string
	for _, file := range append(files, filepath.Join(root, "go.sum")) {
		text, err := os.ReadFile(file)
		if err != nil {
			return "", fmt.Errorf("reading the checker's own files: %w", err)
		}
		parts = append(parts, string(text))
	}
	return hashOf(parts...), nil
}

func hashOf(parts ...string) string {
	h := sha256.New()
	for _, p := range parts {
		fmt.Fprintf(h, "%d:", len(p))
		h.Write([]byte(p))
	}
	return hex.EncodeToString(h.Sum(nil))
}
