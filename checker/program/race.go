package program

import (
	"regexp"
	"strings"
)

// raceExitCode is what the race detector is told to exit with.
const raceExitCode = 66

// raceHeader begins a report of the race detector.
const raceHeader = "WARNING: DATA RACE"

// noRaceDetector is what the race detector says when it cannot even start.
var noRaceDetector = regexp.MustCompile(`(?m)^FATAL: ThreadSanitizer: .*$`)

var raceAccess = regexp.MustCompile(`^(Previous )?(\S+(?: \S+)?) at 0x[0-9a-f]+ by (main goroutine|goroutine \d+):$`)

// parseRace puts the first report of the race detector into one line: who did
// what, and where in the learner's files. It accepts any text and returns "" if
// there is no report in it.
func parseRace(stderr string) string {
	_, text, found := strings.Cut(stderr, raceHeader)
	if !found {
		return ""
	}
	var accesses []string
	open := false // an access whose place is not known yet
	for line := range strings.Lines(text) {
		line = strings.TrimRight(line, "\r\n")
		if strings.HasPrefix(line, "=====") {
			break
		}
		if m := raceAccess.FindStringSubmatch(line); m != nil {
			accesses = append(accesses, strings.ToLower(m[1]+m[2])+" by "+m[3])
			open = true
			continue
		}
		if !strings.HasPrefix(line, "  ") {
			if open { // none of its places is the learner's
				accesses[len(accesses)-1] += " in a library"
			}
			open = false
			continue
		}
		place := racePlace.FindStringSubmatch(line)
		if open && place != nil {
			accesses[len(accesses)-1] += " at " + place[1]
			open = false
		}
		if strings.Contains(line, "failed to restore the stack") {
			open = false
		}
	}
	return strings.Join(accesses, ", ")
}

// racePlace matches a line of the learner's own files: they were compiled as
// main/<file>.
var racePlace = regexp.MustCompile(`^ +main/([^/]+\.go:\d+)`)
