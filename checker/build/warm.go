package build

import (
	"context"
	"fmt"
	"os"
	"path/filepath"

	"koans/checker/atomicfile"
	"koans/checker/catalog"
	"koans/checker/runtimepatch"
)

// Cold tells whether Warm has work to do.
func (t *Toolchain) Cold() bool {
	_, err := os.Stat(t.warmMark())
	return err != nil
}

// warmMark is a file that is there once the standard library has been built
// for learners' programs. go's own cache may have been emptied since; then
// building takes longer, and nothing else.
func (t *Toolchain) warmMark() string {
	return filepath.Join(t.cache, "warm-"+hashOf(t.Version, string(t.Clock), fmt.Sprint(t.Seeded), runtimepatch.Hash())[:12])
}

// Warm builds a first program, and so the standard library that all share.
func (t *Toolchain) Warm(ctx context.Context) error {
	files := map[string][]byte{catalog.EditedFile: []byte("package main\n\nimport (\n\t_ \"context\"\n\n\t_ \"golang.org/x/sync/errgroup\"\n)\n\nfunc main() {}\n")}
	built, err := t.Build(ctx, []Source{{Dir: filepath.Join(t.Root, "exercises"), Files: files}})
	if err == nil {
		err = built[0].Err
	}
	if err != nil {
		return fmt.Errorf("building the standard library for learners' programs: %w", err)
	}
	return atomicfile.Write(t.warmMark(), nil)
}
