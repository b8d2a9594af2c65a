package program

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"koans/checker/probe"
	"koans/checker/sandbox"
)

// A Program is built and can be run.
type Program struct {
	toolchain *Toolchain
	path      string // of the binary
	name      string // of the program in the binary
}

// A Built is what became of one source: a program, or the reason there is
// none. A *Mistake holds the compiler's own words.
type Built struct {
	Program Program
	Err     error
}

// Build compiles all sources and links those that can share a process behind
// one main that calls the one asked for, some hundreds together, those that start
// slowly apart from the others. A source that does not compile leaves
// the others alone. The error is for what concerns none of the sources: a
// cancelled ctx, a full disk, a broken toolchain.
func (t *Toolchain) Build(ctx context.Context, sources []Source) ([]Built, error) {
	built := make([]Built, len(sources))
	var small, large []int
	for i, s := range sources {
		switch {
		case !shareable(s):
			if err := t.buildTogether(ctx, sources, []int{i}, built); err != nil {
				return nil, err
			}
		case startsSlowly(s):
			large = append(large, i)
		default:
			small = append(small, i)
		}
	}
	for _, alike := range [][]int{small, large} {
		for together := range slices.Chunk(alike, t.mostTogether()) {
			if err := t.buildTogether(ctx, sources, together, built); err != nil {
				return nil, err
			}
		}
	}
	return built, nil
}

// mostTogether is how many programs share a binary. What errors.New and the like
// make at package level is made by every run, for all of them: for some thousand
// that takes as long as the run. Beside what the race detector does at the start
// it does not count.
func (t *Toolchain) mostTogether() int {
	if t.Race {
		return math.MaxInt
	}
	return 500
}

// buildTogether links the sources at the given indexes into one binary and
// fills in built. Sources that are refused are taken out and the rest is tried
// again; where nobody can tell which they are, each half is tried by itself.
func (t *Toolchain) buildTogether(ctx context.Context, sources []Source, indexes []int, built []Built) error {
	for {
		names := map[string][]int{}
		for _, i := range indexes {
			name := sources[i].name()
			if path, ok := t.lookUp(name); ok {
				built[i] = Built{Program: Program{toolchain: t, path: path, name: name}}
				continue
			}
			if t.isTooCostly(name) {
				built[i] = Built{Err: &Mistake{errTooCostly.Error()}}
				continue
			}
			names[name] = append(names[name], i)
		}
		if len(names) == 0 {
			return nil
		}
		path, err := t.link(ctx, sources, names)
		var refused *refusal
		if err != nil && !errors.As(err, &refused) {
			return err
		}
		if refused == nil {
			for name, is := range names {
				if err := t.remember(name, path); err != nil {
					return fmt.Errorf("keeping the built program: %w", err)
				}
				for _, i := range is {
					built[i] = Built{Program: Program{toolchain: t, path: path, name: name}}
				}
			}
			return nil
		}
		culprits := refused.culprits(sources, names)
		if len(culprits) == 0 {
			half := len(indexes) / 2
			return errors.Join(
				t.buildTogether(ctx, sources, indexes[:half], built),
				t.buildTogether(ctx, sources, indexes[half:], built),
			)
		}
		for _, i := range culprits {
			if refused.alone {
				err = t.buildTogether(ctx, sources, []int{i}, built)
			} else {
				built[i].Err, err = t.whyRefused(ctx, sources[i], refused)
			}
			if err != nil {
				return err
			}
		}
		indexes = slices.DeleteFunc(slices.Clone(indexes), func(i int) bool { return slices.Contains(culprits, i) })
	}
}

// A refusal is that no binary can be made of some programs.
type refusal struct {
	output string   // of the tool that refused
	named  []string // the programs that it names
	costly bool     // whether it was stopped at a limit
	alone  bool     // whether they may be built, each by itself
}

func (r *refusal) Error() string { return "building programs: " + r.output }

// refused takes an output for a refusal.
func refused(output string, costly bool) *refusal {
	return &refusal{output: output, named: programName.FindAllString(output, -1), costly: costly}
}

// culprits returns the sources that were refused: those that are named, the only
// one there is, or none. With one that cost too much go those that are the same
// but for the given files.
func (r *refusal) culprits(sources []Source, names map[string][]int) []int {
	named := r.named
	if len(named) == 0 && len(names) == 1 {
		named = slices.Collect(maps.Keys(names))
	}
	var found []int
	for _, name := range named {
		found = append(found, names[name]...)
	}
	if r.costly {
		edited := map[string]bool{}
		for _, i := range found {
			edited[string(sources[i].Files[EditedFile])] = true
		}
		for _, is := range names {
			found = append(found, slices.DeleteFunc(slices.Clone(is), func(i int) bool { return !edited[string(sources[i].Files[EditedFile])] })...)
		}
	}
	slices.Sort(found)
	return slices.Compact(found)
}

// whyRefused returns what to say of a source that was refused: a *Mistake if it is
// the learner's to mend. err concerns all programs.
func (t *Toolchain) whyRefused(ctx context.Context, s Source, r *refusal) (why, err error) {
	if r.costly {
		if err := t.remember(s.name(), tooCostly); err != nil {
			return nil, fmt.Errorf("remembering what is not built: %w", err)
		}
		return &Mistake{errTooCostly.Error()}, nil
	}
	message, err := t.compilerMessage(ctx, s)
	if err != nil {
		return nil, err
	}
	if message != "" {
		return &Mistake{message}, nil
	}
	if _, err := s.instrumented("main", t.Seeded); err != nil {
		return &Mistake{err.Error()}, nil
	}
	return fmt.Errorf("building the program in %s failed, though the compiler accepts it:\n%s", s.Dir, r.output), nil
}

var programName = regexp.MustCompile(`main_[0-9a-f]{12}`)

// link builds one binary of the named programs. It returns a *refusal if they
// make none that they can share.
func (t *Toolchain) link(ctx context.Context, sources []Source, names map[string][]int) (path string, err error) {
	sorted := slices.Sorted(maps.Keys(names))
	buildKey, err := t.buildKey()
	if err != nil {
		return "", err
	}
	key := hashOf(append([]string{buildKey}, sorted...)...)
	path = filepath.Join(t.cache, "bin", key[:20]+exeSuffix())
	if _, err := os.Stat(path); err == nil {
		return path, nil
	}

	unfinished := fmt.Sprintf("%s.%d", path, os.Getpid())
	defer os.Remove(unfinished)
	named := map[string]Source{}
	for name, is := range names {
		named[name] = sources[is[0]]
	}
	if err := t.direct(ctx, named, unfinished); err != nil {
		if costly := (*refusal)(nil); errors.As(err, &costly) || ctx.Err() != nil {
			return "", cmp.Or(ctx.Err(), err)
		}
		if err := t.goBuildBundle(ctx, named, "koan_"+key[:12], unfinished); err != nil {
			return "", err
		}
	}
	if len(names) > 1 {
		if err := t.tryStart(ctx, unfinished); err != nil {
			return "", err
		}
	}
	if err := os.Rename(unfinished, path); err != nil {
		return "", fmt.Errorf("keeping the built program: %w", err)
	}
	t.prune()
	return path, nil
}

// tryStart starts a binary of several programs without running any. It returns
// a *refusal if what one of them has at package level ends it, or takes memory
// that the others are to have.
func (t *Toolchain) tryStart(ctx context.Context, path string) error {
	env := []string{probe.EnvLimits + "=" + t.limits().String(), probe.EnvRoom + "=" + strconv.Itoa(collectFrom)}
	result, err := sandbox.Run(ctx, sandbox.Command{
		Path: path, Env: env, Dir: os.TempDir(), Limits: sandbox.Limits{Wall: wallLimit, Output: outputLimit},
	})
	if err != nil {
		return fmt.Errorf("trying to start programs: %w", err)
	}
	if !strings.HasPrefix(parseReport(string(result.Report)).failure, "unknown program") {
		r := refused(string(result.Stream(2)), false)
		r.alone = true
		return r
	}
	return nil
}

// goBuildBundle has the go command build the named programs. Where it does not, a
// *refusal is returned.
func (t *Toolchain) goBuildBundle(ctx context.Context, named map[string]Source, bundle, path string) error {
	names := slices.Sorted(maps.Keys(named))
	replace := map[string]string{filepath.Join(t.Root, bundle, "main.go"): t.bundleMain(names)}
	maps.Copy(replace, t.runtime)
	for _, name := range names {
		files, err := named[name].instrumented(name, t.Seeded)
		if err != nil {
			return refused(name+": "+err.Error(), false)
		}
		for file, text := range files {
			replace[filepath.Join(t.Root, name, file)] = string(text)
		}
	}
	overlay, done, err := t.overlay(replace)
	if err != nil {
		return err
	}
	defer done()
	args := append([]string{"build"}, t.buildFlags(overlay)...)
	output, err := t.run(ctx, append(args, "-buildvcs=false", "-ldflags=-s -w", "-gcflags="+t.module+"/main_...=-l", "-o", path, "./"+bundle)...)
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
	if t.Clock == Virtual {
		flags = append(flags, "-tags=faketime")
	}
	if t.Race {
		flags = append(flags, "-race")
	}
	return flags
}

// buildKey changes with everything that goes into a program but its own files.
func (t *Toolchain) buildKey() (string, error) {
	probe, err := t.probeHash()
	return strings.Join([]string{t.Version, t.module, t.goroot, string(t.Clock), fmt.Sprint(t.Seeded, t.Race, runtimeEdits), addedRuntimeFile, probe}, "\x00"), err
}

// bundleMain is the package that makes one program of many. Nothing of the others
// is touched when one is run: every page of memory that is costs time.
func (t *Toolchain) bundleMain(names []string) string {
	var imports, cases strings.Builder
	for _, name := range names {
		fmt.Fprintf(&imports, "import %q\n", t.module+"/"+name)
		fmt.Fprintf(&cases, "\tcase %q:\n\t\treturn %s.%s\n", name, name, exported(name))
	}
	return fmt.Sprintf(bundle, imports.String(), cases.String())
}

const bundle = `package main

import "koans/checker/probe"

%s
func main() { probe.Main(find) }

func find(program string) func() {
	switch program {
%s	}
	return nil
}
`

// compilerMessage builds the source as the learner wrote it and returns what
// the go command has against it, "" if nothing. A go command that refuses any
// program is an error of the machine's.
func (t *Toolchain) compilerMessage(ctx context.Context, s Source) (string, error) {
	message, err := t.goBuild(ctx, s)
	if err != nil || message == "" || namesFile.MatchString(message) {
		return message, err
	}
	harmless := Source{Dir: s.Dir, Files: map[string][]byte{EditedFile: []byte("package main\n\nfunc main() {}\n")}}
	refusal, err := t.goBuild(ctx, harmless)
	if err == nil && refusal != "" {
		err = fmt.Errorf("go build refuses every program: %s", refusal)
	}
	return message, err
}

var namesFile = regexp.MustCompile(`\.go:\d+`)

// goBuild runs a plain go build of the source and returns its complaints under
// the files' own names.
func (t *Toolchain) goBuild(ctx context.Context, s Source) (string, error) {
	replace := map[string]string{}
	for name, text := range s.Files {
		replace[filepath.Join(s.Dir, name)] = string(text)
	}
	overlay, done, err := t.overlay(replace)
	if err != nil {
		return "", err
	}
	defer done()
	rel, err := filepath.Rel(t.Root, s.Dir)
	if err != nil {
		return "", fmt.Errorf("finding %s in the suite: %w", s.Dir, err)
	}
	output, err := t.run(ctx, "build", "-buildvcs=false", "-overlay", overlay, "-o", os.DevNull, "./"+filepath.ToSlash(rel))
	var exit *exec.ExitError
	switch {
	case err == nil:
		return "", nil
	case errors.Is(err, errTooCostly):
		return err.Error(), nil
	case !errors.As(err, &exit):
		return "", fmt.Errorf("starting go build: %w", err)
	}
	original := originalNames(replace)
	var kept []string
	for line := range strings.Lines(output) {
		if !strings.HasPrefix(line, "# ") && !strings.HasPrefix(line, "go: downloading") {
			kept = append(kept, original(line))
		}
	}
	return strings.TrimSpace(strings.Join(kept, "")), nil
}

var keptName = regexp.MustCompile(`[^\s"]*?([0-9a-f]{24})\.txt`)

// originalNames returns a function that puts the files' own names, relative to
// the working directory, where the compiler names the overlay's.
func originalNames(replace map[string]string) func(string) string {
	names := map[string]string{}
	for path, text := range replace {
		names[keptAs(text)] = display(path)
	}
	return func(line string) string {
		return keptName.ReplaceAllStringFunc(line, func(found string) string {
			if name, ok := names[filepath.Base(found)]; ok {
				return name
			}
			return found
		})
	}
}

// keptAs is the name under which the overlay keeps a text.
func keptAs(text string) string { return hashOf(text)[:24] + ".txt" }

// overlay writes the texts and the JSON that go build -overlay reads. Texts
// are kept under their hash, so a text that did not change is not written.
func (t *Toolchain) overlay(replace map[string]string) (path string, done func(), err error) {
	dir := filepath.Join(t.cache, "overlay")
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return "", nil, fmt.Errorf("preparing a build: %w", err)
	}
	table := struct{ Replace map[string]string }{map[string]string{}}
	for path, text := range replace {
		kept := filepath.Join(dir, keptAs(text))
		if _, err := os.Stat(kept); err != nil {
			if err := WriteFile(kept, []byte(text)); err != nil {
				return "", nil, fmt.Errorf("preparing a build: %w", err)
			}
		}
		table.Replace[path] = kept
	}
	b, err := json.Marshal(table)
	if err != nil {
		return "", nil, fmt.Errorf("preparing a build: %w", err)
	}
	f, err := os.CreateTemp(dir, "overlay-*.json")
	if err != nil {
		return "", nil, fmt.Errorf("preparing a build: %w", err)
	}
	defer f.Close()
	if _, err := f.Write(b); err != nil {
		return "", nil, fmt.Errorf("preparing a build: %w", err)
	}
	return f.Name(), func() { os.Remove(f.Name()) }, nil
}

// name is what the program is called where it is linked with others.
func (s Source) name() string {
	var parts []string
	for _, name := range slices.Sorted(maps.Keys(s.Files)) {
		parts = append(parts, name, string(s.Files[name]))
	}
	return "main_" + hashOf(parts...)[:12]
}

func exeSuffix() string {
	if os.PathSeparator == '\\' {
		return ".exe"
	}
	return ""
}
