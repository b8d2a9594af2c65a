package program

import (
	"regexp"
	"strings"
	"time"
)

// A Race is a data race: two accesses of the same memory by different goroutines,
// at least one of which writes and at least one of which isn't atomic, and
// nothing makes one happen before the other (The Go Memory Model).
type Race struct {
	Earlier, Later Access // as it happened in this run
}

// An Access is one of the two in a race.
type Access struct {
	Goroutine int64
	At        time.Duration
	Kind      AccessKind
	// Where is the file:line in the learner's code: of the access itself or, if
	// that is in a library, of the call that led there; "" if none did.
	Where  string
	Called bool // the access is in a library that the line calls
}

// An AccessKind says what an access does with the memory.
type AccessKind string

const (
	Read        AccessKind = "read"
	WriteTo     AccessKind = "write"
	AtomicRead  AccessKind = "atomic read"
	AtomicWrite AccessKind = "atomic write"
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
