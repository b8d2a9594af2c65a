package program

import (
	_ "embed"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// addedRuntimeFile joins the toolchain's package runtime when a schedule is
// seeded: the generator, and the events that goroutines leave behind.
//
//go:embed runtime_patch/koan.go.txt
var addedRuntimeFile string

// An edit replaces one passage of the toolchain's runtime. The passage must
// stand exactly once inside the function it names; if it does not, this
// toolchain is not one we know and no runtime file is touched.
type edit struct {
	file     string // in GOROOT/src/runtime
	function string // the declaration's first words; "" for the whole file
	old, new string
}

// runtimeEdits turn on the randomiser that the runtime keeps for the race
// detector (const randomizeScheduler in runtime/proc.go), hand every choice it
// and select make to one seeded generator, and report what goroutines do.
var runtimeEdits = []edit{
	{"proc.go", "", "const randomizeScheduler = raceenabled", "const randomizeScheduler = true"},
	{"proc.go", "func runqput(", "randomizeScheduler && next && randn(2) == 0", "koan.on && next && koanrandn(2) == 0"},
	{"proc.go", "func runqputslow(", "cheaprandn(i + 1)", "koanrandn(i + 1)"},
	{"proc.go", "func runqputbatch(", "cheaprandn(i + 1)", "koanrandn(i + 1)"},
	{"proc.go", "func checkdead(", "faketime = when", "koanjump(when); faketime = when"},
	{"proc.go", "func main() {", "fn := main_main", "koanmain(); fn := main_main"},
	{"proc.go", "func sysmon() {", "lasttrace := int64(0)", "koansysmon(); lasttrace := int64(0)"},
	{"proc.go", "func newproc1(", "newg.trace.reset()", "newg.trace.reset(); koancreate(newg, callergp)"},
	{"proc.go", "func park_m(", "dropg()", "koanpark(gp); dropg()"},
	{"proc.go", "func ready(", "runqput(mp.p.ptr(), gp, next)", "koanready(gp); runqput(mp.p.ptr(), gp, next)"},
	{"proc.go", "func goexit0(", "gdestroy(gp)", "koanend(gp); gdestroy(gp)"},
	{"panic.go", "func gopanic(", "gp := getg()", "koanpanic(e); gp := getg()"},
	{"select.go", "func selectgo(", "cheaprandn(uint32(norder + 1))", "koanrandn(uint32(norder + 1))"},
	{"rand.go", "func randinit(", "\tlock(&globalRand.lock)", "\tkoaninit(); lock(&globalRand.lock)"},
	{"rand.go", "func randinit(", "globalRand.state.Init(*seed)", "koanseed(seed); globalRand.state.Init(*seed)"},
	{"rand.go", "func rand() uint64 {", "mp := getg().m", "if koan.on { return koanvalues() }; mp := getg().m"},
	{"rand.go", "func mrandinit(", "mp.cheaprand = rand()", "mp.cheaprand = bootstrapRand()"},
	{"time.go", "", "t.rand = cheaprand()", "t.rand = koanrandn(1 << 31)"}, // in a synctest bubble
	{"time_fake.go", "func write(", "// First, lock", "koanwrite(fd, n) // First, lock"},
}

// patchRuntime returns the overlay that seeds the schedule: the path of each
// replaced file of the toolchain at goroot, with its new text. An error names
// the passage that was not found; the caller then runs unpatched.
func patchRuntime(goroot string) (map[string]string, error) {
	dir := filepath.Join(goroot, "src", "runtime")
	overlay := map[string]string{filepath.Join(dir, "koan.go"): addedRuntimeFile}
	for _, e := range runtimeEdits {
		path := filepath.Join(dir, e.file)
		if _, done := overlay[path]; done {
			continue
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return nil, fmt.Errorf("reading the toolchain's runtime: %w", err)
		}
		if overlay[path], err = patch(e.file, string(text)); err != nil {
			return nil, err
		}
	}
	return overlay, nil
}

// patch makes the edits in the text of their file.
func patch(file, text string) (string, error) {
	edits := map[int]edit{} // by where their passage stands
	for _, e := range runtimeEdits {
		if e.file != file {
			continue
		}
		at, err := e.find(text)
		if err != nil {
			return "", err
		}
		edits[at] = e
	}
	var patched strings.Builder
	last := 0
	for _, at := range slices.Sorted(maps.Keys(edits)) {
		patched.WriteString(text[last:at])
		patched.WriteString(edits[at].new)
		last = at + len(edits[at].old)
	}
	patched.WriteString(text[last:])
	return patched.String(), nil
}

// find returns where in the text of e.file the passage stands.
func (e edit) find(text string) (int, error) {
	start, scope := 0, text
	if e.function != "" {
		i := strings.Index(text, "\n"+e.function)
		if i < 0 {
			return 0, fmt.Errorf("runtime/%s has no %q", e.file, e.function)
		}
		start = i + 1
		length := strings.Index(text[start:], "\n}\n")
		if length < 0 {
			return 0, fmt.Errorf("runtime/%s: %q does not end", e.file, e.function)
		}
		scope = text[start : start+length]
	}
	if n := strings.Count(scope, e.old); n != 1 {
		return 0, fmt.Errorf("runtime/%s, %s: found %q %d times, want once", e.file, e.function, e.old, n)
	}
	return start + strings.Index(scope, e.old), nil
}
