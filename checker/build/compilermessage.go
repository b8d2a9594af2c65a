package build

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"

	"koans/checker/catalog"
)

// compilerMessage builds the source as the learner wrote it and returns what
// the go command has against it, "" if nothing. A go command that refuses any
// program is an error of the machine's.
func (t *Toolchain) compilerMessage(ctx context.Context, s Source) (string, error) {
	message, err := t.goBuild(ctx, s)
	if err != nil || message == "" || namesFile.MatchString(message) {
		return message, err
	}
	empty := Source{Dir: s.Dir, Files: map[string][]byte{catalog.EditedFile: []byte("package main\n\nfunc main() {}\n")}}
	refusal, err := t.goBuild(ctx, empty)
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
		names[keptAs(text)] = catalog.Relative(path)
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
