// Package env declares the environment variables by which people steer the
// suite and by which its processes talk to each other. Every KOAN_ variable is
// declared here, with the process that sets it and the process that reads it.
// The package holds names and nothing else: it is linked into every learner's
// program.
package env

// Set by people.
const (
	// Mode takes abilities away from the toolchain, to see what a machine
	// without them sees: "real-clock" or "unseeded". Package build reads it.
	Mode = "KOAN_MODE"
)

// Set by package judge for the process that runs a koan's test. Package checker
// reads them, unless it says otherwise here.
const (
	// Koan is the koan whose checks to run, as chapter/name. The generated test
	// of package judge reads it.
	Koan = "KOAN_PATH"
	// Edited is the file to judge in place of the koan's main.go.
	Edited = "KOAN_EDITED"
	// Replay is the one schedule to run, a program.Schedule; empty for the usual ones.
	Replay = "KOAN_REPLAY"
	// Explore asks for a search through the schedules: the number of preemptions and
	// for how long, as in "2 30s". If it is unset, the usual schedules are tried.
	Explore = "KOAN_EXPLORE"
	// Further lists the seeds to try after the usual ones, in decimal, separated
	// by blanks.
	Further = "KOAN_FURTHER"
	// Thorough lists the checks that try all of their schedules, separated by
	// blanks; the others try the first few. Of variants they try the first few, too,
	// unless Variants is in the list. If it is unset, all try all.
	Thorough = "KOAN_THOROUGH"
	Variants = "variants" // in Thorough
	// Cage is how programs are held: a program.Cage.
	Cage = "KOAN_CAGE"
	// Result is the file to which each check appends its result, as a line of
	// JSON.
	Result = "KOAN_RESULT"
)

// Set by package program for the process of a learner's program. Package probe
// reads them and removes them before any line of the learner's runs. The patched
// runtime reads Seed, Choices, Own and VirtualLimit even before that (see
// runtimepatch/added).
const (
	// Program is the name of the program to run, of those in the binary.
	Program = "KOAN_PROGRAM"
	// Seed decides the schedule, in decimal and not 0. It is unset where the
	// schedule is the runtime's own.
	Seed = "KOAN_SEED"
	// Own is the path of a module, all of whose packages are the learner's; unset where
	// only the program's own package is. The patched runtime reads it, too.
	Own = "KOAN_OWN"
	// Choices are those of the schedule, as in program.Schedule. It is unset where
	// all of the schedule is drawn from the seed.
	Choices = "KOAN_CHOICES"
	// VirtualLimit is where the virtual clock ends the program, in nanoseconds
	// since 1970.
	VirtualLimit = "KOAN_VIRTUAL_LIMIT"
	// Limits is what the process may use: a probe.Limits.
	Limits = "KOAN_LIMITS"
	// Room is how many bytes of memory must be left; set where there is no
	// program to run.
	Room = "KOAN_ROOM"
	// Report is the inherited handle of the report, on Windows.
	Report = "KOAN_REPORT"
)
