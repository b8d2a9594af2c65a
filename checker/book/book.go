// Package book makes a web site of the suite: its lessons and stories, the
// broken programs with the time lines of their runs and, folded away, hints and
// solutions. The site needs no server, no network and no script; a server adds
// the learner's own verdicts. Package book judges nothing itself, and what a
// report says is not worded here.
package book

import (
	"bytes"
	"embed"
	"errors"
	"fmt"
	"html/template"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"koans/checker"
	"koans/checker/atomicfile"
	"koans/checker/catalog"
	"koans/checker/proof"
	"koans/checker/timeline"
	"koans/checker/wording"
)

//go:embed site
var site embed.FS

var pages = template.Must(template.ParseFS(site, "site/*.html"))

// ErrForeign is returned for a folder that holds something else than a book.
var ErrForeign = errors.New("the folder has files that don't belong to a book of koans. Name a new or an empty folder")

// marker is a file in every book, by which it is known.
const marker = "book.css"

// A Book is what is put into the site. Programs that Runs says nothing about
// are there without a time line.
type Book struct {
	Koans []catalog.Koan
	Runs  func(k catalog.Koan, main string) (checker.Account, bool) // what the koan does with that main.go
	Live  bool                                                      // whether a server tells of the reader's own programs
}

// Write puts the site into dir, in place of an older one. The same book makes
// the same bytes. It returns an error wrapping ErrForeign, and writes nothing,
// where dir holds something else.
func (b Book) Write(dir string) error {
	if entries, err := os.ReadDir(dir); err == nil && len(entries) > 0 {
		if _, err := os.Stat(filepath.Join(dir, marker)); err != nil {
			return fmt.Errorf("%s: %w", dir, ErrForeign)
		}
	} else if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("looking into the book's folder: %w", err)
	}
	files, err := b.files()
	if err != nil {
		return err
	}
	for name, text := range files {
		if err := atomicfile.Write(filepath.Join(dir, filepath.FromSlash(name)), text); err != nil {
			return fmt.Errorf("writing the book: %w", err)
		}
	}
	return removeOld(dir, files)
}

// removeOld removes the pages of chapters and koans that are not there any more.
func removeOld(dir string, files map[string][]byte) error {
	for _, pattern := range []string{"[0-9][0-9]_*/index.html", "[0-9][0-9]_*/print.html", "[0-9][0-9]_*/[0-9][0-9]_*/index.html"} {
		pages, err := fs.Glob(os.DirFS(dir), pattern)
		for _, page := range pages {
			if _, ok := files[page]; !ok {
				err = errors.Join(err, os.Remove(filepath.Join(dir, page)))
				_ = os.Remove(filepath.Join(dir, filepath.Dir(page))) // succeeds where nothing is left
			}
		}
		if err != nil {
			return fmt.Errorf("removing an older book's pages: %w", err)
		}
	}
	return nil
}

// files returns the site's files by their paths in it.
func (b Book) files() (map[string][]byte, error) {
	style, err := styles()
	if err != nil {
		return nil, err
	}
	script, err := site.ReadFile("site/book.js")
	if err != nil {
		return nil, fmt.Errorf("reading the book's script: %w", err)
	}
	files := map[string][]byte{marker: style, "book.js": script}
	if b.Live {
		if files["editor.js"], err = site.ReadFile("site/editor.js"); err != nil {
			return nil, fmt.Errorf("reading the book's editor: %w", err)
		}
	}
	chapters, err := b.chapters()
	if err != nil {
		return nil, err
	}
	add := func(path, form string, data any) error {
		var text bytes.Buffer
		if err := pages.ExecuteTemplate(&text, form, data); err != nil {
			return fmt.Errorf("writing the page %s: %w", path, err)
		}
		files[path] = text.Bytes()
		return nil
	}
	if files["search.js"], err = searchable(chapters); err != nil {
		return nil, err
	}
	title := catalog.Title(b.Koans[0].Root)
	of := func(h head, here *chapter) head {
		h.Book, h.All, h.Here, h.Served = title, chapters, here, b.Live
		return h
	}
	err = add("index.html", "index.html", index{of(head{Title: title}, nil), len(b.Koans)})
	for _, c := range chapters {
		c.head = of(c.head, c)
		err = errors.Join(err, add(c.Folder+"/index.html", "chapter.html", c), add(c.Folder+"/print.html", "print.html", c))
		for _, k := range c.Koans {
			k.head = of(k.head, c)
			err = errors.Join(err, add(c.Folder+"/"+k.Folder+"/index.html", "koan.html", k))
		}
	}
	return files, err
}

// What the pages show.
type (
	head struct {
		Title    string
		Book     string     // what the suite is called
		All      []*chapter // for the sidebar
		Here     *chapter   // the page's own, or nil
		Served   bool       // by a server, which knows the reader's progress
		Up       string     // the way to the site's first page
		Previous link
		Next     link
	}
	link  struct{ To, Words string }
	index struct {
		head
		Count int
	}
	chapter struct {
		head
		Folder string
		Number string
		Lesson template.HTML
		Koans  []*koan
		text   string // of the lesson
	}
	koan struct {
		head
		Folder, Number, Path string
		Chapter              *chapter
		Story                template.HTML
		Hints                []passage
		Code                 []listing
		Tests                listing
		text                 string // of the story
		Run                  *run
		Solution             *solution
		Live                 bool
	}
	passage struct {
		Name string
		Text template.HTML
	}
	run struct {
		Picture     template.HTML
		With, Ended string
		Said        template.HTML // Ended, with links
		Words       string        // the same as the picture
		Rule        template.HTML
	}
	solution struct {
		proof.Claim
		Code listing
		Run  *run
	}
)

// chapters reads the suite.
func (b Book) chapters() ([]*chapter, error) {
	var all []*chapter
	var before *koan
	for _, k := range b.Koans {
		if len(all) == 0 || all[len(all)-1].Folder != k.Chapter {
			c, err := readChapter(k)
			if err != nil {
				return nil, err
			}
			all = append(all, c)
		}
		c := all[len(all)-1]
		p, err := b.read(k, c)
		if err != nil {
			return nil, err
		}
		if before != nil {
			p.Previous = link{"../../" + before.Path + "/index.html", before.Title}
			before.Next = link{"../../" + p.Path + "/index.html", p.Title}
		}
		c.Koans, before = append(c.Koans, p), p
	}
	for i, c := range all {
		if i > 0 {
			c.Previous = link{"../" + all[i-1].Folder + "/index.html", all[i-1].Title}
			all[i-1].Next = link{"../" + c.Folder + "/index.html", c.Title}
		}
	}
	return all, nil
}

func readChapter(k catalog.Koan) (*chapter, error) {
	lesson, err := k.ChapterLesson()
	if err != nil {
		return nil, err
	}
	title, text, _ := strings.Cut(strings.TrimSpace(lesson), "\n")
	html, err := markdown(text)
	c := &chapter{text: text, head: head{Title: strings.TrimPrefix(title, "# "), Up: "../"}, Folder: k.Chapter, Number: k.Chapter[:2], Lesson: html}
	return c, err
}

func (b Book) read(k catalog.Koan, c *chapter) (*koan, error) {
	lesson, err := k.Lesson()
	if err != nil {
		return nil, err
	}
	p := &koan{text: lesson.Story, head: head{Title: lesson.Title, Up: "../../"}, Folder: k.Name, Number: k.Name[:2], Path: k.Path(), Chapter: c, Live: b.Live}
	if p.Story, err = markdown(lesson.Story); err != nil {
		return nil, err
	}
	for i, hint := range lesson.Hints {
		html, err := markdown(hint)
		if err != nil {
			return nil, err
		}
		p.Hints = append(p.Hints, passage{fmt.Sprintf("Hint %d", i+1), html})
	}
	given, err := catalog.GivenFiles(k.Root, k.Dir)
	if err != nil {
		return nil, err
	}
	main, err := os.ReadFile(k.Shipped())
	if err != nil {
		return nil, fmt.Errorf("reading a program as shipped: %w", err)
	}
	p.Code = listings(main, given)
	tests, err := os.ReadFile(filepath.Join(k.Dir, "main_test.go"))
	if err == nil {
		p.Tests = list("tests", "main_test.go", tests, 1)
	} else if !errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("reading a koan's test: %w", err)
	}
	p.Run = b.run(k, k.Shipped(), p.Code)
	p.Solution, err = b.solution(k, p.Code[1:])
	return p, err
}

// solution is nil where the suite comes without.
func (b Book) solution(k catalog.Koan, given []listing) (*solution, error) {
	path := filepath.Join(k.Solutions(), "main.go")
	text, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("reading a solution: %w", err)
	}
	claim, err := proof.Claims(k)
	if err != nil && !errors.Is(err, proof.ErrNoClass) {
		return nil, err
	}
	kept := withoutClaims(text)
	// From the package clause on, lines have the numbers that its run names.
	code := list("solution", catalog.EditedFile, kept, 1+bytes.Count(text, []byte("\n"))-bytes.Count(kept, []byte("\n")))
	return &solution{Claim: claim, Code: code, Run: b.run(k, path, append([]listing{code}, given...))}, err
}

// withoutClaims leaves out the lines that only the proof reads.
func withoutClaims(text []byte) []byte {
	var kept []byte
	for line := range bytes.Lines(text) {
		if !bytes.HasPrefix(line, []byte("//koan:")) {
			kept = append(kept, line...)
		}
	}
	return bytes.Replace(kept, []byte("\n//\npackage main"), []byte("\npackage main"), 1)
}

func (b Book) run(k catalog.Koan, main string, code []listing) *run {
	a, ok := b.Runs(k, main)
	if !ok || len(a.Timeline.Lanes) == 0 {
		return nil
	}
	r := newRun(a)
	r.Said = linked(a.Ended, code)
	return r
}

func newRun(a checker.Account) *run {
	// The picture escapes whatever was printed.
	return &run{Picture: template.HTML(timeline.SVG(a.Timeline, false, timeline.Highlight{})), With: a.With, Ended: a.Ended, Said: linked(a.Ended, nil), Words: wording.Steps(a.Timeline), Rule: rule(a.Rule)}
}
