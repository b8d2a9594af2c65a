package wording

import (
	"fmt"
	"slices"
	"strings"

	"koans/checker/program"
)

// holds returns who holds what the goroutine waits for. A goroutine that waits for
// readers already keeps out other writers, so it isn't one of them.
func (c causes) holds(w program.Wait) []program.Hold {
	var holds []program.Hold
	for _, h := range c.run.Objects[w.Object].Holds {
		if h.Reader == (w.For == program.Readers) {
			holds = append(holds, h)
		}
	}
	return holds
}

// lock is the sentence of one that waits in Lock or RLock.
func (c causes) lock(g program.Goroutine, w program.Wait) string {
	name, reads := c.lanes.NameOf(g), program.CallName(g.Call) == "RWMutex.RLock"
	text := name + " waits for "
	switch lock := c.lockAt(g); {
	case lock == "" && reads:
		text += "a read lock"
	case lock == "":
		text += "a lock"
	case reads:
		text += "the read lock of " + lock
	default:
		text += "the lock " + lock
	}
	text += at(g.At)
	holds := c.holds(w)
	if len(holds) == 0 {
		return text + "."
	}
	h := holds[0]
	if i := slices.IndexFunc(holds, func(h program.Hold) bool { return h.Goroutine == g.ID }); i >= 0 {
		h = holds[i]
	}
	holder := c.nameOf(h.Goroutine)
	if h.Goroutine != g.ID && c.waitsForReaders(h.Goroutine, w.Object) {
		text += fmt.Sprintf(", because %s waits in Lock%s.", holder, at(c.left[h.Goroutine].At))
		if reads {
			text += " As long as a goroutine waits in Lock, RLock blocks."
		}
		return text
	}
	itself := h.Goroutine == g.ID
	if itself {
		holder = name + " itself"
	}
	if itself || h.Where == "" {
		text += ", which " + holder + " has held"
	} else {
		text += ", which " + holder + " has held" + before(" as ", c.otherName(g, h))
	}
	if h.Reader {
		text += " for reading"
	}
	text += before(" since ", h.Where)
	if more := len(holds) - 1; more > 0 {
		text += fmt.Sprintf(", and %d more", more)
	}
	text += "."
	switch {
	case itself && h.Reader:
		text += " A goroutine that waits in Lock waits for all readers, also for itself."
	case itself:
		text += " No goroutine can lock a mutex that it holds already."
	case c.ended[h.Goroutine]:
		text += fmt.Sprintf(" %s has ended without unlocking it.", holder)
	case h.Goroutine == mainID && c.run.Returned:
		text += " main has returned without unlocking it."
	}
	return text
}

// waitsForReaders reports whether the goroutine is in RWMutex.Lock of the object
// and waits for its readers.
func (c causes) waitsForReaders(goroutine int64, object int) bool {
	return slices.Contains(c.left[goroutine].Waits, program.Wait{Object: object, For: program.Readers})
}

// lockAt is what the source calls the lock that the goroutine waits for.
func (c causes) lockAt(g program.Goroutine) string {
	name := program.CallName(g.Call)
	return c.source.Of(g.At, name[strings.LastIndexByte(name, '.')+1:])
}

// otherName is what the source calls the lock where it is held, if that isn't what
// it is called where g waits for it.
func (c causes) otherName(g program.Goroutine, h program.Hold) string {
	method := "Lock"
	if h.Reader {
		method = "RLock"
	}
	if name := c.source.Of(h.Where, method); name != c.lockAt(g) {
		return name
	}
	return ""
}

// once is the sentence of one that waits in Once.Do, or in a function that
// sync.OnceFunc and the like have made.
func (c causes) once(g program.Goroutine, w program.Wait) string {
	made := call(g, c.source)
	if !strings.HasSuffix(made, ".Do") {
		made = "a function of sync." + made
	}
	text := fmt.Sprintf("%s is blocked in %s%s until the first call of it returns", c.lanes.NameOf(g), made, at(g.At))
	for _, h := range c.holds(w) {
		holder := c.nameOf(h.Goroutine)
		if h.Goroutine == g.ID {
			holder += " itself"
		}
		text += fmt.Sprintf(", which %s made%s", holder, at(h.Where))
	}
	return text + "."
}

// cycles draws the goroutines that wait for each other's locks, each cycle in a
// line: who waits, for which lock, who holds that, and so on.
func (c causes) cycles() []string {
	var lines []string
	seen := map[int64]bool{}
	for _, g := range c.run.Left {
		at := map[int64]int{} // place in the path
		var path []program.Goroutine
		for waits := true; waits && !seen[g.ID]; {
			seen[g.ID] = true
			at[g.ID] = len(path)
			path = append(path, g)
			g, waits = c.holderFor(g)
		}
		if start, again := at[g.ID]; again && len(path)-start > 1 {
			lines = append(lines, c.cycle(path[start:]))
		}
	}
	return lines
}

// holderFor returns the goroutine that holds the lock for which g waits, if that
// is one of those that are left.
func (c causes) holderFor(g program.Goroutine) (program.Goroutine, bool) {
	if len(g.Waits) == 1 {
		for _, h := range c.holds(g.Waits[0]) {
			if holder, left := c.left[h.Goroutine]; left {
				return holder, true
			}
		}
	}
	return program.Goroutine{}, false
}

func (c causes) cycle(path []program.Goroutine) string {
	text := "A cycle: "
	for _, g := range path {
		lock := c.lockAt(g)
		switch h := c.holds(g.Waits[0])[0]; {
		case lock == "":
			lock = "a lock"
		case c.otherName(g, h) != "":
			lock += " = " + c.otherName(g, h)
		}
		text += fmt.Sprintf("%s → %s → ", c.lanes.NameOf(g), lock)
	}
	return text + c.lanes.NameOf(path[0])
}
