package store

import (
	"bufio"
	"errors"
	"fmt"
	"io"

	"filippo.io/age"
)

// How much work it is to try a passphrase: 2 to the power of each, times 1 KiB of memory.
const (
	passphraseWork     = 16 // 64 MiB: a small machine that makes backups at night has that
	mostPassphraseWork = 18 // what age itself takes
)

// ErrPassphrase is in the error when a backup is encrypted, and not with the passphrase that was given.
var ErrPassphrase = errors.New("another passphrase")

// passphraseError is ErrPassphrase as a person reads it.
type passphraseError struct {
	file      string
	isMissing bool
}

func (e passphraseError) Error() string {
	if e.isMissing {
		return fmt.Sprintf("%s is encrypted. Give its passphrase with --passphrase-stdin.", e.file)
	}
	return fmt.Sprintf("%s is encrypted with another passphrase.", e.file)
}

func (e passphraseError) Is(target error) bool { return target == ErrPassphrase }

// encrypt is a writer whose bytes only somebody with the passphrase can read, as `age` does it; "" encrypts nothing. The
// caller closes it.
func encrypt(out io.Writer, passphrase string) (io.WriteCloser, error) {
	if passphrase == "" {
		return plain{out}, nil
	}
	to, err := age.NewScryptRecipient(passphrase)
	if err != nil {
		return nil, err
	}
	to.SetWorkFactor(passphraseWork)
	return age.Encrypt(out, to)
}

type plain struct{ io.Writer }

func (plain) Close() error { return nil }

// decrypt reads what encrypt wrote, or what is not encrypted. Errors: ErrPassphrase, and those of a file that is no backup.
func decrypt(backup string, in io.Reader, passphrase string) (out io.Reader, isEncrypted bool, err error) {
	const mark = "age-encryption.org/v1\n"
	r := bufio.NewReader(in)
	if begin, err := r.Peek(len(mark)); err != nil || string(begin) != mark {
		return r, false, nil //nolint:nilerr // what is so short is no backup, which its reader says
	}
	if passphrase == "" {
		return nil, true, passphraseError{backup, true}
	}
	id, err := age.NewScryptIdentity(passphrase)
	if err != nil {
		return nil, true, err
	}
	id.SetMaxWorkFactor(mostPassphraseWork)
	out, err = age.Decrypt(r, id)
	var other *age.NoIdentityMatchError
	switch {
	case errors.As(err, &other), errors.Is(err, age.ErrIncorrectIdentity):
		return nil, true, passphraseError{backup, false}
	case err != nil:
		return nil, true, damaged(backup, "is cut off or damaged")
	}
	return out, true, nil
}
