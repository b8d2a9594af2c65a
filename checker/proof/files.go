package proof

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"

	"koans/checker/catalog"
)

// absent lists the files without which a koan cannot be judged.
func absent(k catalog.Koan) []string {
	files := []string{k.Edited(), filepath.Join(k.Dir, "README.md"), filepath.Join(k.Solutions(), "main.go"), k.Shipped()}
	for _, kind := range []string{"right", "wrong"} {
		ways, _ := os.ReadDir(filepath.Join(k.Solutions(), kind))
		for _, way := range ways {
			files = append(files, filepath.Join(k.Solutions(), kind, way.Name(), "main.go"))
		}
	}
	var missing []string
	for _, f := range files {
		if _, err := os.Stat(f); err != nil {
			missing = append(missing, catalog.Relative(f))
		}
	}
	return missing
}

// untouched reports whether the koan's solution is still the program as shipped.
func untouched(k catalog.Koan) bool {
	solution, err := os.ReadFile(filepath.Join(k.Solutions(), "main.go"))
	if err != nil {
		return false
	}
	shipped, err := os.ReadFile(k.Shipped())
	return err == nil && bytes.Equal(solution, shipped)
}

// unlike lists the files that must be the same for the learner and for the
// checks, and are not. Learners change theirs, so it is asked only of a koan
// that is being written.
func unlike(k catalog.Koan) []string {
	checked := map[string]string{k.Edited(): k.Shipped()}
	for _, dir := range []string{k.Dir, k.Solutions()} {
		entries, _ := os.ReadDir(dir)
		for _, e := range entries {
			if name := e.Name(); filepath.Ext(name) == ".go" && name != "main.go" && name != "main_test.go" {
				checked[filepath.Join(k.Dir, name)] = filepath.Join(k.Solutions(), name)
			}
		}
	}
	var different []string
	for seen, used := range checked {
		a, errA := os.ReadFile(seen)
		b, errB := os.ReadFile(used)
		switch {
		case errA != nil:
			different = append(different, catalog.Relative(seen)+": a copy of "+catalog.Relative(used))
		case errB != nil || !bytes.Equal(a, b):
			different = append(different, catalog.Relative(used)+": a copy of "+catalog.Relative(seen)+", for the checks go by the copy")
		}
	}
	slices.Sort(different)
	return different
}
