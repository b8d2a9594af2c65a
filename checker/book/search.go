package book

import (
	"encoding/json"
	"fmt"
	"strings"
)

// An entry is a page that a search can find. Scripts read it, so names are short.
type entry struct {
	Number  string `json:"n"` // a koan's position, and its place
	Title   string `json:"t"`
	Chapter string `json:"c"`
	Class   string `json:"k,omitempty"`
	To      string `json:"u"` // from the site's first page
	Text    string `json:"s"`
}

// searchable is a script with the texts of all pages.
func searchable(chapters []*chapter) ([]byte, error) {
	var all []entry
	n := 0
	for _, c := range chapters {
		all = append(all, entry{Title: c.Title, Chapter: c.Title, To: c.Folder + "/index.html", Text: c.text})
		for _, k := range c.Koans {
			n++
			e := entry{Title: k.Title, Chapter: c.Title, To: k.Path + "/index.html", Text: k.text}
			e.Number = fmt.Sprintf("%d %s/%s", n, strings.TrimLeft(c.Number, "0"), strings.TrimLeft(k.Number, "0"))
			if k.Solution != nil {
				e.Class = k.Solution.Class
			}
			all = append(all, e)
		}
	}
	b, err := json.Marshal(all)
	if err != nil {
		return nil, fmt.Errorf("writing what can be searched: %w", err)
	}
	return append(append([]byte("window.bookPages = "), b...), ";\n"...), nil
}
