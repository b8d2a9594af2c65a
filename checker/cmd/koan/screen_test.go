//go:build unix

package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"koans/checker/internal/tmux"
)

// The screen is used as a learner does, in a terminal of tmux's.

// exitedWith waits for the shell to be back, in a terminal that shows what is typed.
func exitedWith(t *testing.T, term *tmux.Terminal, code int) {
	t.Helper()
	term.Run("echo exit code $?")
	term.Shows("echo exit code", fmt.Sprintf("\nexit code %d\n", code))
}

const firstKoan = "exercises/01_main_waits/01_nobody_waits/"

// learn opens the screen on a suite of two koans, with these arguments or, if they
// begin with it, under env.
func learn(t *testing.T, args ...string) (term *tmux.Terminal, dir string) {
	t.Helper()
	if testing.Short() {
		t.Skip("it takes long")
	}
	dir = t.TempDir()
	require.NoError(t, copySuite(dir))
	koan, err := exec.LookPath("koan")
	require.NoError(t, err)
	koan = "'" + koan + "'"
	command := append([]string{koan}, args...)
	if len(args) > 0 && args[0] == "env" {
		command = append(args, koan)
	}
	term = tmux.Open(t, dir)
	term.Run(strings.Join(command, " "))
	return term, dir
}

func TestLearningOnTheScreen(t *testing.T) {
	t.Parallel()
	term, dir := learn(t)
	main := filepath.Join(dir, firstKoan, "main.go")
	solutions := filepath.Join(dir, "solutions/01_main_waits/01_nobody_waits")

	term.Shows("main starts two goroutines", "0 of 2 solved", "TestBothFinish does not hold")
	term.Keys("c")
	term.Shows("How does main wait?")
	term.Keys("n")
	term.Shows("main starts two goroutines")
	term.Keys("h")
	term.Shows("Hint 1 of 3")
	term.Keys("h")
	term.Shows("Hint 2 of 3")

	// A wrong fix, saved as some editors do: the file is emptied, then written.
	wrong, err := os.ReadFile(filepath.Join(solutions, "wrong/sleep_long_enough/main.go"))
	require.NoError(t, err)
	require.NoError(t, os.Truncate(main, 0))
	require.NoError(t, os.WriteFile(main, wrong, 0o644))
	term.Shows("does not hold.", "What your program did", "asleep")

	// A program that never gives way does not stop the screen.
	require.NoError(t, os.WriteFile(main, []byte("package main\n\nfunc main() {\n\tfor {\n\t}\n}\n"), 0o644))
	term.Shows("judging your last save")
	term.Keys("l")
	term.Shows("> ", "02_hit_and_hope")
	term.Keys("l")

	// The solution, saved as other editors do: beside, then over the old one.
	require.NoError(t, copyFile(filepath.Join(solutions, "main.go"), main+".new"))
	require.NoError(t, os.Rename(main+".new", main))
	term.Shows("01_nobody_waits is solved", "1 of 2 solved", "What you learned")
	term.Keys("s")
	term.Shows("A solution", "Your program is the same")
	term.Keys("n")
	term.Shows("Hit and hope", "02_hit_and_hope: TestBothFinish does not hold")

	term.Keys("Tab")
	term.Shows("The rule")
	isInTheREADME(t, term.Screen())

	term.Keys("r")
	term.Shows("Put main.go back as shipped?")
	term.Keys("y")
	term.Shows("The koan is already as shipped.")

	// Away, and back.
	term.Keys("C-z")
	term.Shows("Stopped")
	term.Run("fg")
	term.Shows("02_hit_and_hope", "all keys")
	term.Tmux("resize-window", "-x", "120", "-y", "40")
	term.Shows(strings.Repeat("─", 120))
	term.Keys("q")
	term.Shows("$ fg")
	exitedWith(t, term, 0)
}

// What a learner may do by accident leaves the screen where it is.
func TestNothingThrowsTheLearnerOut(t *testing.T) {
	t.Parallel()
	tools := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(tools, "nano"), []byte("#!/bin/sh\necho nano \"$@\"\nread line\n"), 0o755))
	require.NoError(t, os.Symlink(filepath.Join(tools, "nano"), filepath.Join(tools, "editor"))) // as Debian has it
	term, dir := learn(t, "env", "-u", "VISUAL", "-u", "EDITOR", "PATH='"+tools+"':$PATH")
	main := filepath.Join(dir, firstKoan, "main.go")
	save := func(path, text string) {
		t.Helper()
		require.NoError(t, os.WriteFile(path, []byte("package main\n\n"+text), 0o644))
	}
	term.Shows("TestBothFinish does not hold")

	// A second file, which the program uses, and one that doesn't compile.
	save(filepath.Join(dir, firstKoan, "helper.go"), "func helper() int { return x }\n")
	save(main, "func main() { helper() }\n")
	term.Shows("can't be built", "helper.go:3:28", "^ undefined: x")
	save(filepath.Join(dir, firstKoan, "helper.go"), "func helper() int { return 1 }\n")
	term.Shows("Your program: main.go and helper.go.", "TestBothFinish does not hold")

	// An editor, at the line, though none is set.
	save(main, "func main() {\n\thelper()\n\tx\n}\n")
	term.Shows("main.go:5:2", "^ undefined: x")
	term.Keys("e")
	term.Shows("nano +5 /")
	term.Keys("Enter")
	term.Shows("^ undefined: x")

	// Ctrl-C on the real clock is for the program.
	save(main, "import \"time\"\n\nfunc main() {\n\tprintln(\"it sleeps\", helper())\n\ttime.Sleep(time.Hour)\n}\n")
	term.Shows("does not hold", "all keys")
	term.Keys("x")
	term.Shows("Your program on the real clock", "it sleeps 1", "Ctrl-C to interrupt it")
	term.Keys("C-c")
	term.Shows("signal: interrupt.", "esc to go back")
	term.Keys("Escape")
	term.Shows("does not hold", "all keys")
	term.Keys("q")
	term.Shows("nano +5") // from before, on the shell's screen
	exitedWith(t, term, 0)
}

// The go command and make are between the shell and the screen.
func TestAwayAndBackUnderTheGoCommand(t *testing.T) {
	if testing.Short() {
		t.Skip("it takes long")
	}
	t.Parallel()
	dir := t.TempDir()
	require.NoError(t, copySuite(dir))
	require.NoError(t, copyFile("../../../Makefile", filepath.Join(dir, "Makefile")))
	term := tmux.Open(t, dir)
	for _, command := range []string{"go tool koan", "make"} {
		term.Run("clear; " + command)
		term.Shows("TestBothFinish does not hold", "all keys")
		for range 2 {
			term.Keys("C-z")
			term.Shows("Stopped")
			term.Run("clear; fg")
			term.Shows("TestBothFinish does not hold", "all keys")
		}
		term.Keys("q")
		term.Shows("\n$") // before, the screen would take what is typed
		exitedWith(t, term, 0)
	}
}

// isInTheREADME compares what is below the header, which counts this suite's
// koans, with what README.md shows.
func isInTheREADME(t *testing.T, screen string) {
	t.Helper()
	if !seeded(t) {
		return
	}
	readme, err := os.ReadFile("../../../README.md")
	require.NoError(t, err)
	_, body, _ := strings.Cut(screen, "\n")
	body, _, _ = strings.Cut(body, "\n0%")
	require.Contains(t, string(readme), strings.TrimRight(body, "\n "))
}

// The same in lines, for a screen reader.
func TestLearningInLines(t *testing.T) {
	t.Parallel()
	term, dir := learn(t, "--plain")
	term.Shows("Every save is judged.", "In the code")
	term.Run("h")
	term.Shows("Hint 1 of 3")
	require.NoError(t, copyFile(filepath.Join(dir, "solutions/01_main_waits/01_nobody_waits/main.go"), filepath.Join(dir, firstKoan, "main.go")))
	term.Shows("01_nobody_waits: solved.")
	term.Run("n")
	term.Shows("Edit exercises/01_main_waits/02_hit_and_hope/main.go")
	term.Run("q")
	term.Shows("\nq\n$")
	exitedWith(t, term, 0)
}

func TestInterruptingTheScreen(t *testing.T) {
	t.Parallel()
	term, _ := learn(t)
	term.Shows("Nobody waits") // it may still prepare
	term.Keys("C-c")
	term.Shows("your files were not changed")
	exitedWith(t, term, 130)
}

// A schedule is put together while stepping through a run.
func TestChoosingOnTheScreen(t *testing.T) {
	if !seeded(t) {
		t.Skip("no schedule can be chosen here")
	}
	t.Parallel()
	term, _ := learn(t)
	term.Shows("TestBothFinish does not hold")
	term.Keys("t")
	term.Shows("A seed made the decisions of this run.")
	term.Keys("Enter")
	term.Shows("--seed 1@0", "> 1  main goes on at main.go:6.")
	term.Keys("Enter")
	term.Shows("--seed 1@1.1", "> 1  main is interrupted at main.go:6")
	term.Keys("Enter")
	term.Shows("--seed 1@1.2", "goes on (2 of 2)")
	term.Keys("q")
	term.Shows("$ ")
	exitedWith(t, term, 0)
}
