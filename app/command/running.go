package command

import (
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"strings"

	"ribbit/app/store"
)

// addressesName is the file in the data folder in which a running server leaves its addresses, one a line, the best first.
const addressesName = "ribbit.addresses"

// leaveAddresses tells commands that are run beside the server where it is. Without it they guess, so that a full disk stops
// no server. The caller calls remove at its end.
func leaveAddresses(dir string, urls []string, log *slog.Logger) (remove func()) {
	file := filepath.Join(dir, addressesName)
	fresh := file + ".new"
	err := os.WriteFile(fresh, []byte(strings.Join(urls, "\n")+"\n"), 0o600)
	if err == nil {
		err = os.Rename(fresh, file)
	}
	if err != nil {
		log.Warn("commands cannot find this server's address", slog.Any("error", err))
		os.Remove(fresh) //nolint:errcheck // it may not be there
		os.Remove(file)  //nolint:errcheck // the same
	}
	return func() {
		os.Remove(file) //nolint:errcheck // a stale one is not believed
	}
}

// runningAt is the best address of the server that is running on a data folder, "" when there is none.
func runningAt(dir string) (url string, err error) {
	inUse, err := store.InUse(dir)
	if err != nil || !inUse {
		return "", err
	}
	b, err := os.ReadFile(filepath.Join(dir, addressesName))
	if os.IsNotExist(err) {
		return "", nil
	}
	if err != nil {
		return "", fmt.Errorf("find the running server: %w", err)
	}
	url, _, _ = strings.Cut(string(b), "\n")
	return url, nil
}
