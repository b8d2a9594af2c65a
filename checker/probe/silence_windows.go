package probe

import "os"

// silence sends what is still printed with package fmt or log to nowhere.
func silence() {
	if nowhere, err := os.OpenFile(os.DevNull, os.O_WRONLY, 0); err == nil {
		os.Stdout, os.Stderr = nowhere, nowhere
	}
}
