// Package playback decodes what a program prints when it runs on the Go
// runtime's virtual clock (build tag faketime). It interprets nothing: whose
// output it was, and what it means, is for package program.
//
// The runtime puts a header before each write to stdout and stderr
// (runtime/time_fake.go):
//
//	0 0 'P' 'B'   4 bytes
//	time          8 bytes, big endian, nanoseconds since 1970
//	length        4 bytes, big endian
//	data          length bytes
package playback

import (
	"bytes"
	"encoding/binary"
	"sort"
	"time"
)

// Epoch is the instant at which the virtual clock starts.
var Epoch = time.Date(2009, time.November, 10, 23, 0, 0, 0, time.UTC)

// A Write is what one call of write(2) put on a stream.
type Write struct {
	At   time.Duration // since Epoch, never before an earlier write's
	Data []byte
	FD   int // 1 for stdout, 2 for stderr
}

const headerSize = 16

var magic = []byte{0, 0, 'P', 'B'}

// Decode splits one stream into its writes, in order. It accepts anything:
// bytes that no header covers become a write at the time of the last header
// before them, a stream that was cut in the middle yields what is there without
// a header that is not whole, and a time that runs backwards is held at the one
// before. The data aliases stream.
func Decode(stream []byte, fd int) []Write {
	var writes []Write
	var now time.Duration
	add := func(data []byte) {
		if len(data) > 0 {
			writes = append(writes, Write{At: now, Data: data, FD: fd})
		}
	}
	for len(stream) > 0 && !cutHeader(stream) {
		if len(stream) < headerSize || !bytes.HasPrefix(stream, magic) {
			bare := nextHeader(stream)
			add(stream[:bare])
			stream = stream[bare:]
			continue
		}
		at := time.Duration(binary.BigEndian.Uint64(stream[4:]) - uint64(Epoch.UnixNano()))
		now = max(now, at)
		length := min(uint64(binary.BigEndian.Uint32(stream[12:])), uint64(len(stream)-headerSize))
		add(stream[headerSize : headerSize+length])
		stream = stream[headerSize+length:]
	}
	return writes
}

// cutHeader tells whether all that is left is the beginning of a header.
func cutHeader(stream []byte) bool {
	n := min(len(stream), len(magic))
	return len(stream) < headerSize && bytes.Equal(stream[:n], magic[:n])
}

// nextHeader returns how many bytes of stream come before the next whole
// header; at least one, so that decoding always advances.
func nextHeader(stream []byte) int {
	i := bytes.Index(stream[1:], magic)
	if i < 0 || len(stream)-(i+1) < headerSize {
		return len(stream)
	}
	return i + 1
}

// Merge puts the writes of both streams in the order in which they happened.
// The runtime keeps that order visible: a write to the other descriptor gets a
// later time, if only by a nanosecond.
func Merge(stdout, stderr []Write) []Write {
	merged := append(append([]Write{}, stdout...), stderr...)
	sort.SliceStable(merged, func(i, j int) bool { return merged[i].At < merged[j].At })
	return merged
}
