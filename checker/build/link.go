package build

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"koans/checker/program"
	"koans/checker/runtimepatch"
)

var programName = regexp.MustCompile(`main_[0-9a-f]{12}`)

// maxShared is how large a binary that programs share may be, in bytes: several
// times what hundreds of ordinary programs take. A larger one holds a program that
// the others are better off without.
const maxShared = 24 << 20

// binary is the file for the programs of these names, in order.
func (t *Toolchain) binary(names ...string) (string, error) {
	key, err := t.buildKey()
	if err != nil {
		return "", err
	}
	return filepath.Join(t.cache, "bin", hashOf(append([]string{key}, names...)...)[:20]+ExeSuffix()), nil
}

// link builds one binary of the named programs. It returns a *refusal if they
// make none that they can share.
func (t *Toolchain) link(ctx context.Context, sources []Source, names map[string][]int) (path string, err error) {
	if path, err = t.binary(slices.Sorted(maps.Keys(names))...); err != nil {
		return "", err
	}
	named := map[string]Source{}
	for name, is := range names {
		named[name] = sources[is[0]]
	}
	if _, err := os.Stat(path); err == nil && t.keeps(named) {
		return path, nil
	}

	unfinished := fmt.Sprintf("%s.%d", path, os.Getpid())
	defer os.Remove(unfinished)
	if notDirect := t.direct(ctx, named, unfinished); notDirect != nil {
		if costly := (*refusal)(nil); errors.As(notDirect, &costly) || ctx.Err() != nil {
			return "", cmp.Or(ctx.Err(), notDirect)
		}
		err := t.goBuildBundle(ctx, named, "koan_"+filepath.Base(path)[:12], unfinished)
		if r := (*refusal)(nil); errors.As(err, &r) {
			r.notDirect = notDirect
		}
		if err != nil {
			return "", err
		}
	}
	info, err := os.Stat(unfinished)
	if err == nil {
		err = os.Chmod(unfinished, 0o755) // an isolated program may run as another user
	}
	if err != nil {
		return "", fmt.Errorf("keeping the built program: %w", err)
	}
	if len(names) > 1 {
		starts, output, err := program.TryStart(ctx, unfinished, t.Race)
		if err != nil {
			return "", err
		}
		if !starts || info.Size() > maxShared {
			r := refused(output, false)
			r.alone = true
			return "", r
		}
	}
	if err := os.Rename(unfinished, path); err != nil {
		return "", fmt.Errorf("keeping the built program: %w", err)
	}
	t.prune()
	return path, nil
}

// goBuildBundle has the go command build the named programs. Where it does not, a
// *refusal is returned.
func (t *Toolchain) goBuildBundle(ctx context.Context, named map[string]Source, bundle, path string) error {
	names := slices.Sorted(maps.Keys(named))
	place := named[names[0]].Place
	links := map[string]string{}
	replace := map[string]string{filepath.Join(t.Root, place, bundle, "main.go"): t.bundleMain(place, names)}
	maps.Copy(replace, t.added())
	for _, name := range names {
		source := named[name]
		files, err := t.renamed(source, name)
		if err != nil {
			return refused(name+": "+err.Error(), false)
		}
		for file, text := range files {
			replace[filepath.Join(t.Root, place, name, file)] = string(text)
		}
		for _, file := range source.Beside {
			links[filepath.Join(t.Root, place, name, file)] = filepath.Join(source.Dir, file)
		}
	}
	overlay, done, err := t.overlay(replace, links)
	if err != nil {
		return err
	}
	defer done()
	args := append([]string{"build"}, t.buildFlags(overlay)...)
	mine := t.importPath(place, "main_...")
	if t.elsewhere {
		mine = t.module + "/..."
	}
	folder := "./" + filepath.ToSlash(filepath.Join(place, bundle))
	output, err := t.run(ctx, append(args, "-buildvcs=false", "-ldflags=-s -w", "-gcflags="+mine+"="+strings.Join(t.compileFlags(), " "), "-o", path, folder)...)
	var exit *exec.ExitError
	costly := errors.Is(err, errTooCostly)
	if errors.As(err, &exit) || costly {
		return refused(output, costly)
	}
	if err != nil {
		return fmt.Errorf("starting go build: %w", err)
	}
	return nil
}

// buildFlags are what decides how a package comes out.
func (t *Toolchain) buildFlags(overlay string) []string {
	flags := []string{"-trimpath", "-overlay", overlay}
	switch {
	case t.Seeded:
		// Code is compiled for the race detector, but not linked with it: the
		// patched runtime has its own.
		flags = append(flags, "-tags=faketime,race", "-gcflags=all="+raceFlags)
	case t.Clock == program.Virtual:
		flags = append(flags, "-tags=faketime")
	}
	if t.Race {
		flags = append(flags, "-race")
	}
	return flags
}

// raceFlags has every package compiled for the race detector, without the checks
// of pointers that the compiler adds then.
const raceFlags = "-race -d=checkptr=0 -dwarf=false"

// compileFlags are what the compiler is told for learners' packages besides.
func (t *Toolchain) compileFlags() []string {
	if t.Seeded {
		return append(strings.Fields(raceFlags), "-l")
	}
	return []string{"-l", "-dwarf=false"}
}

// buildKey changes with everything that goes into a program but its own files.
func (t *Toolchain) buildKey() (string, error) {
	probe, err := t.probeHash()
	return strings.Join([]string{t.Version, t.module, t.lang, t.goroot, string(t.Clock), fmt.Sprint(t.Seeded, t.Race), runtimepatch.Hash(), probe}, "\x00"), err
}

// bundleMain is the package that makes one program of many. Nothing of the others
// is touched when one is run: every page of memory that is costs time.
func (t *Toolchain) bundleMain(place string, names []string) string {
	var imports, cases strings.Builder
	fmt.Fprintf(&imports, "import %q\n", t.probePath)
	for _, name := range names {
		fmt.Fprintf(&imports, "import %q\n", t.importPath(place, name))
		fmt.Fprintf(&cases, "\tcase %q:\n\t\treturn %s.%s\n", name, name, exported(name))
	}
	return fmt.Sprintf(bundle, imports.String(), cases.String())
}

const bundle = `package main

%s
func main() { probe.Main(find) }

func find(program string) func() {
	switch program {
%s	}
	return nil
}
`

// importPath is that of a package at the place in the module.
func (t *Toolchain) importPath(place, name string) string { return path.Join(t.module, place, name) }

// name is what the program is called where it is linked with others.
func (s Source) name() string {
	var parts []string
	for _, name := range slices.Sorted(maps.Keys(s.Files)) {
		parts = append(parts, name, string(s.Files[name]))
	}
	if s.Place != "" {
		parts = append(parts, s.Place)
	}
	return "main_" + hashOf(parts...)[:12]
}

// ExeSuffix is what the name of a program ends in on this system: ".exe" or nothing.
func ExeSuffix() string {
	if os.PathSeparator == '\\' {
		return ".exe"
	}
	return ""
}

// probeHash identifies the code that is linked into every program.
func (t *Toolchain) probeHash() (string, error) { return t.probe() }

// hashProbe hashes the probe of the module koans at root.
func hashProbe(root string) (string, error) {
	files := []string{filepath.Join(root, "go.sum")}
	for _, linked := range []string{"probe", "env"} {
		found, err := filepath.Glob(filepath.Join(root, "checker", linked, "*.go"))
		if err != nil {
			return "", err
		}
		files = append(files, found...)
	}
	var parts []string
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			return "", fmt.Errorf("reading the checker's own files: %w", err)
		}
		parts = append(parts, string(text))
	}
	return hashOf(parts...), nil
}
