// Package runtimepatch changes the Go runtime that learners' programs are built
// with, so that a seed decides the schedule and the checker sees what
// goroutines do.
//
// The runtime has a randomizer of its schedule that is compiled in for the race
// detector only. The patch switches it on and takes its choices, and those of
// select, from one seeded generator. It also brings a detector of data races,
// in Go, for programs whose packages are compiled with the compiler's flag -race
// and the build tag race: the runtime then calls that detector in place of
// ThreadSanitizer, which needs cgo, a C library and the machine's clock. The
// toolchain's own files stay untouched: [Overlay] returns changed copies for
// go build -overlay.
//
// The table in edits.go names every passage that is replaced. The files in
// added/ join package runtime. A new Go release is supported when every passage
// is found in it and the tests in this folder pass:
//
//	make toolchains
//
// tries all releases that the module proxy serves. Nothing here starts a
// process or knows what a koan is.
package runtimepatch

import (
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
)

// MaxEvents is how many events the patched runtime reports of one run. What
// happens after them stays unknown.
const MaxEvents = 20_000

// MaxTold is how many lines about decisions the patched runtime reports of one run
// whose schedule is named by its choices. No alternative is chosen after them.
const MaxTold = 40_000

// MaxPreemptions is how many preemptions the patched runtime reports of one run.
const MaxPreemptions = 16

// MaxRaces is how many data races the patched runtime reports of one run.
const MaxRaces = 16

// ShadowBytes is how much memory the detector of data races may use beside the
// program's own, in bytes. When it is used up, the detector stops and says so.
const ShadowBytes = 256 << 20

//go:embed added
var added embed.FS

// Overlay returns the files of the standard library to replace or add when a program
// is built with the toolchain at goroot: each path with its text. The error
// names every passage that this toolchain's runtime lacks; nothing of it can be
// replaced then.
func Overlay(goroot string) (map[string]string, error) {
	dir := filepath.Join(goroot, "src", "runtime")
	overlay := map[string]string{}
	for name, text := range addedFiles() {
		overlay[filepath.Join(dir, "koan_"+name)] = text
	}
	// Package runtime's way to ThreadSanitizer: added/happens_hooks.go.txt is in its place.
	overlay[filepath.Join(dir, "race.go")] = "package runtime\n"
	assembly, err := filepath.Glob(filepath.Join(dir, "race_*.s"))
	if err != nil {
		return nil, fmt.Errorf("looking for the toolchain's runtime: %w", err)
	}
	for _, path := range assembly {
		overlay[path] = ""
	}
	var errs []error
	for _, file := range files() {
		path := filepath.Join(goroot, "src", filepath.FromSlash(file))
		text, err := os.ReadFile(path)
		if err != nil {
			return nil, fmt.Errorf("reading the toolchain's runtime: %w", err)
		}
		patched, err := apply(file, string(text))
		errs = append(errs, err)
		overlay[path] = patched
	}
	if err := errors.Join(errs...); err != nil {
		return nil, err
	}
	return overlay, nil
}

// Hash changes whenever Overlay would change a runtime in another way.
var Hash = sync.OnceValue(func() string {
	h := sha256.New()
	fmt.Fprintf(h, "%q", edits)
	all := addedFiles()
	for _, name := range slices.Sorted(maps.Keys(all)) {
		fmt.Fprintf(h, "%q%q", name, all[name])
	}
	return hex.EncodeToString(h.Sum(nil))
})

// addedFiles returns the files that join package runtime, as schedule.go and
// the like.
func addedFiles() map[string]string {
	entries, err := added.ReadDir("added")
	if err != nil {
		panic(err) // they are embedded
	}
	all := map[string]string{}
	for _, e := range entries {
		text, err := added.ReadFile("added/" + e.Name())
		if err != nil {
			panic(err)
		}
		all[strings.TrimSuffix(e.Name(), ".txt")] = string(text)
	}
	return all
}

// files are the files that are edited, by their paths in GOROOT/src.
func files() []string {
	var names []string
	for _, e := range edits {
		names = append(names, e.file)
	}
	slices.Sort(names)
	return slices.Compact(names)
}

// apply makes all edits in the text of their file.
func apply(file, text string) (string, error) {
	found := map[int]edit{} // by where their passage begins
	var errs []error
	for _, e := range edits {
		if e.file != file {
			continue
		}
		at, err := e.find(text)
		errs = append(errs, err)
		found[at] = e
	}
	if err := errors.Join(errs...); err != nil {
		return "", err
	}
	var patched strings.Builder
	last := 0
	for _, at := range slices.Sorted(maps.Keys(found)) {
		patched.WriteString(text[last:at])
		patched.WriteString(found[at].new)
		last = at + len(found[at].old)
	}
	patched.WriteString(text[last:])
	return patched.String(), nil
}

// find returns where in the text of e.file the passage begins.
func (e edit) find(text string) (int, error) {
	start, scope := 0, text
	if e.function != "" {
		i := strings.Index(text, "\n"+e.function)
		if i < 0 {
			return 0, fmt.Errorf("%s has no %q", e.file, e.function)
		}
		start = i + 1
		length := strings.Index(text[start:], "\n}\n")
		if length < 0 {
			return 0, fmt.Errorf("%s: %q does not end", e.file, e.function)
		}
		scope = text[start : start+length]
	}
	if n := strings.Count(scope, e.old); n != 1 {
		return 0, fmt.Errorf("%s, %s: found %q %d times, want once", e.file, e.function, e.old, n)
	}
	return start + strings.Index(scope, e.old), nil
}
