package main

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"

	"github.com/rogpeppe/go-internal/testscript"
	"go.yaml.in/yaml/v3"
)

var expression = regexp.MustCompile(`\$\{\{ *\w+\.(\w+) *\}\}`)

// steps runs what a job of a GitHub workflow runs, but for what needs the
// runner's root: steps FILE JOB name=value... The values are those of inputs, of
// the matrix and of the runner.
func steps(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: steps file job name=value...")
	}
	var workflow struct {
		Jobs map[string]struct {
			Steps []struct {
				Run string
				Env map[string]string
			}
		}
	}
	parse(ts, args[0], &workflow)
	values := map[string]string{}
	for _, arg := range args[2:] {
		name, value, _ := strings.Cut(arg, "=")
		values[name] = value
	}
	evaluate := func(text string) string {
		return expression.ReplaceAllStringFunc(text, func(found string) string {
			value, ok := values[expression.FindStringSubmatch(found)[1]]
			if !ok {
				ts.Fatalf("%s: what is %s?", args[0], found)
			}
			return value
		})
	}
	ran := false
	for _, step := range workflow.Jobs[args[1]].Steps {
		if step.Run == "" || strings.HasPrefix(step.Run, "sudo ") {
			continue
		}
		for name, value := range step.Env {
			ts.Setenv(name, evaluate(value))
		}
		shell(ts, evaluate(step.Run))
		ran = true
	}
	if !ran {
		ts.Fatalf("%s: the job %s runs nothing", args[0], args[1])
	}
}

// pod runs what one pod of a Kubernetes Indexed Job runs, with the folder in
// place of its volume: pod FILE INDEX FOLDER.
func pod(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 3 {
		ts.Fatalf("usage: pod file index folder")
	}
	var job struct {
		Spec struct {
			Template struct {
				Spec struct{ Containers []struct{ Args []string } }
			}
		}
	}
	parse(ts, args[0], &job)
	ts.Setenv("JOB_COMPLETION_INDEX", args[1])
	shell(ts, strings.ReplaceAll(job.Spec.Template.Spec.Containers[0].Args[0], "/class/", ts.MkAbs(args[2])+"/"))
}

// parse reads a YAML file of the suite's.
func parse(ts *testscript.TestScript, path string, into any) {
	text, err := os.ReadFile(filepath.Join("..", "..", "..", filepath.FromSlash(path)))
	if err == nil {
		err = yaml.Unmarshal(text, into)
	}
	if err != nil {
		ts.Fatalf("%s: %v", path, err)
	}
}

// shell runs a script as GitHub's runners do. In it "go tool koan" is the command
// under test.
func shell(ts *testscript.TestScript, script string) {
	const shim = `go() { if [ "$1 $2" = "tool koan" ]; then shift 2; koan "$@"; else command go "$@"; fi; }` + "\n"
	if err := ts.Exec("bash", "-eo", "pipefail", "-c", shim+script); err != nil {
		ts.Fatalf("%s\n%s", script, fmt.Sprint(err))
	}
}
