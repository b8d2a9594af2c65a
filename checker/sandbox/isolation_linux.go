package sandbox

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"os/signal"
	"runtime"
	"strconv"
	"sync"
	"syscall"
	"time"

	"github.com/landlock-lsm/go-landlock/landlock"
	"golang.org/x/sys/unix"
)

// An isolated program is started by a keeper: this executable once more, as
// the first process of fresh user, process, mount, network and IPC namespaces.
// The keeper takes away what is still in reach, starts the program, hands on
// signals and tells how it ended. When the keeper ends, and it ends when its
// starter does, the kernel ends every process of the namespace.
const keeperName = "koan-keeper"

// What all processes of an isolated program may use together.
const (
	maxProcesses    = 64              // threads count, too
	maxOpenFiles    = 256             // in each process
	maxTemporary    = 32 << 20        // bytes in /tmp
	maxFiles        = 4096            // in /tmp
	maxCPU          = 2 * time.Second // of all that have ended; many short ones would not reach their own limits
	temporaryFolder = "/tmp"
	programFile     = temporaryFolder + "/program"
	searchPath      = "/usr/bin:/bin"
)

// nobody runs the program where the keeper is root. Root is under no limit on
// processes, and may read what others may not.
const nobody = 65534

// The keeper's descriptors, behind those of the program.
const (
	reportFD = 3
	statusFD = 4
)

// A task is what the keeper is asked to do.
type task struct {
	Path   string
	Args   []string
	Env    []string
	Nobody bool // whether the program is to run as nobody
}

// isolate changes cmd so that it starts a keeper for the command. What comes
// back waits for the keeper's word on how the program ended; close it after.
func isolate(cmd *exec.Cmd, c Command) (*keeper, error) {
	pair, err := unix.Socketpair(unix.AF_UNIX, unix.SOCK_STREAM|unix.SOCK_CLOEXEC, 0)
	if err != nil {
		return nil, fmt.Errorf("connecting with the keeper: %w", err)
	}
	k := &keeper{ours: os.NewFile(uintptr(pair[0]), "status"), theirs: os.NewFile(uintptr(pair[1]), "status")}
	// The program can read the keeper's command line, so the task isn't in it.
	if err := json.NewEncoder(k.ours).Encode(task{c.Path, c.Args, append(c.Env, "PATH="+searchPath), os.Geteuid() == 0}); err != nil {
		k.close()
		return nil, fmt.Errorf("telling the keeper what to run: %w", err)
	}
	cmd.Path, cmd.Args, cmd.Env, cmd.Dir = "/proc/self/exe", []string{keeperName}, []string{}, "/"
	cmd.ExtraFiles = append(cmd.ExtraFiles, k.theirs)
	attr := cmd.SysProcAttr
	attr.Cloneflags = unix.CLONE_NEWUSER | unix.CLONE_NEWPID | unix.CLONE_NEWNS | unix.CLONE_NEWNET | unix.CLONE_NEWIPC | unix.CLONE_NEWUTS
	attr.UidMappings = []syscall.SysProcIDMap{{ContainerID: 0, HostID: os.Geteuid(), Size: 1}}
	attr.GidMappings = []syscall.SysProcIDMap{{ContainerID: 0, HostID: os.Getegid(), Size: 1}}
	if os.Geteuid() == 0 {
		also := syscall.SysProcIDMap{ContainerID: nobody, HostID: nobody, Size: 1}
		attr.UidMappings, attr.GidMappings = append(attr.UidMappings, also), append(attr.GidMappings, also)
		attr.GidMappingsEnableSetgroups = true
	}
	return k, nil
}

// A keeper is the starter's end of the connection.
type keeper struct{ ours, theirs *os.File }

// started gives the keeper its end for its own.
func (k *keeper) started() { k.theirs.Close() }

func (k *keeper) close() {
	k.theirs.Close()
	k.ours.Close()
}

// status returns how the program ended, or own, the keeper's status, if that
// was killed before it could say. It fails if the program was not isolated.
func (k *keeper) status(own syscall.WaitStatus) (syscall.WaitStatus, error) {
	word, err := io.ReadAll(k.ours)
	if err != nil {
		return 0, fmt.Errorf("hearing from the keeper: %w", err)
	}
	if len(word) == 0 {
		return own, nil
	}
	n, err := strconv.ParseUint(string(word), 10, 32)
	if err != nil {
		return 0, fmt.Errorf("isolating a program: %s", word)
	}
	return syscall.WaitStatus(n), nil
}

// CanIsolate returns nil if programs can be isolated here, and otherwise what
// is in the way. It tries, once.
var CanIsolate = sync.OnceValue(func() error {
	shell, err := exec.LookPath("sh")
	if err != nil {
		return fmt.Errorf("looking for a shell: %w", err)
	}
	const code = 7
	result, err := Run(context.Background(), Command{Path: shell, Args: []string{"-c", fmt.Sprintf("sh -c 'exit %d'", code)}, Isolated: true})
	if err != nil {
		return fmt.Errorf("%w. The sysctls user.max_user_namespaces and, on Ubuntu, kernel.apparmor_restrict_unprivileged_userns decide who may; in a container its seccomp and AppArmor profiles and its masked /proc do", err)
	}
	if result.ExitCode != code {
		return fmt.Errorf("an isolated shell cannot start another: exit code %d: %s", result.ExitCode, result.Stream(2))
	}
	return nil
})

func init() {
	if len(os.Args) == 1 && os.Args[0] == keeperName {
		os.Exit(keep())
	}
}

// keep is the keeper's whole life. Its exit code means nothing: what it has to
// say it writes to the status descriptor.
func keep() int {
	unix.CloseOnExec(statusFD)
	status := os.NewFile(statusFD, "status")
	ended, err := start(status)
	word := strconv.FormatUint(uint64(ended), 10)
	if err != nil {
		word = err.Error()
	}
	_, _ = status.WriteString(word)
	return 0
}

// start runs the program to its end and returns how that was.
func start(status *os.File) (syscall.WaitStatus, error) {
	// What is limited here holds for the thread that starts the program.
	runtime.LockOSThread()
	var t task
	if err := json.NewDecoder(status).Decode(&t); err != nil {
		return 0, fmt.Errorf("reading what to run: %w", err)
	}
	if err := furnish(t.Path); err != nil {
		return 0, err
	}
	if err := confine(); err != nil {
		return 0, err
	}
	cmd := exec.Command(programFile, t.Args...)
	cmd.Env, cmd.Dir = t.Env, temporaryFolder
	cmd.Stdout, cmd.Stderr = os.Stdout, os.Stderr
	cmd.ExtraFiles = []*os.File{os.NewFile(reportFD, "report")}
	ownGroup(cmd)
	if t.Nobody {
		cmd.SysProcAttr.Credential = &syscall.Credential{Uid: nobody, Gid: nobody}
	}
	signals := make(chan os.Signal, 16)
	signal.Notify(signals, unix.SIGINT, unix.SIGTERM, unix.SIGHUP, unix.SIGQUIT, unix.SIGUSR1, unix.SIGUSR2)
	if err := cmd.Start(); err != nil {
		return 0, fmt.Errorf("starting the program: %w", err)
	}
	go func() {
		for s := range signals {
			_ = cmd.Process.Signal(s)
		}
	}()
	go func() {
		_, _ = io.Copy(io.Discard, status) // until the starter is gone
		os.Exit(0)
	}()
	for { // the first process of a namespace is told of every orphan's end
		var ended syscall.WaitStatus
		pid, err := syscall.Wait4(-1, &ended, 0, nil)
		switch {
		case err == syscall.EINTR:
		case err != nil:
			return 0, fmt.Errorf("waiting for the program: %w", err)
		case pid == cmd.Process.Pid:
			return ended, nil
		case usedByOthers() > maxCPU:
			return syscall.WaitStatus(unix.SIGXCPU), nil
		}
	}
}

// usedByOthers returns the processor time of the processes waited for here.
func usedByOthers() time.Duration {
	var used unix.Rusage
	_ = unix.Getrusage(unix.RUSAGE_CHILDREN, &used) // cannot fail
	return time.Duration(used.Utime.Nano() + used.Stime.Nano())
}

// furnish gives the namespace folders of its own for temporary files, where the
// program appears as a file that can't be changed, and for processes.
func furnish(program string) error {
	from, err := os.Open(program)
	if err != nil {
		return fmt.Errorf("opening the program: %w", err)
	}
	defer from.Close()
	if err := unix.Mount("", "/", "", unix.MS_REC|unix.MS_PRIVATE, ""); err != nil {
		return fmt.Errorf("keeping mounts private: %w", err)
	}
	// Landlock lets a program change modes, owners and times of files that it may
	// not open.
	if err := unix.MountSetattr(unix.AT_FDCWD, "/", unix.AT_RECURSIVE, &unix.MountAttr{Attr_set: unix.MOUNT_ATTR_RDONLY | unix.MOUNT_ATTR_NOSUID}); err != nil {
		return fmt.Errorf("making all files unchangeable: %w", err)
	}
	const careful = unix.MS_NOSUID | unix.MS_NODEV
	if err := unix.Mount("tmpfs", temporaryFolder, "tmpfs", careful, fmt.Sprintf("mode=1777,size=%d,nr_inodes=%d", maxTemporary, maxFiles)); err != nil {
		return fmt.Errorf("mounting a folder for temporary files: %w", err)
	}
	// It isn't copied: how large the binary is, which other programs share, may
	// not decide whether this one runs.
	to, err := os.OpenFile(programFile, os.O_WRONLY|os.O_CREATE, 0o555)
	if err == nil {
		err = errors.Join(to.Close(), unix.Mount(fmt.Sprintf("/proc/self/fd/%d", from.Fd()), programFile, "", unix.MS_BIND, ""))
	}
	if err != nil {
		return fmt.Errorf("showing the program in its folder: %w", err)
	}
	// The race detector reads its options there.
	if err := unix.Mount("proc", "/proc", "proc", careful, ""); err != nil {
		return fmt.Errorf("mounting /proc for the namespace's own processes: %w", err)
	}
	return nil
}

// confine takes from the keeper, and so from all it starts, every file but
// those of the system's commands and libraries, the temporary ones and /proc,
// most of its resources, and all privileges that root could get by starting a
// program.
func confine() error {
	for _, l := range []struct {
		resource int
		most     uint64
	}{
		{unix.RLIMIT_NPROC, maxProcesses},
		{unix.RLIMIT_NOFILE, maxOpenFiles},
		{unix.RLIMIT_FSIZE, maxTemporary},
		{unix.RLIMIT_CORE, 0},
	} {
		if err := unix.Setrlimit(l.resource, &unix.Rlimit{Cur: l.most, Max: l.most}); err != nil {
			return fmt.Errorf("limiting resources: %w", err)
		}
	}
	// The kernel's choice when memory runs out. Not everywhere may it be made.
	_ = os.WriteFile("/proc/self/oom_score_adj", []byte("1000"), 0)
	const noRoot, locked = 1 << 0, 1 << 1 // SECBIT_NOROOT of linux/securebits.h
	if err := unix.Prctl(unix.PR_SET_SECUREBITS, noRoot|locked, 0, 0, 0); err != nil {
		return fmt.Errorf("giving up root's privileges: %w", err)
	}
	var system []landlock.Rule
	for _, dir := range []string{"/bin", "/usr/bin", "/lib", "/lib64", "/usr/lib", "/usr/lib64", "/usr/libexec", "/proc"} {
		system = append(system, landlock.RODirs(dir).IgnoreIfMissing())
	}
	for _, file := range []string{"/etc/ld.so.cache", "/dev/urandom", "/dev/zero"} {
		system = append(system, landlock.ROFiles(file).IgnoreIfMissing())
	}
	// Before its third version Landlock let a program truncate any file.
	if err := landlock.V3.RestrictPaths(append(system, landlock.RWFiles("/dev/null"), landlock.RWDirs(temporaryFolder))...); err != nil {
		return fmt.Errorf("limiting which files there are, by Landlock: %w", err)
	}
	return nil
}
