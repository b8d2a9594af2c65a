package judge

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os/exec"

	"koans/checker"
	"koans/checker/build"
	"koans/checker/catalog"
)

// A Submission is a file to judge as a koan's main.go.
type Submission struct {
	Koan   catalog.Koan
	Edited string
}

// BuildAll builds the programs of many submissions with one link, variants
// included, so that judging them finds them built. A submission that cannot be
// built is passed over; judging it says why.
func (j *Judge) BuildAll(ctx context.Context, submissions []Submission) error {
	variants, err := j.variants(ctx)
	if err != nil {
		return err
	}
	var sources []build.Source
	var modes [][]build.Mode // of each source, besides the usual
	for _, s := range submissions {
		given, err := catalog.GivenFiles(s.Koan.Root, s.Koan.Dir)
		if err != nil {
			return err
		}
		source, err := build.Read(s.Koan.Dir, s.Edited, given)
		var mistake *build.Mistake
		if errors.As(err, &mistake) {
			continue
		}
		if err != nil {
			return err
		}
		all, err := checker.Sources(source, variants[s.Koan.Path()])
		if err != nil {
			return testErrorf(s.Koan, "%v", err)
		}
		sources = append(sources, all...)
		for range all {
			modes = append(modes, j.modes[s.Koan.Path()])
		}
	}
	built, err := j.Toolchain.Build(ctx, sources)
	if err != nil {
		return err
	}
	byMode := map[build.Mode][]build.Source{}
	for i, b := range built {
		if b.Err != nil {
			continue // it will not be built in other modes either
		}
		for _, mode := range modes[i] {
			byMode[mode] = append(byMode[mode], sources[i])
		}
	}
	for mode, sources := range byMode {
		toolchain, err := build.FindToolchain(j.Toolchain.Root, mode)
		if err != nil {
			return err
		}
		if _, err := toolchain.Build(ctx, sources); err != nil {
			return err
		}
	}
	return nil
}

// variants asks the koans' tests which variants they declare.
func (j *Judge) variants(ctx context.Context) (map[string][]*checker.Variant, error) {
	build.InUse(j.tests) // for hours, when a class is graded
	cmd := exec.CommandContext(ctx, j.tests, "-test.run=^TestVariants$")
	out, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("asking the koans' tests for their variants: %w", err)
	}
	all := map[string][]*checker.Variant{}
	first, _, _ := bytes.Cut(out, []byte("\n"))
	if err := json.Unmarshal(first, &all); err != nil {
		return nil, fmt.Errorf("reading the koans' variants: %w", err)
	}
	return all, nil
}
