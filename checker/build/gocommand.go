package build

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"

	"koans/checker/atomicfile"
)

// goAnswer is what the go command says about itself, and where it has the
// checker's module and goleak from.
type goAnswer struct{ GOVERSION, GOROOT, GOTOOLDIR, GOMODCACHE, Checker, Goleak string }

// chooses are the variables that decide which toolchain the go command uses, and
// where it finds modules.
var chooses = []string{"GOTOOLCHAIN", "GOROOT", "GOENV", "GOMODCACHE", "GOPATH", "GOWORK"}

// askGo asks the go command that works in the module at root for its version and
// its folders. The answer is kept in cache as long as the command, what
// chooses another one, and the files that may ask for a newer one, are the
// same: asking takes as long as compiling a koan. The checker is looked for in the
// module, unless the suite's answer is given.
func askGo(root, cache string, suite *goAnswer) (answer goAnswer, err error) {
	path, err := exec.LookPath("go")
	if err != nil {
		return answer, fmt.Errorf("looking for go: %w", err)
	}
	info, err := os.Stat(path)
	if err != nil {
		return answer, fmt.Errorf("looking at %s: %w", path, err)
	}
	mod, err := os.ReadFile(filepath.Join(root, "go.mod"))
	if err != nil && suite == nil {
		return answer, fmt.Errorf("reading the suite's go.mod: %w", err)
	}
	var work []byte
	if suite != nil {
		work, _ = os.ReadFile(filepath.Join(folderAbove(root, "go.work"), "go.work"))
	}
	config, err := os.UserConfigDir()
	if err != nil {
		config = ""
	}
	userEnv, _ := os.ReadFile(filepath.Join(config, "go", "env"))
	parts := []string{path, info.ModTime().String(), fmt.Sprint(info.Size()), string(userEnv), string(mod), string(work), fmt.Sprint(suite)}
	for _, name := range chooses {
		parts = append(parts, os.Getenv(name))
	}
	kept := filepath.Join(cache, "go-"+hashOf(parts...)[:16]+".json")

	if b, err := os.ReadFile(kept); err == nil && json.Unmarshal(b, &answer) == nil && isFolder(answer.GOROOT) && isFolder(answer.GOTOOLDIR) && isFolder(answer.Checker) && isFolder(answer.Goleak) {
		return answer, nil
	}
	out, err := goSays(path, root, suite != nil, "env", "-json", "GOVERSION", "GOROOT", "GOTOOLDIR", "GOMODCACHE")
	if err != nil {
		return answer, err
	}
	if err := json.Unmarshal(out, &answer); err != nil {
		return answer, fmt.Errorf("reading what go env says: %w", err)
	}
	if suite != nil {
		answer.Checker, answer.Goleak = suite.Checker, suite.Goleak
	} else {
		folders, err := goSays(path, root, false, "list", "-m", "-f", "{{.Dir}}", "koans", "go.uber.org/goleak")
		if err != nil {
			return answer, err
		}
		answer.Checker, answer.Goleak, _ = strings.Cut(strings.TrimSpace(string(folders)), "\n")
	}
	if out, err = json.Marshal(answer); err == nil {
		err = atomicfile.Write(kept, out)
	}
	if err != nil {
		return answer, fmt.Errorf("keeping what go says: %w", err)
	}
	return answer, nil
}

// fetched reports whether the go command fetched the toolchain itself: it is a
// module then.
func (a goAnswer) fetched() bool {
	rel, err := filepath.Rel(a.GOMODCACHE, a.GOROOT)
	return err == nil && filepath.IsLocal(rel)
}

// linkedGOROOT returns another name for goroot, in cache. In the module cache,
// where a fetched toolchain is, go build -overlay replaces no file.
func linkedGOROOT(goroot, cache string) (string, error) {
	link := filepath.Join(cache, "goroot-"+hashOf(goroot)[:12])
	if to, err := os.Readlink(link); err == nil && to == goroot {
		return link, nil
	}
	_ = os.Remove(link)
	if err := os.Symlink(goroot, link); err != nil {
		if to, again := os.Readlink(link); again == nil && to == goroot {
			return link, nil // another process has just made it
		}
		return "", fmt.Errorf("linking to %s: %w", goroot, err)
	}
	return link, nil
}

// goSays returns what the go command prints about the module at root.
func goSays(path, root string, elsewhere bool, args ...string) ([]byte, error) {
	cmd := exec.Command(path, args...)
	cmd.Dir = root
	cmd.Env = goEnvironment(root, elsewhere)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("asking go about itself: %w: %s", err, strings.TrimSpace(stderr.String()))
	}
	return out, nil
}

// compilerEnvironment is this process's, for compilers that are done before they need
// to collect garbage: most programs of a suite are small.
func compilerEnvironment() []string {
	return append(os.Environ(), "GOGC=off", "GOMEMLIMIT=256MiB")
}

// goEnvironment is what the go command gets to see in the module at root: nothing
// that would make it build for another system or, in the suite, read a workspace.
// An empty GOFLAGS would bring back what go env -w has set.
func goEnvironment(root string, elsewhere bool) []string {
	env := append(compilerEnvironment(), "GOFLAGS=-buildvcs=false", "GOOS="+runtime.GOOS, "GOARCH="+runtime.GOARCH, "PWD="+root)
	if !elsewhere {
		env = append(env, "GOWORK=off")
	}
	return env
}

// folderAbove returns dir, or the nearest folder above it, that has a file of that
// name; "" if none has.
func folderAbove(dir, name string) string {
	for {
		if info, err := os.Stat(filepath.Join(dir, name)); err == nil && info.Mode().IsRegular() {
			return dir
		}
		above := filepath.Dir(dir)
		if above == dir {
			return ""
		}
		dir = above
	}
}

func isFolder(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}
