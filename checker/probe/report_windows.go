package probe

import (
	"os"
	"strconv"
)

// EnvReport holds the inherited handle of the report where file descriptors
// cannot be passed by number.
const EnvReport = "KOAN_REPORT"

var reportFile = func() *os.File {
	handle, _ := strconv.ParseUint(os.Getenv(EnvReport), 10, 64)
	os.Unsetenv(EnvReport)
	return os.NewFile(uintptr(handle), "report")
}()

func report(line string) {
	_, _ = reportFile.WriteString(line + "\n")
}
