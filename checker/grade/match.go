package grade

import (
	"maps"
	"regexp"
	"slices"
	"strings"
	"time"
	"unicode"
)

// A matcher finds whose a submission is.
type matcher struct {
	keys, folded map[string][]int // students by what the roster calls their submission, and in lower case
	ids, names   map[string][]int // students by identifiers and by names, both plain
	longest      int              // words of an identifier
	taken        map[int][]string // submissions, by student
}

// shortest is how long an identifier is at the least that is looked for within names.
const shortest = 3

func newMatcher(roster []Student) *matcher {
	m := &matcher{keys: map[string][]int{}, folded: map[string][]int{}, ids: map[string][]int{}, names: map[string][]int{}, taken: map[int][]string{}}
	for i, s := range roster {
		add := func(to map[string][]int, word string) {
			if has := to[word]; word != "" && (len(has) == 0 || has[len(has)-1] != i) {
				to[word] = append(has, i)
			}
		}
		add(m.keys, s.key)
		add(m.folded, strings.ToLower(s.key))
		ids := s.ids
		if local, _, ok := strings.Cut(strings.ToLower(s.Email), "@"); ok && !slices.Contains(words(s.Name), local) { // ann is also another Ann's
			ids = append(slices.Clone(ids), local)
		}
		for _, id := range ids {
			own := words(id)
			if len(own) > 1 && (own[0] == "participant" || own[0] == "teilnehmer") { // as Moodle numbers them
				own = own[1:]
			}
			if len(strings.Join(own, "")) < shortest {
				continue
			}
			m.longest = max(m.longest, len(own))
			add(m.ids, strings.Join(own, " "))
		}
		for _, name := range s.names {
			add(m.names, strings.Join(words(name), ""))
		}
	}
	return m
}

// match returns the student whose submission is called so, and by what that was found;
// -1 if it is nobody's, or more than one's.
func (m *matcher) match(submission string) (student int, by string) {
	if found := m.keys[submission]; len(found) == 1 {
		return found[0], "name"
	}
	if found := m.folded[strings.ToLower(submission)]; len(found) == 1 {
		return found[0], "name"
	}
	if len(m.keys) == 0 {
		return -1, ""
	}
	found := m.identified(words(submission))
	named := m.named(submission)
	switch {
	case len(found) == 0 && len(named) == 1:
		return named[0], "person's name"
	case len(found) > 1: // a number may also be another student's; then the name decides
		maps.DeleteFunc(found, func(i int, _ string) bool { return !slices.Contains(named, i) })
	}
	if len(found) != 1 {
		return -1, ""
	}
	for i, id := range found {
		student, by = i, "identifier "+id
	}
	if len(named) == 1 && named[0] != student {
		return -1, "" // one student's name and another's number
	}
	return student, by
}

// identified returns the students whose identifiers are among the words, and which.
// One that is a part of a longer one that is there, too, says nothing.
func (m *matcher) identified(all []string) map[int]string {
	type span struct{ from, to int }
	var spans []span
	for from := range all {
		for to := min(len(all), from+m.longest); to > from; to-- {
			within := slices.ContainsFunc(spans, func(s span) bool { return s.from <= from && to <= s.to })
			if len(m.ids[strings.Join(all[from:to], " ")]) > 0 && !within {
				spans = append(spans, span{from, to})
			}
		}
	}
	found := map[int]string{}
	for _, s := range spans {
		id := strings.Join(all[s.from:s.to], " ")
		for _, i := range m.ids[id] {
			found[i] = id
		}
	}
	return found
}

// named returns the students whose name is the first part of what a submission is
// called: up to an underline, or all of it.
func (m *matcher) named(submission string) []int {
	first, _, _ := strings.Cut(submission, "_")
	return m.names[strings.Join(words(first), "")]
}

// words are the runs of letters and digits in a text, in lower case.
func words(text string) []string {
	return strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.Is(unicode.M, r) })
}

// attempted is when a submission came in if its name says so, as Blackboard's do.
func attempted(submission string, place *time.Location) time.Time {
	m := attemptTime.FindStringSubmatch(submission)
	if m == nil {
		return time.Time{}
	}
	at, err := time.ParseInLocation("2006-01-02-15-04-05", m[1], place)
	if err != nil {
		return time.Time{}
	}
	return at
}

// attemptTime is how Blackboard writes when a submission came into its name.
var attemptTime = regexp.MustCompile(`_attempt_(\d{4}-\d{2}-\d{2}-\d{2}-\d{2}-\d{2})(?:_|$)`)
