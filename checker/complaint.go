package checker

import (
	"cmp"
	"regexp"
	"slices"
	"strings"
)

// A complaint is what one assertion had to say, without the noise for
// programmers of tests.
type complaint struct {
	Found string // expected and actual, as testify words them
	Why   string // the message the koan's test gave with it
}

// parseComplaint takes the labelled sections that testify prints apart (see
// labeledOutput in testify's assert package). Text of any other form is kept
// whole.
func parseComplaint(text string) complaint {
	sections := map[string]*strings.Builder{"Error": {}, "Messages": {}}
	other := &strings.Builder{} // Error Trace, Test: noise
	section := other
	for line := range strings.Lines(text) {
		line = strings.TrimRight(line, "\n")
		head, rest, ok := strings.Cut(strings.TrimPrefix(line, "\t"), "\t")
		if !ok || !strings.HasPrefix(line, "\t") {
			if strings.TrimSpace(line) != "" {
				return complaint{Found: strings.TrimSpace(text)}
			}
			continue
		}
		if name := strings.TrimSpace(head); strings.HasSuffix(name, ":") {
			section = cmp.Or(sections[strings.TrimSuffix(name, ":")], other)
		}
		section.WriteString(rest)
		section.WriteByte('\n')
	}
	found, _, _ := strings.Cut(sections["Error"].String(), "\n\nDiff:")
	if strings.HasPrefix(found, "elements differ") {
		found = anyOrder(found)
	}
	found = strings.TrimSpace(strings.TrimPrefix(found, "Not equal: \n"))
	if found == "" {
		return complaint{Found: strings.TrimSpace(text)}
	}
	return complaint{Found: found, Why: strings.TrimSpace(sections["Messages"].String())}
}

// element is a string in a list. An empty one has no length.
var element = regexp.MustCompile(`\(string\) (?:\(len=\d+\) )?("(?:[^"\\]|\\.)*")`)

// anyOrder shortens what assert.ElementsMatch says of two lists of strings.
func anyOrder(found string) string {
	_, lists, _ := strings.Cut(found, "\nlistA:")
	expected, actual, ok := strings.Cut(lists, "\nlistB:")
	if !ok || !ofStrings(expected) || !ofStrings(actual) {
		return found
	}
	want, got := elements(expected), elements(actual)
	text := "expected: " + listed(want) + ", in any order\nactual  : " + listed(got)
	if len(want) == 0 || len(got) == 0 {
		return text
	}
	if missing := without(want, got); len(missing) > 0 {
		text += "\nmissing : " + listed(missing)
	}
	if extra := without(got, want); len(extra) > 0 {
		text += "\nextra   : " + listed(extra)
	}
	return text
}

// elements are the strings in a list as testify prints it, quoted.
func elements(list string) []string {
	var all []string
	for _, m := range element.FindAllStringSubmatch(list, -1) {
		all = append(all, m[1])
	}
	return all
}

func listed(all []string) string {
	if len(all) == 0 {
		return "nothing"
	}
	return strings.Join(all, ", ")
}

// without returns the elements that are left of all when those of others are taken
// away, each as often as it is there.
func without(all, others []string) []string {
	left := slices.Clone(all)
	for _, o := range others {
		if i := slices.Index(left, o); i >= 0 {
			left = slices.Delete(left, i, i+1)
		}
	}
	return left
}

func ofStrings(list string) bool { return strings.HasPrefix(strings.TrimSpace(list), "([]string) ") }
