// Package oidc signs people in by a provider that speaks OpenID Connect, such as Pocket ID, Authentik or Keycloak: the code flow,
// with PKCE, state and nonce. Who may have an account is decided elsewhere.
package oidc

import (
	"context"
	"crypto/rand"
	"crypto/subtle"
	"errors"
	"fmt"
	"net/http"
	"sync"
	"syscall"
	"time"

	"github.com/coreos/go-oidc/v3/oidc"
	"golang.org/x/oauth2"

	"ribbit/app/chat"
	"ribbit/app/outbound"
)

const (
	askTime  = 10 * time.Second // of one request to the provider
	askBytes = 1 << 20          // of its answer
)

// Config is what a Provider needs. The issuer is the owner's own choice, so it may lie at any address.
type Config struct {
	Issuer       string
	ClientID     string
	ClientSecret string
	Name         string // as people know the provider
	Redirect     string // address to which it sends people back
	Now          func() time.Time
}

// Provider signs people in.
type Provider struct {
	Config
	client *http.Client

	mu    sync.Mutex
	known *oidc.Provider // nil until it has answered once
}

// New makes a provider, which is asked when it is first needed.
func New(c Config) *Provider {
	anywhere := func(string, string, syscall.RawConn) error { return nil }
	return &Provider{Config: c, client: outbound.NewClient(anywhere, outbound.Limits{Time: askTime, Bytes: askBytes})}
}

// Name is what people know the provider by.
func (p *Provider) Name() string { return p.Config.Name }

// Flow is what a browser keeps between leaving for the provider and coming back.
type Flow struct {
	State    string `json:"state"`
	Nonce    string `json:"nonce"`
	Verifier string `json:"verifier"`
}

// ErrForged is for whoever comes back from another sign-in than the one that they began.
var ErrForged = errors.New("the state is not the one that was given")

// Begin answers where to send somebody. Problem: Unavailable while the provider does not answer.
func (p *Provider) Begin(ctx context.Context) (address string, flow Flow, err error) {
	o, _, err := p.provider(ctx)
	if err != nil {
		return "", Flow{}, err
	}
	flow = Flow{State: rand.Text(), Nonce: rand.Text(), Verifier: oauth2.GenerateVerifier()}
	return o.AuthCodeURL(flow.State, oidc.Nonce(flow.Nonce), oauth2.S256ChallengeOption(flow.Verifier)), flow, nil
}

// Finish finds out who came back. Problem: Unavailable while the provider does not answer. Errors: ErrForged, and others for what
// is not to be trusted.
func (p *Provider) Finish(ctx context.Context, flow Flow, state, code string) (chat.Identification, error) {
	if flow.State == "" || subtle.ConstantTimeCompare([]byte(state), []byte(flow.State)) != 1 {
		return chat.Identification{}, ErrForged
	}
	o, provider, err := p.provider(ctx)
	if err != nil {
		return chat.Identification{}, err
	}
	ctx = oidc.ClientContext(ctx, p.client)
	token, err := o.Exchange(ctx, code, oauth2.VerifierOption(flow.Verifier))
	if err != nil {
		var refused *oauth2.RetrieveError
		if !errors.As(err, &refused) || refused.Response.StatusCode >= http.StatusInternalServerError { // a proxy says 502 in its place
			return chat.Identification{}, p.unreachable(err)
		}
		return chat.Identification{}, fmt.Errorf("exchange the code: %w", err)
	}
	raw, ok := token.Extra("id_token").(string)
	if !ok {
		return chat.Identification{}, errors.New("the provider sent no id_token")
	}
	id, err := provider.Verifier(&oidc.Config{ClientID: p.ClientID, Now: p.Now}).Verify(ctx, raw)
	if err != nil {
		return chat.Identification{}, fmt.Errorf("verify the id_token: %w", err)
	}
	if subtle.ConstantTimeCompare([]byte(id.Nonce), []byte(flow.Nonce)) != 1 {
		return chat.Identification{}, errors.New("the nonce is not the one that was given")
	}
	var claims struct {
		Username string `json:"preferred_username"`
		Name     string `json:"name"`
	}
	if err := id.Claims(&claims); err != nil {
		return chat.Identification{}, fmt.Errorf("read the claims: %w", err)
	}
	if claims.Username == "" {
		claims.Username = claims.Name
	}
	return chat.Identification{Issuer: id.Issuer, Subject: id.Subject, Name: claims.Username}, nil
}

// provider asks the provider what it is, until it has answered once.
func (p *Provider) provider(ctx context.Context) (*oauth2.Config, *oidc.Provider, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.known == nil {
		// What is found keeps this context for the keys that it fetches later.
		found, err := oidc.NewProvider(oidc.ClientContext(context.WithoutCancel(ctx), p.client), p.Issuer)
		if err != nil {
			return nil, nil, p.unreachable(err)
		}
		p.known = found
	}
	return &oauth2.Config{
		ClientID: p.ClientID, ClientSecret: p.ClientSecret, Endpoint: p.known.Endpoint(), RedirectURL: p.Redirect,
		Scopes: []string{oidc.ScopeOpenID, "profile"},
	}, p.known, nil
}

func (p *Provider) unreachable(err error) error {
	return fmt.Errorf("%w: %w", chat.ProviderUnreachable(p.Config.Name), err)
}
