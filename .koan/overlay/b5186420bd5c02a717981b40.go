// This file is added to package runtime when a learner's program is built for
// a seeded schedule. It holds the one generator that scheduling decisions draw
// from, and writes what goroutines do to the file descriptor koanFD, one line
// an event:
//
//	@ <nanoseconds> <goroutine> create <parent> <function> <file:line>
//	@ <nanoseconds> <goroutine> park <reason> <file:line>
//	@ <nanoseconds> <goroutine> ready
//	@ <nanoseconds> <goroutine> end
//	@ <nanoseconds> <goroutine> write <fd> <bytes>
//	@ <nanoseconds> <goroutine> limit
//
// Reasons have their blanks replaced by underscores.

package runtime

import "unsafe"

const (
	koanFD        = 3
	koanMaxEvents = 20000
)

var koan struct {
	on     bool
	state  uint64 // of the generator that schedules draw from
	values uint64 // of the one for everything else: map order, math/rand
	limit  int64
	events int32
}

// koaninit reads KOAN_SEED and KOAN_VIRTUAL_LIMIT from the environment, which
// at this point of start-up is only reachable behind argv.
func koaninit() {
	for i := int32(0); ; i++ {
		p := argv_index(argv, argc+1+i)
		if p == nil {
			return
		}
		s := gostringnocopy(p)
		if n, ok := koanvalue(s, "KOAN_SEED="); ok {
			koan.on = true
			koan.state = n
			koan.values = ^n
		}
		if n, ok := koanvalue(s, "KOAN_VIRTUAL_LIMIT="); ok {
			koan.limit = int64(n)
		}
	}
}

func koanvalue(s, key string) (uint64, bool) {
	if len(s) <= len(key) || s[:len(key)] != key {
		return 0, false
	}
	var n uint64
	for i := len(key); i < len(s); i++ {
		n = n*10 + uint64(s[i]-'0')
	}
	return n, true
}

// koannext is SplitMix64 (Steele, Lea, Flood: Fast Splittable Pseudorandom
// Number Generators, OOPSLA 2014).
//
//go:nosplit
func koannext(state *uint64) uint64 {
	*state += 0x9e3779b97f4a7c15
	z := *state
	z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9
	z = (z ^ (z >> 27)) * 0x94d049bb133111eb
	return z ^ (z >> 31)
}

//go:nosplit
func koanvalues() uint64 {
	return koannext(&koan.values)
}

//go:nosplit
func koanrandn(n uint32) uint32 {
	if !koan.on {
		return cheaprandn(n)
	}
	return uint32(((koannext(&koan.state) >> 32) * uint64(n)) >> 32)
}

type koanline struct {
	buf [400]byte
	n   int
}

//go:nowritebarrierrec
func (l *koanline) text(s string) {
	for i := 0; i < len(s) && l.n < len(l.buf)-1; i++ {
		c := s[i]
		if c == ' ' {
			c = '_'
		}
		l.buf[l.n] = c
		l.n++
	}
}

//go:nowritebarrierrec
func (l *koanline) number(v uint64) {
	var digits [20]byte
	i := len(digits)
	for {
		i--
		digits[i] = byte('0' + v%10)
		v /= 10
		if v == 0 {
			break
		}
	}
	l.space()
	for ; i < len(digits) && l.n < len(l.buf)-1; i++ {
		l.buf[l.n] = digits[i]
		l.n++
	}
}

//go:nowritebarrierrec
func (l *koanline) space() {
	if l.n < len(l.buf)-1 {
		l.buf[l.n] = ' '
		l.n++
	}
}

//go:nowritebarrierrec
func (l *koanline) word(s string) {
	l.space()
	l.text(s)
}

//go:nowritebarrierrec
func (l *koanline) begin(goid uint64, kind string) bool {
	if !koan.on || koan.events >= koanMaxEvents {
		return false
	}
	koan.events++
	l.n = 0
	l.text("@")
	l.number(uint64(faketime))
	l.number(goid)
	l.word(kind)
	return true
}

//go:nowritebarrierrec
func (l *koanline) end() {
	l.buf[l.n] = '\n'
	write1(koanFD, unsafe.Pointer(&l.buf[0]), int32(l.n+1))
}

// where adds the file and line of the innermost frame of gp that lies in the
// learner's package, or "-".
func (l *koanline) where(gp *g) {
	var pcs [32]uintptr
	n := gcallers(gp, 0, pcs[:])
	for i := 0; i < n; i++ {
		f := findfunc(pcs[i] - 1)
		if !f.valid() {
			continue
		}
		name := funcname(f)
		if len(name) < 11 || name[:11] != "koans/main_" {
			continue
		}
		file, line := funcline1(f, pcs[i]-1, false)
		for j := len(file) - 1; j >= 0; j-- {
			if file[j] == '/' {
				file = file[j+1:]
				break
			}
		}
		l.word(file)
		l.text(":")
		at := l.n
		l.number(uint64(line))
		copy(l.buf[at:], l.buf[at+1:l.n])
		l.n--
		return
	}
	l.word("-")
}

func koancreate(newg, parent *g) {
	if !koan.on || isSystemGoroutine(newg, false) {
		return
	}
	var l koanline
	if !l.begin(newg.goid, "create") {
		return
	}
	l.number(parent.goid)
	name := "-"
	if f := findfunc(newg.startpc); f.valid() {
		name = funcname(f)
	}
	l.word(name)
	l.where(parent)
	l.end()
}

func koanpark(gp *g) {
	if !koan.on || isSystemGoroutine(gp, false) {
		return
	}
	var l koanline
	if !l.begin(gp.goid, "park") {
		return
	}
	l.word(gp.waitreason.String())
	l.where(gp)
	l.end()
}

func koanready(gp *g) {
	if !koan.on || isSystemGoroutine(gp, false) {
		return
	}
	var l koanline
	if l.begin(gp.goid, "ready") {
		l.end()
	}
}

func koanend(gp *g) {
	if !koan.on || isSystemGoroutine(gp, false) {
		return
	}
	var l koanline
	if l.begin(gp.goid, "end") {
		l.end()
	}
}

//go:nowritebarrierrec
func koanwrite(fd uintptr, n int32) {
	if !koan.on {
		return
	}
	goid := uint64(0)
	if mp := getg().m; mp != nil && mp.curg != nil {
		goid = mp.curg.goid
	}
	var l koanline
	if l.begin(goid, "write") {
		l.number(uint64(fd))
		l.number(uint64(n))
		l.end()
	}
}

// koanjump ends a program whose clock would jump past the limit.
func koanjump(when int64) {
	if koan.on && koan.limit != 0 && when > koan.limit {
		koan.events = 0
		var l koanline
		if l.begin(0, "limit") {
			l.end()
		}
		exit(2)
	}
}
