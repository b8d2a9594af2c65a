package build

import (
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"koans/checker/program"
)

func TestUnfit(t *testing.T) {
	well := program.Outcome{Ending: program.Returned, Events: []program.Event{{Kind: program.Create}}}
	assert.Empty(t, unfit(well, well))
	assert.Equal(t, "a first program ended by fatal error oops", unfit(program.Outcome{Ending: program.Fatal, Message: "oops"}, well))
	assert.Equal(t, "its goroutines report no events", unfit(program.Outcome{Ending: program.Returned}, well))
	other := well
	other.Elapsed = time.Second
	assert.Equal(t, "two runs under one seed differed", unfit(well, other))
}

// A patch whose passages are all there may still not compile on a new release.
func TestAPatchThatDoesNotCompileIsLeftOut(t *testing.T) {
	cache := t.TempDir()
	tc, err := FindToolchain("../..", Mode{Cache: cache})
	require.NoError(t, err)
	if !tc.Seeded {
		t.Skip(tc.Unseeded)
	}
	tc.runtime[filepath.Join(tc.goroot, "src", "runtime", "koan_schedule.go")] += "\nvar koanBroken int = \"\"\n"
	require.True(t, tc.Cold())
	require.NoError(t, tc.Warm(t.Context()))
	assert.False(t, tc.Seeded)
	assert.Contains(t, tc.Unseeded, "its runtime can't be built with the patch")
	assert.Contains(t, tc.Remedy, "GOTOOLCHAIN=")

	// It is remembered, for as long as the toolchain stays the same.
	again, err := FindToolchain("../..", Mode{Cache: cache})
	require.NoError(t, err)
	assert.False(t, again.Seeded)
	assert.False(t, again.Cold())
}
