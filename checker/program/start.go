package program

import (
	"context"
	"fmt"
	"os"
	"strconv"
	"strings"
	"time"

	"koans/checker/env"
	"koans/checker/sandbox"
)

// A binary that takes longer to start is not shared. A program has twenty times as
// much before it counts as one that never ends.
const (
	maxStart     = cpuLimit * time.Second / 20 // of a processor
	maxRaceStart = raceCPULimit * time.Second / 20
)

// TryStart starts the binary at path, which was built with or without the race
// detector, and runs none of its programs. It reports false, with what the
// binary printed, if what one of them has at package level ends it, takes memory
// that the others are to have, or takes so long that the others would pay for it.
// The error is the machine's.
func TryStart(ctx context.Context, path string, race bool) (starts bool, output string, err error) {
	most := maxStart
	if race {
		most = maxRaceStart
	}
	const tries = 3 // a busy machine can make one of them look slow
	for range tries {
		environment := []string{env.Limits + "=" + limitsOf(race, false).String(), env.Room + "=" + strconv.Itoa(collectFrom)}
		result, err := sandbox.Run(ctx, sandbox.Command{
			Path: path, Env: environment, Dir: os.TempDir(), Limits: sandbox.Limits{Wall: wallLimit, Output: outputLimit},
		})
		if err != nil {
			return false, "", fmt.Errorf("trying to start programs: %w", err)
		}
		if !strings.HasPrefix(parseReport(string(result.Report)).failure, "unknown program") {
			return false, string(result.Stream(2)), nil
		}
		if result.CPU <= most {
			return true, "", nil
		}
	}
	return false, "", nil
}
