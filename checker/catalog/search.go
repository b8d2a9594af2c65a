package catalog

import (
	"cmp"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"
)

// An Index finds koans by what a learner remembers of them.
type Index struct{ entries []indexed }

// indexed is what a koan can be found by, each as words in lower case.
type indexed struct {
	chapter, own                string // their numbers
	name, title, class, section []string
	text                        []string
}

// Weights of where a word was found: in a koan's name, its title, its bug class, its
// chapter, or its story. A word that only begins as the query's, or contains it,
// counts for less.
const (
	inName, inTitle, inChapter, inClass, inText = 60, 60, 50, 40, 10
	wholeWord, beginning, inside                = 6, 3, 1 // sixths of the weight
)

// NewIndex reads what the koans can be found by. What can't be read isn't found.
func NewIndex(koans []Koan) Index {
	var x Index
	chapters := map[string][]string{}
	for _, k := range koans {
		if _, ok := chapters[k.Chapter]; !ok {
			lesson, _ := k.ChapterLesson()
			title, _, _ := strings.Cut(strings.TrimSpace(lesson), "\n")
			chapters[k.Chapter] = words(k.Chapter[2:] + " " + title)
		}
		lesson, _ := k.Lesson()
		x.entries = append(x.entries, indexed{
			chapter: number(k.Chapter), own: number(k.Name), name: words(k.Name[2:]), title: words(lesson.Title),
			class: words(k.class()), section: chapters[k.Chapter], text: words(lesson.Story),
		})
	}
	return x
}

// number is the number that a folder's name begins with, without zeros.
func number(name string) string { return strings.TrimLeft(name[:2], "0") }

var classLine = regexp.MustCompile(`(?m)^//koan:class ([^;\n]+)`)

// class is the bug class that the koan's solution states.
func (k Koan) class() string {
	text, err := os.ReadFile(filepath.Join(k.Solutions(), EditedFile))
	if m := classLine.FindSubmatch(text); err == nil && m != nil {
		return string(m[1])
	}
	return ""
}

func words(text string) []string {
	return strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}

// A Match is a koan that was found.
type Match struct {
	At    int // its position
	Score int // how well it fits; only to compare matches of one query
}

var (
	position   = regexp.MustCompile(`^\d+$`)
	placeQuery = regexp.MustCompile(`^0*(\d{1,3})\s*[/.]\s*0*(\d{1,3})$`)
)

// Search returns the koans that fit the query, best first and otherwise in the
// suite's order. A query is a position such as 44, a place such as 5/4, or words,
// each of which must be in the koan's name, title, bug class, chapter or story.
func (x Index) Search(query string) []Match {
	query = strings.ToLower(strings.TrimSpace(query))
	if position.MatchString(query) {
		n, err := strconv.Atoi(query)
		if err != nil || n < 1 || n > len(x.entries) {
			return nil
		}
		return []Match{{n - 1, 1}}
	}
	if m := placeQuery.FindStringSubmatch(query); m != nil {
		for i, e := range x.entries {
			if e.chapter == m[1] && e.own == m[2] {
				return []Match{{i, 1}}
			}
		}
		return nil
	}
	wanted := words(query)
	var all []Match
	for i, e := range x.entries {
		if score := e.score(wanted); score > 0 {
			all = append(all, Match{i, score})
		}
	}
	slices.SortStableFunc(all, func(a, b Match) int { return cmp.Compare(b.Score, a.Score) })
	return all
}

// score is 0 if a word is in none of the koan's texts.
func (e indexed) score(wanted []string) int {
	total := 0
	for _, word := range wanted {
		best := 0
		for _, in := range []struct {
			text   []string
			weight int
		}{{e.name, inName}, {e.title, inTitle}, {e.class, inClass}, {e.section, inChapter}, {e.text, inText}, {[]string{e.chapter, e.own}, inChapter}} {
			best = max(best, in.weight*fit(word, in.text)/wholeWord)
		}
		if best == 0 {
			return 0
		}
		total += best
	}
	return total
}

// fit is how well the word fits one of the text's, in sixths.
func fit(word string, text []string) int {
	best := 0
	for _, t := range text {
		switch {
		case t == word, t == word+"s", t+"s" == word:
			return wholeWord
		case strings.HasPrefix(t, word):
			best = max(best, beginning)
		case len(word) > 2 && strings.Contains(t, word):
			best = max(best, inside)
		}
	}
	return best
}

// mostCandidates are named where a name could mean several koans.
const mostCandidates = 8

// best returns the one koan that fits the words best, and the error of Find
// otherwise.
func best(koans []Koan, name string) (Koan, error) {
	matches := NewIndex(koans).Search(name)
	if len(matches) > 0 && (len(matches) == 1 || matches[0].Score > matches[1].Score) {
		return koans[matches[0].At], nil
	}
	unknown := &UnknownNameError{Name: name}
	for _, m := range matches[:min(len(matches), mostCandidates)] {
		unknown.Candidates = append(unknown.Candidates, koans[m.At])
	}
	return Koan{}, unknown
}
