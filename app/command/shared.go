package command

import (
	"context"
	"time"

	"golang.org/x/crypto/acme/autocert"

	"ribbit/app/certificate"
	"ribbit/app/store"
)

// sharedPatience is how long an authority waits for the database, with devices that wait for it.
const sharedPatience = 10 * time.Second

// sharedAuthority keeps the authority in the database. What a data folder has from before goes along, so that devices that trust it
// go on doing so.
type sharedAuthority struct {
	ctx    context.Context
	store  *store.Store
	before certificate.Folder
}

var _ certificate.Keeper = sharedAuthority{}

// Kept implements certificate.Keeper.
func (a sharedAuthority) Kept(name string) ([]byte, error) {
	ctx, cancel := context.WithTimeout(a.ctx, sharedPatience)
	defer cancel()
	kept, err := a.store.Secret(ctx, name)
	if err != nil || kept != "" {
		return []byte(kept), err
	}
	before, err := a.before.Kept(name)
	if err != nil || before == nil {
		return nil, err
	}
	return a.Replace(name, nil, before)
}

// Replace implements certificate.Keeper.
func (a sharedAuthority) Replace(name string, old, text []byte) ([]byte, error) {
	ctx, cancel := context.WithTimeout(a.ctx, sharedPatience)
	defer cancel()
	kept, err := a.store.ReplaceSecret(ctx, name, string(old), string(text))
	return []byte(kept), err
}

// Place implements certificate.Keeper.
func (a sharedAuthority) Place(name string) string { return name + " in the database" }

// sharedCertificates keeps in the database what a public authority gave, and what it wants to see: it may ask any server.
type sharedCertificates struct{ store *store.Store }

var _ autocert.Cache = sharedCertificates{}

const acmePrefix = "acme " // of their names

// Get implements autocert.Cache.
func (s sharedCertificates) Get(ctx context.Context, key string) ([]byte, error) {
	kept, err := s.store.Secret(ctx, acmePrefix+key)
	if err == nil && kept == "" {
		err = autocert.ErrCacheMiss
	}
	return []byte(kept), err
}

// Put implements autocert.Cache.
func (s sharedCertificates) Put(ctx context.Context, key string, data []byte) error {
	return s.store.SetSecret(ctx, acmePrefix+key, string(data))
}

// Delete implements autocert.Cache.
func (s sharedCertificates) Delete(ctx context.Context, key string) error {
	return s.store.ForgetSecret(ctx, acmePrefix+key)
}
