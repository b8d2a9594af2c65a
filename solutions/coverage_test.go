package solutions

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"koans/checker/catalog"
	"koans/checker/proof"
)

// The classes of bugs that the studies name, and a koan about each. Another
// koan may take over a class; none may go without one.
var coverage = []struct{ study, class, koan string }{
	{"ASPLOS'19 study", "blocking, Mutex", "05_mutexes/03_locked_twice"},
	{"ASPLOS'19 study", "blocking, RWMutex", "05_mutexes/11_read_lock_twice"},
	{"ASPLOS'19 study", "blocking, Wait", "01_main_waits/04_one_too_many"},
	{"ASPLOS'19 study", "blocking, channel", "02_channels/01_nobody_receives"},
	{"ASPLOS'19 study", "channel with other", "05_mutexes/08_lock_over_channel"},
	{"ASPLOS'19 study", "messaging library", "04_leaks/09_blocked_writer"},
	{"ASPLOS'19 study", "non-blocking, traditional", "05_mutexes/09_check_then_act"},
	{"ASPLOS'19 study", "non-blocking, anonymous function", "06_data_races/01_the_shared_err"},
	{"ASPLOS'19 study", "non-blocking, WaitGroup", "01_main_waits/05_add_too_late"},
	{"ASPLOS'19 study", "non-blocking, shared library", "07_context/10_everybodys_notes"},
	{"ASPLOS'19 study", "channel misuse", "02_channels/03_who_closes"},
	{"GoKer", "double locking", "05_mutexes/03_locked_twice"},
	{"GoKer", "AB-BA", "05_mutexes/04_abba"},
	{"GoKer", "RWR", "05_mutexes/11_read_lock_twice"},
	{"GoKer", "channel & context", "07_context/03_deaf_while_sending"},
	{"GoKer", "mixed deadlock", "05_mutexes/08_lock_over_channel"},
	{"GoKer", "data race", "05_mutexes/01_lost_update"},
	{"GoKer", "channel misuse", "02_channels/04_send_after_close"},
	{"GoKer", "order violation", "10_time/06_too_late_to_stop"},
	{"leak study", "premature function return", "04_leaks/01_early_return"},
	{"leak study", "timeout leak", "03_select/05_lost_result_on_timeout"},
	{"leak study", "NCast", "04_leaks/02_first_answer_wins"},
	{"leak study", "double send", "04_leaks/03_double_send"},
	{"leak study", "method contract violation", "04_leaks/05_forgotten_close"},
	{"leak study", "unbounded select loop", "04_leaks/08_no_way_out"},
	{"leak study", "channel iteration misuse", "02_channels/02_pages_without_a_count"},
	{"PLDI'22 race study", "capture by reference, err", "06_data_races/01_the_shared_err"},
	{"PLDI'22 race study", "named return", "06_data_races/02_the_named_result"},
	{"PLDI'22 race study", "slices", "06_data_races/03_everybody_appends"},
	{"PLDI'22 race study", "concurrent map access", "06_data_races/04_one_map_for_all"},
	{"PLDI'22 race study", "pass by pointer", "06_data_races/05_one_form_for_all"},
	{"PLDI'22 race study", "partial locking", "06_data_races/06_only_the_writers"},
	{"PLDI'22 race study", "parallel test suites", "06_data_races/09_the_shared_fixture"},
	{"PLDI'22 race study", "misplaced Add", "01_main_waits/05_add_too_late"},
	{"package os/exec", "Cmd.Start", "12_signals_and_processes/07_nobody_came_for_them"},
	{"go vet", "copylocks", "01_main_waits/07_a_copied_waitgroup"},
	{"go vet", "lostcancel", "07_context/01_nobody_says_stop"},
	{"go vet", "sigchanyzer", "12_signals_and_processes/04_the_signal_nobody_saw"},
	{"go vet", "testinggoroutine", "06_data_races/10_fatal_from_afar"},
	{"go vet", "waitgroup", "14_capstones/02_the_crawler"},
}

func TestNoBugClassIsLost(t *testing.T) {
	koans, err := catalog.Read("..")
	require.NoError(t, err)
	for _, c := range coverage {
		k, err := catalog.Find(koans, c.koan)
		require.NoError(t, err)
		claim, err := proof.Claims(k)
		require.NoError(t, err)
		named := false
		for source := range strings.SplitSeq(claim.Source, ";") {
			named = named || strings.Contains(source, c.study) && strings.Contains(source, c.class)
		}
		assert.True(t, named, "%s does not say that it is about %s, %s: %s", c.koan, c.study, c.class, claim.Source)
	}
}
