package build

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"go/parser"
	"go/token"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync"

	"koans/checker/atomicfile"
	"koans/checker/catalog"

	"golang.org/x/sync/errgroup"
)

// Half of what go build takes for a small program is finding out that all but
// one package is as it was. direct knows that already: it compiles the
// programs and links them with archives that go build has left in its cache.
// Whatever is out of the ordinary, it leaves to go build.

// errNotDirect says that go build has to do it. It is wrapped with the reason.
var errNotDirect = errors.New("go build has to build this program")

func notDirect(format string, args ...any) error {
	return fmt.Errorf("%w: %s", errNotDirect, fmt.Sprintf(format, args...))
}

// archives says where the compiled packages are, by import path.
type archives map[string]string

// direct builds the sources, each as a package of its name, into one binary at
// path. It returns errNotDirect for a program that needs go build, a *refusal
// where programs are too costly to compile, and any other error where the
// compiler or the linker refused.
func (t *Toolchain) direct(ctx context.Context, sources map[string]Source, path string) error {
	if t.Race {
		return notDirect("it is to be watched by the race detector")
	}
	imports := []string{t.probePath}
	for _, s := range sources {
		names, err := t.plainImports(s)
		if err != nil {
			return err
		}
		imports = append(imports, names...)
	}
	slices.Sort(imports)
	known, err := t.archives(ctx, slices.Compact(imports))
	if err != nil {
		return err
	}
	dir, err := os.MkdirTemp(t.cache, "build")
	if err != nil {
		return fmt.Errorf("preparing a build: %w", err)
	}
	defer os.RemoveAll(dir)

	b := directBuild{toolchain: t, dir: dir}
	if err := b.writeConfig(known); err != nil {
		return fmt.Errorf("preparing a build: %w", err)
	}
	var compiling errgroup.Group
	compiling.SetLimit(runtime.GOMAXPROCS(0))
	names := slices.Sorted(maps.Keys(sources))
	place := sources[names[0]].Place
	costly := costly{programs: map[string]bool{}}
	for _, name := range names {
		files, err := t.renamed(sources[name], name)
		if err != nil {
			return err
		}
		compiling.Go(func() error {
			return costly.unless(name, string(sources[name].Files[catalog.EditedFile]), func() error { return b.compile(ctx, t.importPath(place, name), name, files) })
		})
	}
	err = compiling.Wait()
	if len(costly.names) > 0 && ctx.Err() == nil {
		return &refusal{output: errTooCostly.Error(), named: costly.names, costly: true}
	}
	if err != nil {
		return err
	}
	all := maps.Clone(known)
	for _, name := range names {
		all[t.importPath(place, name)] = filepath.Join(dir, name+".a")
	}
	if err := b.writeConfig(all); err != nil {
		return fmt.Errorf("preparing a build: %w", err)
	}
	if err := b.compile(ctx, "main", "main", map[string][]byte{"main.go": []byte(t.bundleMain(place, names))}); err != nil {
		return err
	}
	return b.tool(ctx, "link", "-o", path, "-importcfg", b.config(), "-buildmode=exe", "-s", "-w", filepath.Join(dir, "main.a"))
}

// costly keeps which programs it costs too much to compile.
type costly struct {
	mu       sync.Mutex
	programs map[string]bool // by the text of the edited file
	names    []string
}

// unless compiles a package if its program has not been too costly before, with
// other given files.
func (c *costly) unless(name, program string, compile func() error) error {
	c.mu.Lock()
	known := c.programs[program]
	c.mu.Unlock()
	if known {
		return nil
	}
	err := compile()
	if !errors.Is(err, errTooCostly) {
		return err
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.programs[program] = true
	c.names = append(c.names, name)
	return nil
}

// directBuild is one build in a folder of its own.
type directBuild struct {
	toolchain *Toolchain
	dir       string
}

func (b *directBuild) config() string { return filepath.Join(b.dir, "importcfg") }

// writeConfig writes the table that compiler and linker read.
func (b *directBuild) writeConfig(known archives) error {
	var text strings.Builder
	for _, path := range slices.Sorted(maps.Keys(known)) {
		fmt.Fprintf(&text, "packagefile %s=%s\n", path, known[path])
	}
	return os.WriteFile(b.config(), []byte(text.String()), 0o644)
}

// compile compiles one package into the archive name.a.
func (b *directBuild) compile(ctx context.Context, path, name string, files map[string][]byte) error {
	dir := filepath.Join(b.dir, name)
	if err := os.Mkdir(dir, 0o755); err != nil {
		return fmt.Errorf("preparing a build: %w", err)
	}
	args := []string{
		"-o", filepath.Join(b.dir, name+".a"), "-p", path, "-lang=" + b.toolchain.lang, "-complete", "-pack", "-nolocalimports",
		"-trimpath", dir + "=>" + path, "-importcfg", b.config(),
	}
	args = append(args, b.toolchain.compileFlags()...)
	for _, file := range slices.Sorted(maps.Keys(files)) {
		full := filepath.Join(dir, file)
		if err := os.WriteFile(full, files[file], 0o644); err != nil {
			return fmt.Errorf("preparing a build: %w", err)
		}
		args = append(args, full)
	}
	return b.tool(ctx, "compile", args...)
}

func (b *directBuild) tool(ctx context.Context, name string, args ...string) error {
	cmd := exec.CommandContext(ctx, filepath.Join(b.toolchain.tools, name+ExeSuffix()), args...)
	cmd.Env = compilerEnvironment()
	out, err := combinedOutput(cmd, b.toolchain.compileTime)
	if ctx.Err() != nil {
		return ctx.Err()
	}
	if err != nil {
		return fmt.Errorf("%s: %w: %s", name, err, out)
	}
	return nil
}

var plainName = regexp.MustCompile(`^[a-z0-9]+\.go$`)

// plainImports returns what the program imports. It returns errNotDirect if
// anything in the program needs more than a compiler: a build constraint, an
// embedded file, cgo, or a package that the go command might refuse.
func (t *Toolchain) plainImports(s Source) (imports []string, err error) {
	if len(s.Beside) > 0 {
		return nil, notDirect("it needs %s", s.Beside[0])
	}
	for name, text := range s.Files {
		if !plainName.MatchString(name) {
			return nil, notDirect("the name %s may have a meaning", name)
		}
		if strings.Contains(string(text), "//go:") || strings.Contains(string(text), "+build") {
			return nil, notDirect("%s may have a directive", name)
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, text, parser.ImportsOnly)
		if err != nil {
			return nil, notDirect("%v", err)
		}
		for _, spec := range file.Imports {
			path, err := strconv.Unquote(spec.Path.Value)
			if err != nil || !t.plainImport(path) {
				return nil, notDirect("%s imports %s", name, spec.Path.Value)
			}
			imports = append(imports, path)
		}
	}
	return imports, nil
}

// plainImport accepts the public packages of the standard library, and what a
// fix may use besides.
func (t *Toolchain) plainImport(path string) bool {
	if path == "golang.org/x/sync/errgroup" {
		return !t.elsewhere
	}
	first, _, _ := strings.Cut(path, "/")
	switch first {
	case "", "C", "unsafe", "koans", "internal", "cmd", "vendor", "main", "command-line-arguments":
		return false
	}
	return !strings.Contains(first, ".") && !strings.Contains(path, "/internal")
}

// archives returns where the packages and all they need are, asking the go
// command, and building them, if one is not known yet.
func (t *Toolchain) archives(ctx context.Context, imports []string) (archives, error) {
	key, err := t.buildKey()
	if err != nil {
		return nil, err
	}
	kept := filepath.Join(t.cache, "archives-"+hashOf(key)[:16]+".json")
	known := archives{}
	if b, err := os.ReadFile(kept); err == nil {
		_ = json.Unmarshal(b, &known)
	}
	missing := slices.DeleteFunc(slices.Clone(imports), func(path string) bool {
		_, err := os.Stat(known[path])
		return err == nil
	})
	if len(missing) == 0 {
		return known, nil
	}
	overlay, done, err := t.overlay(t.added(), nil)
	if err != nil {
		return nil, err
	}
	defer done()
	args := append([]string{"list"}, t.buildFlags(overlay)...)
	args = append(args, "-export", "-deps", "-f", "{{with .Export}}{{$.ImportPath}} {{.}}{{end}}")
	out, err := t.run(ctx, append(args, missing...)...)
	if err != nil {
		return nil, notDirect("go list says: %v\n%s", err, out)
	}
	for line := range strings.Lines(out) {
		if path, file, ok := strings.Cut(strings.TrimSpace(line), " "); ok && filepath.IsAbs(file) {
			known[path] = file
		}
	}
	b, err := json.Marshal(known)
	if err == nil {
		err = atomicfile.Write(kept, b)
	}
	if err != nil {
		return nil, fmt.Errorf("remembering what is built: %w", err)
	}
	return known, nil
}
