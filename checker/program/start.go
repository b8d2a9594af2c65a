package program

import (
	"context"
	"fmt"
	"os"
	"strconv"
	"strings"

	"koans/checker/env"
	"koans/checker/sandbox"
)

// TryStart starts the binary at path, which was built with or without the race
// detector, and runs none of its programs. It reports false, with what the
// binary printed, if what one of them has at package level ends it, or takes
// memory that the others are to have. The error is the machine's.
func TryStart(ctx context.Context, path string, race bool) (starts bool, output string, err error) {
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
	return true, "", nil
}
