package grade

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"

	"koans/checker/atomicfile"
	"koans/checker/build"
	"koans/checker/catalog"
	"koans/checker/judge"
)

// A store keeps the verdicts on programs, so that each is judged once however
// many students handed it in, and memory does not grow with them.
type store struct{ dir string }

func newStore(j *judge.Judge, suite string) store {
	return store{filepath.Join(j.Toolchain.CacheFolder(), "graded", suite)}
}

// suiteKey changes with all that decides a program's verdict but the program: the
// tests, the given files, the checker, Go, the schedules, and what the machine has.
func suiteKey(j *judge.Judge) (string, error) {
	hash := sha256.New()
	fmt.Fprintln(hash, j.Key(), build.RaceNeeds())
	for _, k := range j.Koans {
		given, err := catalog.GivenFiles(k.Root, k.Dir)
		if err != nil {
			return "", err
		}
		for _, name := range slices.Sorted(maps.Keys(given)) {
			fmt.Fprintf(hash, "%s %s %d\n%s", k.Path(), name, len(given[name]), given[name])
		}
	}
	return hex.EncodeToString(hash.Sum(nil)[:8]), nil
}

func (s store) path(key string) string { return filepath.Join(s.dir, key[:2], key+".json") }

// has reports whether the program was judged before. Verdicts are put in place
// whole, so one that is there can be read.
func (s store) has(key string) bool {
	_, err := os.Stat(s.path(key))
	return err == nil
}

// get returns the verdict on a program. What cannot be read was never judged.
func (s store) get(key string) (v judge.Verdict, ok bool) {
	return s.translated(key, func(text []byte) []byte { return text })
}

// translated is get, with the text of the verdict changed before it is read.
func (s store) translated(key string, change func([]byte) []byte) (v judge.Verdict, ok bool) {
	b, err := os.ReadFile(s.path(key))
	return v, err == nil && json.Unmarshal(change(b), &v) == nil
}

// put keeps a verdict. It names the file judged, in the folder of its key, as
// the learner knows it.
func (s store) put(key string, v judge.Verdict) error {
	b, err := json.Marshal(v)
	if err == nil {
		b = regexp.MustCompile(`[^\s"'(]*`+key+`[/\\]+(\w[\w.-]*\.go)`).ReplaceAll(b, []byte("$1"))
		err = atomicfile.Write(s.path(key), b)
	}
	if err != nil {
		return fmt.Errorf("keeping a verdict: %w", err)
	}
	return nil
}
