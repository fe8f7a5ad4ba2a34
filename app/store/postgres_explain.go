package store

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
)

const databaseFlag = "--database"

// explainPostgres says in a sentence why a database does not open that a flag or a word of a command names.
func explainPostgres(c *pgx.ConnConfig, named string, err error) error {
	name := placeOf(c)
	var ours postgresError
	var p *pgconn.PgError
	switch {
	case errors.Is(err, ErrNewerDatabase) || errors.Is(err, ErrNotDatabase):
		return err
	case errors.As(err, &ours):
		return fmt.Errorf("Ribbit cannot use %s, which %s names: %s", name, named, ours)
	case errors.Is(err, pgconn.ErrReadOnlyConnection): // first: the tries with TLS that failed before it are told along
		return fmt.Errorf("Ribbit cannot use %s, which %s names: it takes no writes, as a standby does. Name the one that takes them, or both with a comma.", name, named)
	case errors.As(err, &p) && startingWords(p, c, name, named) != nil:
		return startingWords(p, c, name, named)
	case errors.As(err, &p) && !isAway(err):
		switch p.Code {
		case "28P01", "28000":
			return fmt.Errorf("PostgreSQL does not let %s into %s: the user or the password in %s is wrong.", c.User, name, named)
		case "3D000":
			return fmt.Errorf("There is no database %s at the PostgreSQL that %s names. Make it with CREATE DATABASE %[1]s, or name another.", c.Database, named)
		case "42P05", "26000":
			return poolerError("gives a connection to several", name, named, p)
		case "42501":
			return fmt.Errorf("%s may not make tables in %s, which %s names. Make it the owner: ALTER DATABASE %s OWNER TO %s.", c.User, name, named, c.Database, c.User)
		}
		return fmt.Errorf("Ribbit cannot use %s, which %s names: %s.", name, named, p.Message)
	case strings.Contains(err.Error(), "server refused TLS connection") && !mayDoWithoutTLS(c): // pgconn has no other word for it
		return fmt.Errorf("PostgreSQL does not speak TLS, which %s asks for: Ribbit cannot use %s. Switch it on there (ssl = on), or write sslmode=disable behind the ? of the address.", named, name)
	case isCertificate(err):
		return fmt.Errorf("The certificate of PostgreSQL is not trusted here: Ribbit cannot use %s, which %s names (%s). Name its authority with sslrootcert=FILE behind the ? of the address, and the host as the certificate does.", name, named, certificateWords(err))
	case isAway(err) || errors.Is(err, context.DeadlineExceeded):
		return fmt.Errorf("PostgreSQL does not answer: Ribbit cannot reach %s, which %s names. Start it, or name another.", name, named)
	}
	return fmt.Errorf("Ribbit cannot use %s, which %s names: %w.", name, named, err)
}

func poolerError(does, name, named string, p *pgconn.PgError) error {
	return fmt.Errorf("Between Ribbit and %s, which %s names, stands a pooler that %s (%s). Name PostgreSQL itself: Ribbit pools its connections and needs each as its own.", name, named, does, p.Message)
}

// mayDoWithoutTLS reports whether a connection is tried without TLS, too.
func mayDoWithoutTLS(c *pgx.ConnConfig) bool {
	return c.TLSConfig == nil || slices.ContainsFunc(c.Fallbacks, func(f *pgconn.FallbackConfig) bool { return f.TLSConfig == nil })
}

// startingWords are for what PostgreSQL, or what stands before it, answers to whoever connects; nil where that says nothing of its own.
func startingWords(p *pgconn.PgError, c *pgx.ConnConfig, name, named string) error {
	isHostBased := p.Routine == "ClientAuthentication" || strings.Contains(p.Message, "pg_hba.conf")
	switch {
	case p.Code == "28000" && isHostBased && c.TLSConfig == nil:
		return fmt.Errorf("PostgreSQL does not let %s into %s, which %s names, from this machine without TLS. Write sslmode=require behind the ? of the address, or add a line for this machine to its pg_hba.conf.", c.User, name, named)
	case p.Code == "28000" && isHostBased:
		return fmt.Errorf("PostgreSQL does not let %s into %s, which %s names, from this machine. Add a line for it to its pg_hba.conf.", c.User, name, named)
	case p.Code == "53300":
		return fmt.Errorf("PostgreSQL takes in no more connections to %s, which %s names. Raise max_connections there, or the limit of the user or the database: each server needs %d.", name, named, postgresReaders+2)
	case p.Code == "57P03":
		return fmt.Errorf("PostgreSQL is still starting, or is about to end: Ribbit cannot use %s, which %s names. Try again when it is ready.", name, named)
	case p.Code == "08P01" && strings.Contains(p.Message, "startup parameter"):
		return poolerError("keeps settings of a connection back", name, named, p)
	}
	return nil
}

func isCertificate(err error) bool {
	var unknown x509.UnknownAuthorityError
	var invalid x509.CertificateInvalidError
	var host x509.HostnameError
	var verify *tls.CertificateVerificationError
	return errors.As(err, &unknown) || errors.As(err, &invalid) || errors.As(err, &host) || errors.As(err, &verify)
}

// certificateWords are what is wrong with a certificate, without the addresses that were tried.
func certificateWords(err error) string {
	words := err.Error()
	if at := strings.LastIndex(words, "x509: "); at >= 0 {
		words = words[at+len("x509: "):]
	}
	words, _, _ = strings.Cut(words, "\n")
	return words
}

// explainAddress says in a sentence why an address cannot be used, without the address: a password may be in it.
func explainAddress(named string, err error) error {
	var file *fs.PathError
	switch {
	case errors.As(err, &file):
		return fmt.Errorf("The file %s, which %s names for TLS, cannot be read: %w. Correct sslrootcert, sslcert and sslkey.", file.Path, named, file.Err)
	case strings.Contains(err.Error(), "failed to configure TLS"): // pgconn has no other word for it
		return fmt.Errorf("TLS cannot be set up as %s has it: %w. Correct sslmode, sslrootcert, sslcert and sslkey.", named, errors.Unwrap(err))
	}
	return fmt.Errorf("%s is no address of PostgreSQL. Write it like postgres://USER:PASSWORD@HOST:5432/NAME.", named)
}
