package runtimepatch

// NewestKnown is the newest Go release that the patch was tried on. README.md and
// GRADING.md name it, too.
const NewestKnown = "go1.27.4"

// An edit replaces one passage of the toolchain's runtime. The passage must
// occur exactly once inside the function that the edit names.
type edit struct {
	file     string // in GOROOT/src/runtime
	function string // the first words of its declaration; "" for the whole file
	old, new string
}

// edits turn on the randomizer that the runtime keeps for the race detector
// (const randomizeScheduler in runtime/proc.go), take every choice of the
// scheduler and of select from the seeded generator of added/schedule.go.txt,
// and report what goroutines do through added/events.go.txt. Each passage is
// one that all releases from Go 1.26.0 on have in common.
var edits = []edit{
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
	// Go 1.26 draws once after this passage, Go 1.27 twice: both then draw from bootstrapRand.
	{"rand.go", "func mrandinit(", "mp.chacha8.Init64(seed)", "mp.chacha8.Init64(seed); rand := bootstrapRand"},
	{"time.go", "", "t.rand = cheaprand()", "t.rand = koanrandn(1 << 31)"}, // in a synctest bubble
	{"time_fake.go", "func write(", "// First, lock", "koanwrite(fd, n) // First, lock"},
}
