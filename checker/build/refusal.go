package build

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"koans/checker/catalog"
)

// A refusal is that no binary can be made of some programs.
type refusal struct {
	output string   // of the tool that refused
	named  []string // the programs that it names
	costly bool     // whether it was stopped at a limit
	alone  bool     // whether they may be built, each by itself
	// notDirect is why the go command had to build them, if it did.
	notDirect error
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
			edited[string(sources[i].Files[catalog.EditedFile])] = true
		}
		for _, is := range names {
			found = append(found, slices.DeleteFunc(slices.Clone(is), func(i int) bool { return !edited[string(sources[i].Files[catalog.EditedFile])] })...)
		}
	}
	slices.Sort(found)
	return slices.Compact(found)
}

// whyRefused returns what to say of a source that was refused: a *Mistake if the
// learner can fix it. err concerns all programs.
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
	if _, err := t.renamed(s, "main"); err != nil {
		return &Mistake{err.Error()}, nil
	}
	return fmt.Errorf("building the program in %s failed, though the compiler accepts it:\n%s\nIt wasn't built directly: %v", s.Dir, r.output, r.notDirect), nil
}
