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

// edits let added/pick.go.txt choose the goroutine that runs next in place of the
// scheduler, take the choices of select from the seeded generator of added/schedule.go.txt,
// report what goroutines do through added/events.go.txt, and give goroutines to
// the detector of data races in added/happens_*.go.txt. Each passage is one that
// all releases from Go 1.26.0 on have in common.
var edits = []edit{
	{"runtime/runtime2.go", "type g struct {", "racectx         uintptr", "racectx uintptr; koanrank uint64; koanuntil int64; koansince, koanstep uint32"},
	{"runtime/proc.go", "", "const randomizeScheduler = raceenabled", "const randomizeScheduler = false"},
	{"runtime/proc.go", "func findRunnable(", "if pp.schedtick%61 == 0", "if !koan.on && pp.schedtick%61 == 0"},
	{"runtime/proc.go", "func findRunnable(", "if gp, inheritTime := runqget(pp); gp != nil {", "if koan.on { if gp := koanpick(pp); gp != nil { return gp, false, false } }; if gp, inheritTime := runqget(pp); gp != nil {"},
	{"runtime/proc.go", "func checkdead(", "faketime = when", "koanjump(when); koanjumps(); faketime = when"},
	{"runtime/proc.go", "func checkdead(", "fatal(\"all goroutines are asleep - deadlock!\")", "koanidle(); fatal(\"all goroutines are asleep - deadlock!\")"},
	{"runtime/proc.go", "func main() {", "fn := main_main", "koanmain(); fn := main_main"},
	{"runtime/proc.go", "func main() {", "\tfn()\n", "\tfn(); koanreturned()\n"},
	{"runtime/proc.go", "func os_beforeExit(", "runExitHooks(exitCode)", "runExitHooks(exitCode); koanexit()"},
	{"runtime/signal_unix.go", "func sighandler(", "gsignal := getg()", "koanxcpu(sig, (&sigctxt{info, ctxt}).sigpc()); gsignal := getg()"},
	{"runtime/proc.go", "func sysmon() {", "lasttrace := int64(0)", "koansysmon(); lasttrace := int64(0)"},
	{"runtime/proc.go", "func newproc1(", "newg.trace.reset()", "newg.trace.reset(); koancreate(newg, callergp)"},
	{"runtime/proc.go", "func newproc1(", "racegostart(callerpc)", "hbStart(callergp, newg)"},
	{"runtime/proc.go", "func park_m(", "dropg()", "koanpark(gp); dropg()"},
	{"runtime/proc.go", "func ready(", "runqput(mp.p.ptr(), gp, next)", "koanready(gp); runqput(mp.p.ptr(), gp, next)"},
	{"runtime/proc.go", "func goexit0(", "gdestroy(gp)", "koanend(gp); gdestroy(gp)"},
	{"runtime/proc.go", "func Gosched() {", "checkTimeouts()", "koanyield(sys.GetCallerPC()); checkTimeouts()"},
	{"runtime/coro.go", "func coroswitch_m(", "gdestroy(gp)", "koanend(gp); gdestroy(gp)"},
	{"runtime/traceback.go", "func tracebacksomeothers(", "if gp == me || gp == curgp {", "if gp == me || gp == curgp || koanfull() {"},
	{"runtime/chan.go", "type hchan struct {", "\tlock mutex", "\tlock mutex\n\tkoan koanchan"},
	{"runtime/chan.go", "func makechan(", "lockInit(&c.lock, lockRankHchan)", "lockInit(&c.lock, lockRankHchan); c.koan.made = uint32(sys.GetCallerPC() - hb.text)"},
	{"runtime/chan.go", "func chansend(", "if c.bubble != nil && getg()", "koansends(c, callerpc); if c.bubble != nil && getg()"},
	{"runtime/chan.go", "func chanrecv1(", "chanrecv(c, elem, true)", "koanturn(sys.GetCallerPC()); koanreceives(c, sys.GetCallerPC()); chanrecv(c, elem, true)"},
	{"runtime/chan.go", "func chanrecv2(", "_, received = chanrecv(", "koanturn(sys.GetCallerPC()); koanreceives(c, sys.GetCallerPC()); _, received = chanrecv("},
	{"runtime/chan.go", "func selectnbrecv(", "return chanrecv(", "koanturn(sys.GetCallerPC()); koanreceives(c, sys.GetCallerPC()); return chanrecv("},
	{"runtime/chan.go", "func closechan(", "\n\tlock(&c.lock)\n", "\n\tkoanturn(sys.GetCallerPC()); koantouch(uintptr(unsafe.Pointer(c)), true); lock(&c.lock)\n"},
	{"runtime/sema.go", "", "\t\"internal/runtime/atomic\"\n", "\t\"internal/runtime/atomic\"\n\t\"internal/runtime/sys\"\n"},
	{"runtime/sema.go", "func notifyListAdd(", "return l.wait.Add(1) - 1", "koancond(l, sys.GetCallerPC()); return l.wait.Add(1) - 1"},
	{"runtime/sema.go", "func notifyListNotifyAll(", "if l.wait.Load() ==", "koancond(l, sys.GetCallerPC()); if l.wait.Load() =="},
	{"runtime/sema.go", "func notifyListNotifyOne(", "if l.wait.Load() ==", "koancond(l, sys.GetCallerPC()); if l.wait.Load() =="},
	{"runtime/panic.go", "func gopanic(", "gp := getg()", "koanpanic(e); gp := getg()"},
	{"runtime/select.go", "func selectgo(", "var pcs []uintptr", "koanturn(sys.GetCallerPC()); var pcs []uintptr"},
	{"runtime/select.go", "func selectgo(", "if cas.c.bubble != nil {", "koanselects(cas.c, i < nsends, casePC(i)); if cas.c.bubble != nil {"},
	{"runtime/select.go", "func selectgo(", "var casi int\n", "koanselect(scases, pollorder, nsends); var casi int\n"},
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
	// In a race build a pool drops some of what it is given, so that it orders less. Here the seed says what.
	{"sync/pool.go", "", "//go:linkname runtime_randn runtime.randn", "//go:linkname runtime_randn runtime.koanrandn"},
	// Its callers leave less of the stack than the detector needs.
	{"reflect/makefunc.go", "", "func moveMakeFuncArgPtrs(ctxt", "//go:norace\nfunc moveMakeFuncArgPtrs(ctxt"},
	{"internal/sync/runtime.go", "", "import _ \"unsafe\"", "import \"unsafe\""},
	{"internal/sync/runtime.go", "", "func fatal(string)\n", "func fatal(string)\n" + koanDeclared("Locked") + koanDeclared("Unlocked")},
	{"internal/sync/mutex.go", "func (m *Mutex) Lock(", "race.Acquire(unsafe.Pointer(m))", "race.Acquire(unsafe.Pointer(m)); koanLocked(unsafe.Pointer(m))"},
	{"internal/sync/mutex.go", "func (m *Mutex) TryLock(", "race.Acquire(unsafe.Pointer(m))", "race.Acquire(unsafe.Pointer(m)); koanLocked(unsafe.Pointer(m))"},
	{"internal/sync/mutex.go", "func (m *Mutex) lockSlow(", "race.Acquire(unsafe.Pointer(m))", "race.Acquire(unsafe.Pointer(m)); koanLocked(unsafe.Pointer(m))"},
	{"internal/sync/mutex.go", "func (m *Mutex) Unlock(", "race.Release(unsafe.Pointer(m))", "race.Release(unsafe.Pointer(m)); koanUnlocked(unsafe.Pointer(m))"},
	{"sync/runtime.go", "", "func fatal(string)\n", "func fatal(string)\n" + koanDeclared("RLocked") + koanDeclared("RUnlocked")},
	{"sync/rwmutex.go", "func (rw *RWMutex) RLock(", "race.Acquire(unsafe.Pointer(&rw.readerSem))", "race.Acquire(unsafe.Pointer(&rw.readerSem)); koanRLocked(unsafe.Pointer(rw))"},
	{"sync/rwmutex.go", "func (rw *RWMutex) TryRLock(", "race.Acquire(unsafe.Pointer(&rw.readerSem))", "race.Acquire(unsafe.Pointer(&rw.readerSem)); koanRLocked(unsafe.Pointer(rw))"},
	{"sync/rwmutex.go", "func (rw *RWMutex) RUnlock(", "race.ReleaseMerge(unsafe.Pointer(&rw.writerSem))", "race.ReleaseMerge(unsafe.Pointer(&rw.writerSem)); koanRUnlocked(unsafe.Pointer(rw))"},
	{"runtime/time_fake.go", "func write(", "// First, lock", "koanwrite(fd, n) // First, lock"},
	{"runtime/time_fake.go", "func write(", "if faketime > t {\n\t\tt = faketime", "if koannow() > t {\n\t\tt = koannow()"},
	{"runtime/time_fake.go", "func time_now(", "return faketime / 1e9", "faketime := koannow(); return faketime / 1e9"},
	{"time/time.go", "func Since(", "return subMono(runtimeNano()-startNano", "_, _, mono := runtimeNow(); return subMono(mono-startNano"},
	{"time/time.go", "func Until(", "return subMono(t.ext, runtimeNano()-startNano)", "_, _, mono := runtimeNow(); return subMono(t.ext, mono-startNano)"},
}

// koanDeclared declares a function of added/holders.go.txt in a package that calls
// it with a lock.
func koanDeclared(name string) string {
	return "\n//go:linkname koan" + name + "\nfunc koan" + name + "(unsafe.Pointer)\n"
}
