// Package testmain is linked into a program that runs tests of a learner's package, in
// place of the main that go test generates. When the tests have passed it returns, so
// that package probe can look at the goroutines that are left. It judges nothing.
package testmain

import (
	"io"
	"os"
	"reflect"
	"regexp"
	"testing"
	"time"
)

// Tests are functions with their names.
type Tests = []testing.InternalTest

// Main runs those of the tests that the flag -test.run selects, through main if that isn't
// nil: the package's TestMain. It ends the process with the tests' exit code unless that
// is 0.
func Main(tests Tests, main func(*testing.M)) {
	m := testing.MainStart(deps{}, tests, nil, nil, nil)
	code := 0
	if main == nil {
		code = m.Run()
	} else {
		main(m)
		code = int(reflect.ValueOf(m).Elem().FieldByName("exitCode").Int()) // as go test does
	}
	if code != 0 {
		os.Exit(code)
	}
}

// deps are what package testing needs: only to match names. There are no profiles, no
// coverage and no fuzzing.
type deps struct{}

func (deps) ImportPath() string                          { return "" }
func (deps) ModulePath() string                          { return "" }
func (deps) MatchString(pat, str string) (bool, error)   { return regexp.MatchString(pat, str) }
func (deps) SetPanicOnExit0(bool)                        {}
func (deps) StartCPUProfile(io.Writer) error             { return nil }
func (deps) StopCPUProfile()                             {}
func (deps) StartTestLog(io.Writer)                      {}
func (deps) StopTestLog() error                          { return nil }
func (deps) WriteProfileTo(string, io.Writer, int) error { return nil }
func (deps) RunFuzzWorker(func(corpusEntry) error) error { return nil }
func (deps) CheckCorpus([]any, []reflect.Type) error     { return nil }
func (deps) ResetCoverage()                              {}
func (deps) SnapshotCoverage()                           {}

func (deps) CoordinateFuzzing(time.Duration, int64, time.Duration, int64, int, []corpusEntry, []reflect.Type, string, string) error {
	return nil
}

func (deps) ReadCorpus(string, []reflect.Type) ([]corpusEntry, error) { return nil, nil }

func (deps) InitRuntimeCoverage() (mode string, tearDown func(string, string) (string, error), snapcov func() float64) {
	return "", nil, nil
}

// A corpusEntry is that of package testing, which has no name for it.
type corpusEntry = struct {
	Parent     string
	Path       string
	Data       []byte
	Values     []any
	Generation int
	IsSeed     bool
}
