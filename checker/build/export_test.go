package build

import (
	"context"
	"time"

	"koans/checker/program"
)

// For the tests in package build_test.
var (
	ErrNotDirect = errNotDirect
	ProgramName  = programName
)

func (t *Toolchain) Direct() func(ctx context.Context, sources map[string]Source, path string) error {
	return t.direct
}
func (t *Toolchain) GoBuildBundle() func(ctx context.Context, named map[string]Source, bundle, path string) error {
	return t.goBuildBundle
}
func (t *Toolchain) SetCache(dir string)                { t.cache = dir }
func (t *Toolchain) SetCompileTime(limit time.Duration) { t.compileTime = limit }

func (t *Toolchain) ProgramAt(path, name string) program.Program {
	return t.program(path, name, Source{})
}
