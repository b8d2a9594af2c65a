package submission

import (
	"archive/tar"
	"archive/zip"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"strings"

	"koans/checker/catalog"
)

// limits bound what one archive may be.
type limits struct {
	archive  int64 // bytes
	unpacked int64 // bytes, of all entries
	entries  int
	// one is whether it is one learner's. In a class's, what is taken is counted for
	// each folder beside the others.
	one bool
}

var (
	ofLearner = limits{archive: 64 << 20, unpacked: 1 << 30, entries: 50_000, one: true}
	ofClass   = limits{archive: 64 << 30, unpacked: 256 << 30, entries: 10_000_000}
)

// maxTaken is how many bytes are taken of one learner's files: many times what the
// whole suite has.
const maxTaken = 32 << 20

// A refusal is a reason to take nothing of an archive.
type refusal string

func (r refusal) Error() string { return string(r) }

// An entry is one file of an archive.
type entry struct {
	name string
	kind string // why it is not taken, "" for a regular file
	dir  bool
	open func() (io.ReadCloser, error)
}

// unpack writes the files of an archive that may be a koan's into dir. It
// returns what it left out, by path, with the reason; and why nothing at all
// was taken, if so. Nested archives stay closed.
func (c *Class) unpack(archive, dir string, most limits) (left map[string]string, refused string, err error) {
	f, err := os.Open(archive)
	if err != nil {
		return nil, fmt.Sprintf("it cannot be opened: %v", errors.Unwrap(err)), nil
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return nil, "", fmt.Errorf("looking at an archive: %w", err)
	}
	if !info.Mode().IsRegular() {
		return nil, "it is not a plain file", nil
	}
	if info.Size() > most.archive {
		return nil, fmt.Sprintf("the archive is larger than %d MiB", most.archive>>20), nil
	}
	u := &unpacker{class: c, dir: dir, most: most, left: map[string]string{}, seen: map[string]string{}, taken: map[string]int{}, copied: map[string]int{}}
	read := func(add func(entry) error) error {
		if _, err := f.Seek(0, io.SeekStart); err != nil {
			return fmt.Errorf("reading an archive: %w", err)
		}
		if strings.HasSuffix(strings.ToLower(archive), ".zip") {
			return readZip(f, info.Size(), most.unpacked, add)
		}
		return readTar(f, most.unpacked, add)
	}
	if !most.one {
		err = read(u.look)
	}
	if err == nil {
		err = read(u.add)
	}
	var why refusal
	if errors.As(err, &why) {
		return nil, why.Error(), nil
	}
	return u.left, "", err
}

// readZip reads a zip, if its entries say that they unpack to no more bytes than that.
// None is unpacked to more than it says.
func readZip(r io.ReaderAt, size, most int64, add func(entry) error) error {
	z, err := zip.NewReader(r, size)
	if err != nil && !errors.Is(err, zip.ErrInsecurePath) {
		return refusal(fmt.Sprintf("it cannot be read as a zip archive: %v", err))
	}
	unpacked := uint64(0)
	for _, f := range z.File {
		if f.UncompressedSize64 > uint64(most) || unpacked+f.UncompressedSize64 > uint64(most) {
			return refusal(fmt.Sprintf("it unpacks to more than %d MiB", most>>20))
		}
		unpacked += f.UncompressedSize64
	}
	for _, f := range z.File {
		e := entry{name: f.Name, dir: f.Mode().IsDir() || strings.HasSuffix(f.Name, "/") || strings.HasSuffix(f.Name, `\`), open: f.Open}
		const encrypted = 1
		switch {
		case !f.Mode().IsRegular():
			e.kind = "is " + kindOf(f.Mode())
		case f.Flags&encrypted != 0:
			e.kind = "is encrypted"
		}
		if err := add(e); err != nil {
			return err
		}
	}
	return nil
}

// readTar reads a tar, compressed or not, up to so many bytes unpacked.
func readTar(r io.ReadSeeker, most int64, add func(entry) error) error {
	var plain io.Reader = r
	if z, err := gzip.NewReader(r); err == nil {
		plain = z
	} else if _, err := r.Seek(0, io.SeekStart); err != nil {
		return fmt.Errorf("reading an archive: %w", err)
	}
	bounded := &io.LimitedReader{R: plain, N: most}
	t := tar.NewReader(bounded)
	for {
		h, err := t.Next()
		switch {
		case bounded.N <= 0:
			return refusal(fmt.Sprintf("it unpacks to more than %d MiB", most>>20))
		case errors.Is(err, io.EOF):
			return nil
		case err != nil && !errors.Is(err, tar.ErrInsecurePath):
			return refusal(fmt.Sprintf("it cannot be read as a tar archive: %v", err))
		}
		e := entry{name: h.Name, dir: h.Typeflag == tar.TypeDir, open: func() (io.ReadCloser, error) { return io.NopCloser(t), nil }}
		switch {
		case h.Typeflag == tar.TypeXGlobalHeader:
			continue
		case h.Typeflag == tar.TypeLink:
			e.kind = "is a hard link"
		case h.Typeflag != tar.TypeReg:
			e.kind = "is " + kindOf(h.FileInfo().Mode())
		}
		if err := add(e); err != nil {
			return err
		}
	}
}

// An unpacker writes the entries that may be a koan's files.
type unpacker struct {
	class *Class
	dir   string
	most  limits
	count int
	left  map[string]string
	seen  map[string]string // names in lower case
	// around are the folders that all entries are in.
	around []string
	looked bool
	taken  map[string]int // bytes, by the folder below around
	copied map[string]int // of archives, as taken
}

// look learns which folders are around all entries that may be taken.
func (u *unpacker) look(e entry) error {
	name := path.Clean(strings.ReplaceAll(e.name, `\`, "/"))
	if e.dir || !u.wanted(name) && !isArchive(name) {
		return nil
	}
	folders := strings.Split(path.Dir(name), "/")
	if !u.looked {
		u.around, u.looked = folders, true
	}
	same := 0
	for same < min(len(u.around), len(folders)) && u.around[same] == folders[same] {
		same++
	}
	u.around = u.around[:same]
	return nil
}

// whose is the folder that a file counts for.
func (u *unpacker) whose(name string) string {
	if u.most.one {
		return ""
	}
	parts := strings.Split(name, "/")
	return parts[min(len(u.around), len(parts)-1)]
}

var drive = regexp.MustCompile(`^[A-Za-z]:`)

func (u *unpacker) add(e entry) error {
	if u.count++; u.count > u.most.entries {
		return refusal(fmt.Sprintf("the archive has more than %d entries", u.most.entries))
	}
	name := path.Clean(strings.ReplaceAll(e.name, `\`, "/")) // as some programs on Windows separate folders
	if path.IsAbs(name) || !fs.ValidPath(name) || drive.MatchString(name) || strings.Contains(name, "\x00") {
		return refusal(fmt.Sprintf("the archive has an entry %.100q, which leads out of it", e.name))
	}
	if e.dir {
		return nil
	}
	if e.kind == "" && !u.most.one && !u.wanted(name) && (isArchive(name) || closed(name) != "") {
		return u.learners(name, e.open)
	}
	if e.kind == "" && isArchive(name) {
		e.kind = "is an archive inside an archive, which is not unpacked"
	}
	if e.kind != "" && len(u.left) < maxFolder {
		u.left[name] = e.kind
	}
	if !u.wanted(name) {
		return nil
	}
	lower := strings.ToLower(name)
	if before, twice := u.seen[lower]; twice {
		u.left[before] = "is there twice, or differs from another name only in case"
		return nil
	}
	u.seen[lower] = name
	if e.kind != "" {
		return nil
	}
	return u.write(name, e.open)
}

// wanted tells whether the entry is a Go file in a koan's folder.
func (u *unpacker) wanted(name string) bool {
	dir, file := path.Split(name)
	dir = path.Clean(dir)
	koan := path.Join(path.Base(path.Dir(dir)), path.Base(dir))
	_, ok := u.class.originals[koan]
	return ok && strings.EqualFold(path.Ext(file), ".go")
}

// write copies one file. Of a name that is none of the suite's only the name
// is kept.
func (u *unpacker) write(name string, open func() (io.ReadCloser, error)) error {
	to := filepath.Join(u.dir, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(to), 0o755); err != nil {
		return u.failed(name, err)
	}
	dir := path.Dir(name)
	koan := path.Join(path.Base(path.Dir(dir)), path.Base(dir))
	var text []byte
	if _, ours := u.class.originals[koan][path.Base(name)]; ours || path.Base(name) == catalog.EditedFile {
		r, err := open()
		if err == nil {
			text, err = io.ReadAll(io.LimitReader(r, MaxFile+1))
			err = errors.Join(err, r.Close())
		}
		if len(text) > MaxFile {
			u.left[name] = tooLarge
			return nil
		}
		if err != nil {
			u.left[name] = fmt.Sprintf("cannot be unpacked: %v", err)
			return nil
		}
		if u.taken[u.whose(name)] += len(text); u.taken[u.whose(name)] > maxTaken {
			u.left[name] = fmt.Sprintf("is left out, because the files are larger than %d MiB together", maxTaken>>20)
			return nil
		}
	}
	err := os.WriteFile(to, text, 0o644)
	if info, statErr := os.Lstat(to); err != nil && statErr == nil && info.IsDir() {
		u.left[name] = "is both a file and a folder"
		return nil
	}
	if err != nil {
		return u.failed(name, err)
	}
	return nil
}

// learners copies what may be a learner's archive in a class's, to be opened as any
// other. Of what can't be read only the name is kept.
func (u *unpacker) learners(name string, open func() (io.ReadCloser, error)) error {
	lower := strings.ToLower(name)
	if _, twice := u.seen[lower]; twice {
		return nil
	}
	u.seen[lower] = name
	to := filepath.Join(u.dir, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(to), 0o755); err != nil {
		return u.failed(name, err)
	}
	f, err := os.OpenFile(to, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if err != nil {
		return u.failed(name, err)
	}
	defer f.Close()
	if !isArchive(name) {
		return nil
	}
	r, err := open()
	if err != nil {
		return nil // taking it will say that it is no archive
	}
	defer r.Close()
	n, err := io.Copy(f, io.LimitReader(r, ofLearner.archive+1-int64(u.copied[u.whose(name)])))
	u.copied[u.whose(name)] += int(n)
	if cause := (*fs.PathError)(nil); errors.As(err, &cause) {
		return fmt.Errorf("unpacking an archive: %w", err)
	}
	return nil
}

// failed leaves an entry out whose name the system does not take. Where it takes
// no other either, the error is the machine's.
func (u *unpacker) failed(name string, err error) error {
	another, tryErr := os.CreateTemp(u.dir, "another") // a name that no entry has
	if tryErr == nil {
		_, tryErr = another.WriteString(name)
		tryErr = errors.Join(tryErr, another.Close(), os.Remove(another.Name()))
	}
	if tryErr != nil {
		return fmt.Errorf("unpacking an archive: %w", err)
	}
	u.left[name] = "cannot be unpacked: " + errors.Unwrap(err).Error()
	return nil
}
