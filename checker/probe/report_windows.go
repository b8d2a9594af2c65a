package probe

import (
	"os"
	"strconv"

	"koans/checker/env"
)

var reportFile = func() *os.File {
	handle, _ := strconv.ParseUint(os.Getenv(env.Report), 10, 64)
	os.Unsetenv(env.Report)
	return os.NewFile(uintptr(handle), "report")
}()

func report(line string) {
	_, _ = reportFile.WriteString(line + "\n")
}
