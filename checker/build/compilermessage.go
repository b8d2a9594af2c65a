package build

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"koans/checker/catalog"
)

// compilerMessage builds the source as the learner wrote it and returns what
// the go command has against it, "" if nothing. A go command that refuses any
// program is an error of the machine's.
func (t *Toolchain) compilerMessage(ctx context.Context, s Source) (string, error) {
	message, err := t.goBuild(ctx, s)
	if t.elsewhere {
		if strings.Contains(message, ": undefined: ") && s.hasSiblings() {
			message += "\nThe file was built alone. If it needs other files of its folder, name the folder instead."
		}
		return message, err
	}
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
	original := originalNames(replace)
	maps.Copy(replace, t.given)
	overlay, done, err := t.overlay(replace, nil)
	if err != nil {
		return "", err
	}
	defer done()
	command := []string{"build", "-buildvcs=false"}
	if s.Tests != nil {
		command = []string{"test", "-c", "-vet=off"}
	}
	output, err := t.run(ctx, slices.Concat(command, []string{"-overlay", overlay, "-o", os.DevNull}, t.arguments(s))...)
	var exit *exec.ExitError
	switch {
	case err == nil:
		return "", nil
	case errors.Is(err, errTooCostly):
		return err.Error(), nil
	case !errors.As(err, &exit):
		return "", fmt.Errorf("starting go build: %w", err)
	}
	var kept []string
	for line := range strings.Lines(output) {
		if !strings.HasPrefix(line, "# ") && !strings.HasPrefix(line, "go: downloading") {
			kept = append(kept, original(line))
		}
	}
	return strings.TrimSpace(strings.Join(kept, "")), nil
}

// arguments name the source to the go command: a koan's folder, or the files
// themselves, beside which there may be others.
func (t *Toolchain) arguments(s Source) []string {
	folder := s.Dir
	if rel, err := filepath.Rel(t.Root, s.Dir); err == nil {
		folder = "." + string(filepath.Separator) + rel
	}
	if !t.elsewhere || s.Tests != nil {
		return []string{folder}
	}
	var files []string
	for _, name := range slices.Sorted(maps.Keys(s.Files)) {
		files = append(files, folder+string(filepath.Separator)+name)
	}
	return files
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
