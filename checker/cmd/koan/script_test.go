package main

import (
	"bytes"
	"context"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"koans/checker/build"
	"koans/checker/judge"
	"koans/checker/sandbox"
)

// The scripts in testdata/script are the command's specification: one file a
// behaviour. Each gets a suite of its own with the first two koans in it, where what
// takes long has been prepared.

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){
		"koan": func() {
			ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
			defer stop()
			os.Exit(run(ctx, os.Args[1:], os.Stdout, os.Stderr))
		},
	})
}

func TestScripts(t *testing.T) {
	dir, files := "testdata/script", []string(nil)
	if testing.Short() { // those whose command judges many programs at once
		dir, files = "", []string{"testdata/script/check.txtar", "testdata/script/grade.txtar"}
	}
	prepared := t.TempDir()
	require.NoError(t, copySuite(prepared))
	_, err := judge.New(t.Context(), prepared, func(string) {})
	require.NoError(t, err)
	testscript.Run(t, testscript.Params{
		Dir:                 dir,
		Files:               files,
		RequireExplicitExec: true,
		Setup: func(env *testscript.Env) error {
			env.Setenv("NO_COLOR", "1")
			env.Setenv("ONLY_KOAN", filepath.SplitList(env.Getenv("PATH"))[0])
			env.Setenv("WITHOUT_CC", env.Getenv("ONLY_KOAN")+string(filepath.ListSeparator)+filepath.Join(goEnvironment(t, "GOROOT"), "bin"))
			for _, name := range []string{"HOME", "GOCACHE", "GOMODCACHE", "GOPATH", "GOPROXY", "GOFLAGS", "GOROOT"} {
				env.Setenv(name, goEnvironment(t, name))
			}
			if err := copySuite(env.WorkDir); err != nil {
				return err
			}
			return os.CopyFS(filepath.Join(env.WorkDir, ".koan"), os.DirFS(filepath.Join(prepared, ".koan")))
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"exits":           exits,
			"steps":           steps,
			"pod":             pod,
			"unknown_release": unknownRelease,
		},
		Condition: func(name string) (bool, error) {
			switch name {
			case "seeded":
				return seeded(t), nil
			case "cgo":
				return build.RaceNeeds() == "", nil
			case "isolation":
				return sandbox.CanIsolate() == nil, nil
			}
			return false, fmt.Errorf("no condition %q", name)
		},
	})
}

// The picture that the README shows is the one that koan show draws.
func TestTheREADMEShowsARealTimeline(t *testing.T) {
	if testing.Short() {
		t.Skip("it builds a suite")
	}
	if !seeded(t) {
		t.Skip("it shows a seeded schedule")
	}
	shown, err := filepath.Abs("../../../.github/prices.svg")
	require.NoError(t, err)
	dir := t.TempDir()
	require.NoError(t, copySuite(dir, "03_select/05_lost_result_on_timeout"))
	t.Chdir(dir)
	var drawn, stderr bytes.Buffer
	require.Equal(t, exitOK, run(t.Context(), []string{"show", "03_select/05", "--svg", "-"}, &drawn, &stderr), stderr.String())
	if *update {
		require.NoError(t, os.WriteFile(shown, drawn.Bytes(), 0o644))
	}
	want, err := os.ReadFile(shown)
	require.NoError(t, err)
	assert.Equal(t, string(want), drawn.String())
}

var update = flag.Bool("update", false, "write the README's picture again")

// seeded tells whether the installed Go is one whose schedules can be seeded.
func seeded(t *testing.T) bool {
	root, err := filepath.Abs("../../..")
	if err != nil {
		t.Fatal(err)
	}
	toolchain, err := build.FindToolchain(root, build.ModeFromEnvironment())
	if err != nil {
		t.Fatal(err)
	}
	return toolchain.Seeded
}

// A hangup is a stderr that interrupts the command at its first word.
type hangup struct {
	bytes.Buffer
	interrupt func()
}

func (h *hangup) Write(p []byte) (int, error) {
	h.interrupt()
	return h.Buffer.Write(p)
}

func TestInterruptedWhileItPrepares(t *testing.T) {
	dir := t.TempDir()
	if err := copySuite(dir); err != nil {
		t.Fatal(err)
	}
	t.Chdir(dir)
	ctx, cancel := context.WithCancel(t.Context())
	stderr := &hangup{interrupt: cancel}
	if code := run(ctx, []string{"run", "1"}, io.Discard, stderr); code != exitInterrupted {
		t.Errorf("exit code %d, want %d", code, exitInterrupted)
	}
	if !strings.Contains(stderr.String(), "interrupted; your files were not changed") {
		t.Errorf("stderr: %s", stderr)
	}
}

// exits runs the command and checks its exit code: exits 1 koan run 1.
func exits(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: exits code command...")
	}
	err := ts.Exec(args[1], args[2:]...)
	code := "0"
	if err != nil {
		code = strings.TrimPrefix(err.Error(), "exit status ")
	}
	if code != args[0] {
		ts.Fatalf("%v exited with %s, want %s", args[1:], code, args[0])
	}
}

// unknownRelease makes a copy of the installed Go, by links, whose runtime differs
// where the patch replaces something, and has the script use it.
func unknownRelease(ts *testscript.TestScript, neg bool, args []string) {
	goroot, err := exec.Command("go", "env", "GOROOT").Output()
	ts.Check(err)
	from, to := strings.TrimSpace(string(goroot)), filepath.Join(ts.Getenv("WORK"), "goroot")
	link := func(dir, except string) {
		entries, err := os.ReadDir(filepath.Join(from, dir))
		ts.Check(err)
		ts.Check(os.MkdirAll(filepath.Join(to, dir), 0o755))
		for _, e := range entries {
			if e.Name() != except {
				ts.Check(os.Symlink(filepath.Join(from, dir, e.Name()), filepath.Join(to, dir, e.Name())))
			}
		}
	}
	link("", "src")
	link("src", "runtime")
	link("src/runtime", "proc.go")
	// A comment at the end leaves what is compiled as it was, so go's cache still
	// has the standard library.
	text, err := os.ReadFile(filepath.Join(from, "src/runtime/proc.go"))
	ts.Check(err)
	text = append(text, "\n// const randomizeScheduler = raceenabled\n"...)
	ts.Check(os.WriteFile(filepath.Join(to, "src/runtime/proc.go"), text, 0o644))
	ts.Setenv("GOROOT", to)
}

func goEnvironment(t *testing.T, name string) string {
	if name == "HOME" {
		return os.Getenv(name)
	}
	out, err := exec.Command("go", "env", name).Output()
	if err != nil {
		t.Fatal(err)
	}
	return strings.TrimSpace(string(out))
}

// copySuite puts the checker and two koans, or these, as shipped, into dir.
func copySuite(dir string, koans ...string) error {
	if len(koans) == 0 {
		koans = []string{"01_main_waits/01_nobody_waits", "01_main_waits/02_hit_and_hope"}
	}
	root := filepath.Join("..", "..", "..")
	folders := []string{"checker"}
	for _, koan := range koans {
		folders = append(folders, "exercises/"+koan, "solutions/"+koan)
	}
	for _, folder := range folders {
		if err := os.CopyFS(filepath.Join(dir, folder), os.DirFS(filepath.Join(root, folder))); err != nil {
			return err
		}
	}
	for _, file := range []string{"go.mod", "go.sum", "LICENSE", ".gitignore", ".gitattributes", "exercises/exercises.go"} {
		if err := copyFile(filepath.Join(root, file), filepath.Join(dir, file)); err != nil {
			return err
		}
	}
	for _, koan := range koans {
		lesson := filepath.Join("exercises", filepath.Dir(koan), "README.md")
		if err := copyFile(filepath.Join(root, lesson), filepath.Join(dir, lesson)); err != nil {
			return err
		}
		if err := copyFile(filepath.Join(dir, "solutions", koan, "shipped/main.go"), filepath.Join(dir, "exercises", koan, "main.go")); err != nil {
			return err
		}
	}
	return nil
}

func copyFile(from, to string) error {
	text, err := os.ReadFile(from)
	if err != nil {
		return err
	}
	return os.WriteFile(to, text, 0o644)
}
