package build

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"time"

	"koans/checker/atomicfile"
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
		err := errors.Join(os.MkdirAll(filepath.Join(dir, "bin"), 0o755), os.MkdirAll(filepath.Join(dir, TestsFolder), 0o755))
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
	return atomicfile.Write(path, []byte("*\n"))
}

// TestsFolder is where, in the cache folder, the binaries of the koans' tests are.
const TestsFolder = "tests"

// InUse keeps a file of the cache that is there from being taken for one that is no
// longer used. It reports false if there is no such file.
func InUse(path string) bool {
	now := time.Now()
	_ = os.Chtimes(path, now, now) // another user's may not be touched, nor is it removed
	_, err := os.Stat(path)
	return err == nil
}

// prune keeps the cache from growing without end. What is younger than an hour
// may be in use by another copy of the checker.
func (t *Toolchain) prune() {
	young := time.Now().Add(-time.Hour).UnixNano()
	for folder, keep := range map[string]int{"bin": 50, TestsFolder: 5, "overlay": 2000, "index": 2000, "verdicts": 2000} {
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

func hashOf(parts ...string) string {
	h := sha256.New()
	for _, p := range parts {
		fmt.Fprintf(h, "%d:", len(p))
		h.Write([]byte(p))
	}
	return hex.EncodeToString(h.Sum(nil))
}
