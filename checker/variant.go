package checker

import (
	"path/filepath"
	"runtime"
	"sync"
)

// A Variant is the koan's program with something in the given code changed
// that the learner could not count on: other names, counts or durations.
type Variant struct {
	Name string // what is different, to complete "with ..."
	File string // the given file
	Old  string // a passage that stands in it once
	New  string // what stands there instead
	test string // the test file that declared it
}

var variants struct {
	sync.Mutex
	all []*Variant
}

// Given declares a variant, in a package-level variable of the koan's test, so
// that all programs of a koan can be built together:
//
//	var late = checker.Given("a sixth guest", "guests.go", `"Eve"`, `"Eve", "Fay"`)
//
// It is an option of Schedules and the others. The passage old must stand
// exactly once in the given file.
func Given(name, file, old, new string) *Variant {
	_, test, _, _ := runtime.Caller(1)
	v := &Variant{Name: name, File: file, Old: old, New: new, test: testFile(test)}
	variants.Lock()
	defer variants.Unlock()
	variants.all = append(variants.all, v)
	return v
}

// VariantsOf returns the variants that the test of a koan declares, in order;
// the koan is named chapter/name. It is for the program that holds the test.
func VariantsOf(test string) []*Variant {
	variants.Lock()
	defer variants.Unlock()
	var found []*Variant
	for _, v := range variants.all {
		if v.test == test {
			found = append(found, v)
		}
	}
	return found
}

// testFile is the part of a test file's path that says which koan it is of:
// the same in every build of it.
func testFile(path string) string {
	dir := filepath.ToSlash(filepath.Dir(path))
	return filepath.Base(filepath.Dir(dir)) + "/" + filepath.Base(dir)
}
