package build

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"koans/checker/atomicfile"
)

// goAnswer is what the go command says about itself, and where it has the
// checker's module from.
type goAnswer struct{ GOVERSION, GOROOT, GOTOOLDIR, Checker string }

// askGo asks the go command that works in the suite at root for its version and
// its folders. The answer is kept in cache as long as the command, what
// chooses another one, and the go.mod that may ask for a newer one, are the
// same: asking takes as long as compiling a koan.
func askGo(root, cache string) (answer goAnswer, err error) {
	path, err := exec.LookPath("go")
	if err != nil {
		return answer, fmt.Errorf("looking for go: %w", err)
	}
	info, err := os.Stat(path)
	if err != nil {
		return answer, fmt.Errorf("looking at %s: %w", path, err)
	}
	mod, err := os.ReadFile(filepath.Join(root, "go.mod"))
	if err != nil {
		return answer, fmt.Errorf("reading the suite's go.mod: %w", err)
	}
	config, err := os.UserConfigDir()
	if err != nil {
		config = ""
	}
	userEnv, _ := os.ReadFile(filepath.Join(config, "go", "env"))
	key := hashOf(path, info.ModTime().String(), fmt.Sprint(info.Size()), os.Getenv("GOTOOLCHAIN"), os.Getenv("GOROOT"), os.Getenv("GOENV"), string(userEnv), string(mod))
	kept := filepath.Join(cache, "go-"+key[:16]+".json")

	if b, err := os.ReadFile(kept); err == nil && json.Unmarshal(b, &answer) == nil && isFolder(answer.GOROOT) && isFolder(answer.GOTOOLDIR) && isFolder(answer.Checker) {
		return answer, nil
	}
	out, err := goSays(path, root, "env", "-json", "GOVERSION", "GOROOT", "GOTOOLDIR")
	if err != nil {
		return answer, err
	}
	if err := json.Unmarshal(out, &answer); err != nil {
		return answer, fmt.Errorf("reading what go env says: %w", err)
	}
	folder, err := goSays(path, root, "list", "-m", "-f", "{{.Dir}}", "koans")
	if err != nil {
		return answer, err
	}
	answer.Checker = strings.TrimSpace(string(folder))
	if out, err = json.Marshal(answer); err == nil {
		err = atomicfile.Write(kept, out)
	}
	if err != nil {
		return answer, fmt.Errorf("keeping what go says: %w", err)
	}
	return answer, nil
}

// goSays returns what the go command prints about the suite at root.
func goSays(path, root string, args ...string) ([]byte, error) {
	cmd := exec.Command(path, args...)
	cmd.Dir = root
	cmd.Env = append(os.Environ(), "GOWORK=off", "PWD="+root)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("asking go about itself: %w: %s", err, strings.TrimSpace(stderr.String()))
	}
	return out, nil
}

func isFolder(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}
