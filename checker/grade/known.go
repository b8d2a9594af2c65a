package grade

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"

	"koans/checker/catalog"
	"koans/checker/proof"
)

// known are the programs that the suite itself has for one koan.
type known struct {
	byKey map[string]string // their role: shipped, solution, right/<way>, wrong/<mistake>
	wrong []proof.Sample
}

// readKnown reads the koan's programs. A suite that was handed out without
// solutions has none but the shipped one.
func readKnown(k catalog.Koan) (known, error) {
	shipped := proof.Sample{Role: "shipped", Path: k.Shipped()}
	programs, err := proof.Samples(k)
	if errors.Is(err, fs.ErrNotExist) {
		programs, err = []proof.Sample{shipped}, nil
	}
	if err != nil {
		return known{}, fmt.Errorf("reading the programs of %s: %w", k.Path(), err)
	}
	found := known{byKey: map[string]string{}}
	for _, p := range programs {
		text, err := os.ReadFile(p.Path)
		if err != nil {
			return known{}, fmt.Errorf("reading a program of %s: %w", k.Path(), err)
		}
		key := Normalize(k.Path(), text).Key
		if _, there := found.byKey[key]; !there {
			found.byKey[key] = p.Role
		}
		if strings.HasPrefix(p.Role, "wrong/") {
			found.wrong = append(found.wrong, p)
		}
	}
	return found, nil
}

// mistake returns the wrong fix of the suite's that fails for the same reasons
// as the cell does: the one with the most of them, "" if two have as many.
func (k known) mistake(c Cell) string {
	best, most, ties := "", 0, 0
	for _, p := range k.wrong {
		switch n := explained(p, c); {
		case n > most:
			best, most, ties = p.Role, n, 0
		case n == most:
			ties++
		}
	}
	if ties > 0 {
		return ""
	}
	return best
}

// explained counts the failures of a wrong fix if the cell has all of them.
func explained(p proof.Sample, c Cell) int {
	for _, want := range p.Expected {
		has := false
		for _, got := range c.Checks {
			has = has || got.Check == want.Check && !got.Passed && strings.Contains(got.Report(), want.Words)
		}
		if !has {
			return 0
		}
	}
	return len(p.Expected)
}
