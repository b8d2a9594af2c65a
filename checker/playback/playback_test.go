package playback_test

import (
	"bytes"
	"encoding/binary"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker/playback"
)

func frame(at time.Duration, data string) []byte {
	b := []byte{0, 0, 'P', 'B'}
	b = binary.BigEndian.AppendUint64(b, uint64(playback.Epoch.Add(at).UnixNano()))
	b = binary.BigEndian.AppendUint32(b, uint32(len(data)))
	return append(b, data...)
}

func join(parts ...[]byte) []byte {
	var all []byte
	for _, p := range parts {
		all = append(all, p...)
	}
	return all
}

func write(at time.Duration, data string) playback.Write {
	return playback.Write{At: at, Data: []byte(data), FD: 1}
}

func TestDecode(t *testing.T) {
	tests := []struct {
		name   string
		stream []byte
		want   []playback.Write
	}{
		{"nothing", nil, nil},
		{"two writes", join(frame(0, "A\n"), frame(time.Second, "B\n")), []playback.Write{write(0, "A\n"), write(time.Second, "B\n")}},
		{"an empty write", join(frame(0, ""), frame(1, "x")), []playback.Write{write(1, "x")}},
		{"no header at all", []byte("plain"), []playback.Write{write(0, "plain")}},
		{"bare bytes between", join(frame(5, "a"), []byte("bare"), frame(7, "b")), []playback.Write{write(5, "a"), write(5, "bare"), write(7, "b")}},
		{"cut in the data", frame(3, "hello")[:18], []playback.Write{write(3, "he")}},
		{"cut in the header", join(frame(3, "x"), frame(4, "y")[:9]), []playback.Write{write(3, "x")}},
		{"time runs backwards", join(frame(9, "a"), frame(2, "b")), []playback.Write{write(9, "a"), write(9, "b")}},
		{"framing inside framing is data", frame(1, string(frame(99, "forged"))), []playback.Write{write(1, string(frame(99, "forged")))}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			assert.Equal(t, test.want, playback.Decode(test.stream, 1))
		})
	}
}

func TestMergeKeepsTheOrderOfBothStreams(t *testing.T) {
	out := playback.Decode(join(frame(0, "1"), frame(2, "3")), 1)
	errs := playback.Decode(join(frame(1, "2"), frame(3, "4")), 2)
	var all string
	for _, w := range playback.Merge(out, errs) {
		all += string(w.Data)
	}
	assert.Equal(t, "1234", all)
}

func FuzzDecode(f *testing.F) {
	f.Add([]byte{})
	f.Add([]byte("plain"))
	f.Add(frame(time.Second, "A\n"))
	f.Add(join(frame(time.Second, "A\n"), frame(0, "B\n")))
	f.Add(frame(time.Second, "A\n")[:10])
	f.Fuzz(func(t *testing.T, stream []byte) {
		size, last := 0, time.Duration(0)
		for _, w := range playback.Decode(stream, 1) {
			assert.NotEmpty(t, w.Data)
			assert.GreaterOrEqual(t, w.At, last)
			last = w.At
			size += len(w.Data)
		}
		assert.LessOrEqual(t, size, len(stream))
		if i := bytes.Index(stream, []byte("\x00\x00PB")); i < 0 && !bytes.ContainsRune(stream, 0) {
			var want []playback.Write
			if len(stream) > 0 {
				want = []playback.Write{write(0, string(stream))}
			}
			assert.Equal(t, want, playback.Decode(stream, 1), "without a header it is one write")
		}
		framed := playback.Decode(join(frame(time.Second, string(stream)), frame(2*time.Second, "next")), 1)
		assert.Equal(t, write(2*time.Second, "next"), framed[len(framed)-1], "what a program prints hides no later write")
		if len(stream) > 0 {
			assert.Equal(t, write(time.Second, string(stream)), framed[0])
		}
	})
}
