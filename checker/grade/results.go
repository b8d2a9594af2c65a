package grade

import (
	"bufio"
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// A Results file has a Header in its first line and a Row in every other one.
// It only grows, by whole lines, so that it is valid whenever it is read. Of
// two rows about a submission the later one counts, except that one with
// undecided koans never takes the place of one without. Of several attempts of a
// student the best one counts.

// A Writer appends to a results file.
type Writer struct{ f *os.File }

// Create begins a results file. One that is there already is refused, unless
// it may be replaced.
func Create(path string, h Header, replace bool) (*Writer, error) {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return nil, fmt.Errorf("making a folder for the results: %w", err)
	}
	flags := os.O_WRONLY | os.O_CREATE | os.O_APPEND | os.O_EXCL
	if replace {
		flags = os.O_WRONLY | os.O_CREATE | os.O_APPEND | os.O_TRUNC
	}
	f, err := os.OpenFile(path, flags, 0o644)
	if err != nil {
		return nil, fmt.Errorf("keeping the results: %w", err)
	}
	w := &Writer{f}
	return w, w.line(h)
}

// Add appends a row.
func (w *Writer) Add(r Row) error { return w.line(r) }

// Close closes the file.
func (w *Writer) Close() error { return w.f.Close() }

func (w *Writer) line(value any) error {
	b, err := json.Marshal(value)
	if err == nil {
		_, err = w.f.Write(append(b, '\n'))
	}
	if err != nil {
		return fmt.Errorf("writing the results: %w", err)
	}
	return nil
}

func sameHeader(a, b Header) bool {
	x, errX := json.Marshal(a)
	y, errY := json.Marshal(b)
	return errX == nil && errY == nil && bytes.Equal(x, y)
}

// A Book is a results file to read. Of the rows only their places are in
// memory.
type Book struct {
	Header  Header
	Summary Summary
	f       *os.File
	lines   []line // by number of the student
	order   []line // in which Rows yields them
	code    func(submission string) string
	size    int64 // up to the end of the last whole line
}

// A line is where the row of a student is.
type line struct {
	n       int
	name    string
	decided bool
	score   float64
	offset  int64
	length  int
}

// takesPlaceOf reports whether the row counts instead of an earlier one of the same
// student.
func (l line) takesPlaceOf(before line) bool {
	if l.name != before.name {
		return l.score > before.score
	}
	return l.decided || !before.decided
}

// Open reads a results file.
func Open(path string) (*Book, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("opening the results: %w", err)
	}
	b, err := read(f)
	if err != nil {
		return nil, errors.Join(fmt.Errorf("reading %s: %w", path, err), f.Close())
	}
	return b, nil
}

// Close closes the file.
func (b *Book) Close() error { return b.f.Close() }

func read(f *os.File) (*Book, error) {
	b := &Book{f: f}
	r := bufio.NewReaderSize(f, 1<<20)
	byNumber := map[int]line{}
	for {
		text, err := r.ReadBytes('\n')
		if errors.Is(err, io.EOF) {
			break // what stands there without a newline was never finished
		}
		if err != nil {
			return nil, err
		}
		if b.size == 0 {
			if err := json.Unmarshal(text, &b.Header); err != nil || b.Header.Version != 1 {
				return nil, errors.New("its first line is not that of a results file of version 1")
			}
			b.size = int64(len(text))
			continue
		}
		var row Row
		if err := json.Unmarshal(text, &row); err != nil {
			return nil, fmt.Errorf("at byte %d: %w", b.size, err)
		}
		l := line{row.N, row.Submission, row.Undecided() == 0, row.Score, b.size, len(text)}
		if before, ok := byNumber[row.N]; !ok || l.takesPlaceOf(before) {
			byNumber[row.N] = l
		}
		b.size += int64(len(text))
	}
	if b.size == 0 {
		return nil, errors.New("it is empty")
	}
	for _, n := range slices.Sorted(maps.Keys(byNumber)) {
		b.lines = append(b.lines, byNumber[n])
	}
	b.order = b.lines
	return b, b.summarize()
}

// Anonymously returns the book with a code in the place of everything that names a
// student, in the order of the codes. The code of a submission depends on the secret,
// and on nothing else. The book is closed with the other one.
func (b *Book) Anonymously(secret string) *Book {
	other := *b
	other.code = func(submission string) string { return Code(secret, submission) }
	other.order = slices.SortedFunc(slices.Values(b.lines), func(x, y line) int { return strings.Compare(other.code(x.name), other.code(y.name)) })
	return &other
}

// Code stands for a submission where its student is not to be known.
func Code(secret, submission string) string {
	sum := hmac.New(sha256.New, []byte(secret))
	sum.Write([]byte(submission))
	return "student-" + hex.EncodeToString(sum.Sum(nil)[:4])
}

// hide takes what names the student out of a row.
func (b *Book) hide(r *Row) {
	code := b.code(r.Submission)
	var named []string
	for _, word := range []string{r.Submission, r.Student.Name, r.Student.Email, r.Student.ID} {
		if word != "" {
			named = append(named, word, code)
		}
	}
	hidden := strings.NewReplacer(named...).Replace
	r.Submission, r.Student = code, Student{Submitted: r.Student.Submitted}
	r.Refused, r.Comment = hidden(r.Refused), hidden(r.Comment)
	for i := range r.Cells {
		r.Cells[i].Why = hidden(r.Cells[i].Why)
		for n := range r.Cells[i].Notes {
			r.Cells[i].Notes[n] = hidden(r.Cells[i].Notes[n])
		}
	}
}

// Rows yields the row of every student, in order.
func (b *Book) Rows() iter.Seq2[Row, error] {
	return func(yield func(Row, error) bool) {
		for _, l := range b.order {
			row, err := b.row(l)
			if !yield(row, err) || err != nil {
				return
			}
		}
	}
}

func (b *Book) row(l line) (row Row, err error) {
	text, err := b.text(l)
	if err == nil {
		err = json.Unmarshal(text, &row)
	}
	if err != nil {
		return row, fmt.Errorf("reading the results again: %w", err)
	}
	if b.code != nil {
		b.hide(&row)
	}
	return row, nil
}

func (b *Book) text(l line) ([]byte, error) {
	text := make([]byte, l.length)
	_, err := b.f.ReadAt(text, l.offset)
	return text, err
}
