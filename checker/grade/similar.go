package grade

import (
	"cmp"
	"go/scanner"
	"go/token"
	"hash/fnv"
	"os"
	"path/filepath"
	"slices"
)

// Programs are compared by winnowing (Schleimer, Wilkerson and Aiken: Winnowing: Local
// Algorithms for Document Fingerprinting, SIGMOD 2003) over normalized tokens: all names
// are one token, and so are all literals of a kind. It promises that two programs which
// have a run of window+gram-1 equal tokens in common share a fingerprint, however they
// name things and lay them out. Statements in another order, or code in between, leave
// fewer in common. What the suite's own programs have is not counted.
const (
	gram   = 8 // tokens that a fingerprint is of
	window = 5 // fingerprints of which one is kept
)

// fingerprints are those of a Go file, sorted, each once.
func fingerprints(text []byte) []uint64 {
	set := token.NewFileSet()
	var s scanner.Scanner
	s.Init(set.AddFile("", -1, len(text)), text, nil, 0)
	var tokens []byte
	for {
		_, tok, _ := s.Scan()
		if tok == token.EOF {
			break
		}
		switch tok {
		case token.SEMICOLON, token.COMMA, token.LPAREN, token.RPAREN: // as layout has them
		default:
			tokens = append(tokens, byte(tok))
		}
	}
	var hashes []uint64
	for i := 0; i+gram <= len(tokens); i++ {
		h := fnv.New64a()
		h.Write(tokens[i : i+gram])
		hashes = append(hashes, h.Sum64())
	}
	var kept []uint64
	for i := 0; i+window <= len(hashes); i++ {
		kept = append(kept, slices.Min(hashes[i:i+window]))
	}
	slices.Sort(kept)
	return slices.Compact(kept)
}

// A Pair is two students whose programs for a koan have much in common.
type Pair struct {
	Koan   string
	A, B   string  // submissions
	Shared int     // fingerprints that both have
	Only   int     // of these, those that no other student has
	Share  float64 // of the fingerprints of the shorter program, 0 to 1
}

// What a pair has in common at the least. Short programs are alike by themselves.
const (
	minShared = 5
	minShare  = 0.6
)

// Similar compares the programs of every two students, koan by koan, and returns the
// pairs with much in common: those first that share the most which nobody else has. It
// is a list of where to look, and proves nothing. The error is the machine's.
func (g *Grader) Similar(entries []Entry) ([]Pair, error) {
	known := map[string]map[uint64]bool{}
	for _, k := range g.koans {
		known[k.Path()] = map[uint64]bool{}
		files, err := filepath.Glob(filepath.Join(k.Solutions(), "*", "*", "main.go"))
		if err != nil {
			return nil, err
		}
		for _, path := range append(files, filepath.Join(k.Solutions(), "main.go"), k.Shipped()) {
			if text, err := os.ReadFile(path); err == nil {
				for _, f := range fingerprints(text) {
					known[k.Path()][f] = true
				}
			}
		}
	}
	programs := map[string][]fingerprinted{} // by koan
	for _, e := range entries {
		s, err := g.take(e)
		if err != nil {
			return nil, err
		}
		for _, t := range s.tasks {
			own := slices.DeleteFunc(fingerprints(t.program.Text), func(f uint64) bool { return known[t.koan.Path()][f] })
			programs[t.koan.Path()] = append(programs[t.koan.Path()], fingerprinted{e, own})
		}
	}
	var pairs []Pair
	for _, k := range g.koans {
		pairs = append(pairs, similar(k.Path(), programs[k.Path()])...)
	}
	slices.SortStableFunc(pairs, func(a, b Pair) int {
		return cmp.Or(cmp.Compare(b.Only, a.Only), cmp.Compare(b.Share, a.Share), cmp.Compare(b.Shared, a.Shared))
	})
	return pairs, nil
}

// fingerprinted is a student's program for a koan.
type fingerprinted struct {
	entry  Entry
	prints []uint64
}

// maxHolders is how many programs may have a fingerprint that counts: one that more
// have is how the koan is solved.
const maxHolders = 50

func similar(koan string, programs []fingerprinted) []Pair {
	holders := map[uint64][]int{}
	for i, p := range programs {
		for _, f := range p.prints {
			holders[f] = append(holders[f], i)
		}
	}
	type couple struct{ a, b int }
	shared, only := map[couple]int{}, map[couple]int{}
	for _, has := range holders {
		if len(has) > maxHolders {
			continue
		}
		for n, a := range has {
			for _, b := range has[n+1:] {
				shared[couple{a, b}]++
				if len(has) == 2 {
					only[couple{a, b}]++
				}
			}
		}
	}
	var pairs []Pair
	for c, n := range shared {
		a, b := programs[c.a], programs[c.b]
		share := float64(n) / float64(min(len(a.prints), len(b.prints)))
		if n >= minShared && share >= minShare && a.entry.N != b.entry.N {
			pairs = append(pairs, Pair{koan, a.entry.Name, b.entry.Name, n, only[c], share})
		}
	}
	slices.SortFunc(pairs, func(x, y Pair) int { return cmp.Or(cmp.Compare(x.A, y.A), cmp.Compare(x.B, y.B)) })
	return pairs
}
