// Package build makes programs that package program can run out of a learner's
// files. Nothing of the learner's is ever linked into the process that calls it.
//
// A program is built through an overlay, which leaves the learner's folder
// untouched: main.go as it is, the given files as the suite ships them, the patched
// runtime (package runtimepatch), and a probe (package probe) that calls main and looks around
// when it returns. Several programs, for example the variants of a koan, share a
// binary and so pay for one link. Package main cannot be imported, so in the
// binary each is called main_<hash>; package program turns that name back to
// main in everything the program says.
//
// What happens in a run doesn't belong here, and neither does anything about
// koans but the folder of their suite.
package build

import (
	"context"
	"errors"
	"fmt"
	"math"
	"slices"

	"koans/checker/program"
)

// A Built is what became of one source: a program, or the reason there is
// none. A *Mistake holds the compiler's own words.
type Built struct {
	Program program.Program
	Err     error
}

func (t *Toolchain) program(path, name string, s Source) program.Program {
	own := ""
	if t.elsewhere {
		own = t.module
	}
	alone, err := t.binary(name)
	return program.Program{
		Path: path, Name: name, Module: t.importPath(s.Place, ""), Own: own,
		Clock: t.Clock, Race: t.Race, Seeded: t.Seeded, Shared: err != nil || path != alone,
	}
}

// Alone builds the source, which Build could build, into a binary of its own, and
// Build returns that one from now on. The error is the machine's.
func (t *Toolchain) Alone(ctx context.Context, s Source) (program.Program, error) {
	name := s.name()
	path, err := t.link(ctx, []Source{s}, map[string][]int{name: {0}})
	if err == nil {
		err = t.remember(name, path)
	}
	if err != nil {
		return program.Program{}, fmt.Errorf("building a program alone: %w", err)
	}
	return t.program(path, name, s), nil
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
		for together := range slices.Chunk(alike, t.maxTogether()) {
			if err := t.buildTogether(ctx, sources, together, built); err != nil {
				return nil, err
			}
		}
	}
	return built, nil
}

// maxTogether is how many programs share a binary. What errors.New and the like
// make at package level is made by every run, for all of them: for some thousand
// that takes as long as the run. Beside what the race detector does at the start
// it does not count.
func (t *Toolchain) maxTogether() int {
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
			if path, ok := t.lookUp(name); ok && t.keeps(map[string]Source{name: sources[i]}) {
				built[i] = Built{Program: t.program(path, name, sources[i])}
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
					built[i] = Built{Program: t.program(path, name, sources[i])}
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
