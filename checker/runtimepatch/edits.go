package runtimepatch

// NewestKnown is the newest Go release that the patch was tried on. README.md and
// GRADING.md name it, too.
const NewestKnown = "go1.27.4"

// An edit replaces one passage of the standard library. The passage must
// occur exactly once inside the function that the edit names.
type edit struct {
	file     string // in GOROOT/src
	function string // the first words of its declaration; "" for the whole file
	old, new string
}

// edits turn on the randomizer that the runtime keeps for the race detector
// (const randomizeScheduler in runtime/proc.go), take every choice of the
// scheduler and of select from the seeded generator of added/schedule.go.txt,
// report what goroutines do through added/events.go.txt, and give goroutines to
// the detector of data races in added/happens_*.go.txt. Each passage is one that
// all releases from Go 1.26.0 on have in common.
var edits = []edit{
	{"runtime/proc.go", "", "const randomizeScheduler = raceenabled", "const randomizeScheduler = true"},
	{"runtime/proc.go", "func runqput(", "randomizeScheduler && next && randn(2) == 0", "koan.on && next && koanrandn(2) == 0"},
	{"runtime/proc.go", "func runqputslow(", "cheaprandn(i + 1)", "koanrandn(i + 1)"},
	{"runtime/proc.go", "func runqputbatch(", "cheaprandn(i + 1)", "koanrandn(i + 1)"},
	{"runtime/proc.go", "func checkdead(", "faketime = when", "koanjump(when); faketime = when"},
	{"runtime/proc.go", "func main() {", "fn := main_main", "koanmain(); fn := main_main"},
	{"runtime/proc.go", "func sysmon() {", "lasttrace := int64(0)", "koansysmon(); lasttrace := int64(0)"},
	{"runtime/proc.go", "func newproc1(", "newg.trace.reset()", "newg.trace.reset(); koancreate(newg, callergp)"},
	{"runtime/proc.go", "func newproc1(", "racegostart(callerpc)", "hbStart(callergp, newg)"},
	{"runtime/proc.go", "func park_m(", "dropg()", "koanpark(gp); dropg()"},
	{"runtime/proc.go", "func ready(", "runqput(mp.p.ptr(), gp, next)", "koanready(gp); runqput(mp.p.ptr(), gp, next)"},
	{"runtime/proc.go", "func goexit0(", "gdestroy(gp)", "koanend(gp); gdestroy(gp)"},
	{"runtime/proc.go", "func Gosched() {", "checkTimeouts()", "koanyield(sys.GetCallerPC()); checkTimeouts()"},
	{"runtime/chan.go", "func chanrecv1(", "chanrecv(c, elem, true)", "koanturn(sys.GetCallerPC()); chanrecv(c, elem, true)"},
	{"runtime/chan.go", "func chanrecv2(", "_, received = chanrecv(", "koanturn(sys.GetCallerPC()); _, received = chanrecv("},
	{"runtime/chan.go", "func selectnbrecv(", "return chanrecv(", "koanturn(sys.GetCallerPC()); return chanrecv("},
	{"runtime/panic.go", "func gopanic(", "gp := getg()", "koanpanic(e); gp := getg()"},
	{"runtime/select.go", "func selectgo(", "var pcs []uintptr", "koanturn(sys.GetCallerPC()); var pcs []uintptr"},
	{"runtime/select.go", "func selectgo(", "cheaprandn(uint32(norder + 1))", "koanrandn(uint32(norder + 1))"},
	{"runtime/rand.go", "func randinit(", "\tlock(&globalRand.lock)", "\tkoaninit(); lock(&globalRand.lock)"},
	{"runtime/rand.go", "func randinit(", "globalRand.state.Init(*seed)", "koanseed(seed); globalRand.state.Init(*seed)"},
	{"runtime/rand.go", "func rand() uint64 {", "mp := getg().m", "if koan.on { return koanvalues() }; mp := getg().m"},
	// Go 1.26 draws once after this passage, Go 1.27 twice: both then draw from bootstrapRand.
	{"runtime/rand.go", "func mrandinit(", "mp.chacha8.Init64(seed)", "mp.chacha8.Init64(seed); rand := bootstrapRand"},
	{"runtime/time.go", "", "t.rand = cheaprand()", "t.rand = koanrandn(1 << 31)"}, // in a synctest bubble
	{"runtime/time.go", "func newTimer(", "racerelease(unsafe.Pointer(&t.timer))", "hbBegin(getg()); racerelease(unsafe.Pointer(&t.timer))"},
	// In a race build the heap begins where ThreadSanitizer wants it, not where the seed does.
	{"runtime/malloc.go", "", "!isSbrkPlatform && !raceenabled &&", "!isSbrkPlatform &&"},
	{"runtime/malloc.go", "func mallocinit(", "case raceenabled:", "case false:"},
	{"runtime/malloc.go", "func mallocinit(", "(!raceenabled && i > 0x3f) || (raceenabled && i > 0x5f)", "i > 0x3f"},
	// The compiler doesn't tell the race detector of clear(slice).
	{"runtime/stubs.go", "", "func memclrNoHeapPointers(ptr unsafe.Pointer, n uintptr)", "func hbClear(ptr unsafe.Pointer, n uintptr)"},
	{"runtime/memclr_amd64.s", "", "TEXT runtime·memclrNoHeapPointers", "TEXT runtime·hbClear"},
	{"runtime/memclr_arm64.s", "", "TEXT runtime·memclrNoHeapPointers", "TEXT runtime·hbClear"},
	{"runtime/memclr_loong64.s", "", "TEXT runtime·memclrNoHeapPointers", "TEXT runtime·hbClear"},
	{"runtime/memclr_ppc64x.s", "", "TEXT runtime·memclrNoHeapPointers", "TEXT runtime·hbClear"},
	{"runtime/memclr_riscv64.s", "", "TEXT runtime·memclrNoHeapPointers", "TEXT runtime·hbClear"},
	{"runtime/memclr_s390x.s", "", "TEXT runtime·memclrNoHeapPointers", "TEXT runtime·hbClear"},
	{"runtime/mbarrier.go", "func memclrHasPointers(", "bulkBarrierPreWrite(uintptr(ptr), 0, n, nil)", "hbCleared(ptr, n, sys.GetCallerPC(), sys.GetCallerSP()); bulkBarrierPreWrite(uintptr(ptr), 0, n, nil)"},
	// In a race build a pool drops some of what it is given, to find those who rely on it.
	{"sync/pool.go", "func (p *Pool) Put(", "runtime_randn(4) == 0", "false"},
	// Its callers leave less of the stack than the detector needs.
	{"reflect/makefunc.go", "", "func moveMakeFuncArgPtrs(ctxt", "//go:norace\nfunc moveMakeFuncArgPtrs(ctxt"},
	{"runtime/time_fake.go", "func write(", "// First, lock", "koanwrite(fd, n) // First, lock"},
}
