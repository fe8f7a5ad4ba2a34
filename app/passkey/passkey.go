// Package passkey speaks WebAuthn with browsers: it writes what they are asked, and checks what they answer. Challenges, and who a
// passkey is of, are decided elsewhere.
package passkey

import (
	"encoding/json"
	"errors"
	"fmt"

	"github.com/go-webauthn/webauthn/protocol"
	"github.com/go-webauthn/webauthn/webauthn"

	"ribbit/app/chat"
)

// Authenticators are the devices of all users. The zero value is ready.
type Authenticators struct{}

var _ chat.Authenticators = Authenticators{}

// party is a site as WebAuthn knows it. Nothing of who made a device is asked for: it would tell people apart, and there is no list
// here of makers who are to be trusted.
func party(site chat.Site) (*webauthn.WebAuthn, error) {
	timeout := webauthn.TimeoutConfig{Timeout: chat.ChallengeAge, TimeoutUVD: chat.ChallengeAge}
	w, err := webauthn.New(&webauthn.Config{
		RPID: site.Host, RPDisplayName: site.Name, RPOrigins: site.Origins, AttestationPreference: protocol.PreferNoAttestation,
		AuthenticatorSelection: protocol.AuthenticatorSelection{
			ResidentKey: protocol.ResidentKeyRequirementRequired, RequireResidentKey: protocol.ResidentKeyRequired(),
			UserVerification: protocol.VerificationRequired,
		},
		Timeouts: webauthn.TimeoutsConfig{Login: timeout, Registration: timeout},
		// Some browsers say unasked how they keep a passkey.
		ExtensionsUnsolicitedOutputPolicy: protocol.UnsolicitedOutputPolicyIgnore,
	})
	if err != nil {
		return nil, fmt.Errorf("set up passkeys of %s: %w", site.Host, err)
	}
	return w, nil
}

// owner is a user as WebAuthn knows them.
type owner struct {
	handle      []byte
	name        string
	credentials []webauthn.Credential
}

func (o owner) WebAuthnID() []byte                         { return o.handle }
func (o owner) WebAuthnName() string                       { return o.name }
func (o owner) WebAuthnDisplayName() string                { return o.name }
func (o owner) WebAuthnCredentials() []webauthn.Credential { return o.credentials }

// AskToMake implements chat.Authenticators.
func (Authenticators) AskToMake(site chat.Site, challenge []byte, user chat.User, handle []byte, have [][]byte) ([]byte, error) {
	w, err := party(site)
	if err != nil {
		return nil, err
	}
	exclude := []protocol.CredentialDescriptor{}
	for _, id := range have {
		exclude = append(exclude, protocol.CredentialDescriptor{Type: protocol.PublicKeyCredentialType, CredentialID: id})
	}
	asked, _, err := w.BeginRegistration(owner{handle: handle, name: user.Name}, webauthn.WithExclusions(exclude),
		func(o *protocol.PublicKeyCredentialCreationOptions) error {
			o.Challenge = challenge
			return nil
		})
	if err != nil {
		return nil, fmt.Errorf("ask for a new passkey: %w", err)
	}
	return json.Marshal(asked.Response)
}

// Made implements chat.Authenticators.
func (Authenticators) Made(site chat.Site, handle, answer []byte) (challenge []byte, c chat.Credential, err error) {
	w, err := party(site)
	if err != nil {
		return nil, c, err
	}
	parsed, err := protocol.ParseCredentialCreationResponseBytes(answer)
	if err != nil {
		return nil, c, explained(err)
	}
	said := parsed.Response.CollectedClientData.Challenge
	made, err := w.CreateCredential(owner{handle: handle}, webauthn.SessionData{
		Challenge: said, RelyingPartyID: site.Host, UserID: handle, UserVerification: protocol.VerificationRequired,
		CredParams: webauthn.CredentialParametersDefault(),
	}, parsed)
	if err != nil {
		return nil, c, explained(err)
	}
	challenge, err = decode(said)
	return challenge, chat.Credential{ID: made.ID, Key: made.PublicKey, Counter: made.Authenticator.SignCount, CanBeMany: made.Flags.BackupEligible}, err
}

// AskToSign implements chat.Authenticators.
func (Authenticators) AskToSign(site chat.Site, challenge []byte) ([]byte, error) {
	w, err := party(site)
	if err != nil {
		return nil, err
	}
	asked, _, err := w.BeginDiscoverableLogin(webauthn.WithChallenge(challenge), webauthn.WithUserVerification(protocol.VerificationRequired))
	if err != nil {
		return nil, fmt.Errorf("ask for a passkey: %w", err)
	}
	return json.Marshal(asked.Response)
}

// Signed implements chat.Authenticators.
func (Authenticators) Signed(answer []byte) (challenge, credential []byte, err error) {
	parsed, err := protocol.ParseCredentialRequestResponseBytes(answer)
	if err != nil {
		return nil, nil, explained(err)
	}
	challenge, err = decode(parsed.Response.CollectedClientData.Challenge)
	return challenge, parsed.RawID, err
}

// Verify implements chat.Authenticators.
func (Authenticators) Verify(site chat.Site, p chat.Passkey, answer []byte) (counter uint32, err error) {
	w, err := party(site)
	if err != nil {
		return 0, err
	}
	parsed, err := protocol.ParseCredentialRequestResponseBytes(answer)
	if err != nil {
		return 0, explained(err)
	}
	o := owner{handle: p.Handle, credentials: []webauthn.Credential{{
		ID: p.Credential.ID, PublicKey: p.Credential.Key, Authenticator: webauthn.Authenticator{SignCount: p.Credential.Counter},
		Flags: webauthn.CredentialFlags{BackupEligible: p.Credential.CanBeMany},
	}}}
	_, signed, err := w.ValidatePasskeyLogin(func(_, _ []byte) (webauthn.User, error) { return o, nil }, webauthn.SessionData{
		Challenge: parsed.Response.CollectedClientData.Challenge, RelyingPartyID: site.Host, UserVerification: protocol.VerificationRequired,
	}, parsed)
	if err != nil {
		return 0, explained(err)
	}
	if signed.Authenticator.CloneWarning {
		return 0, errors.New("the counter of the passkey went back: it may be a copy")
	}
	return parsed.Response.AuthenticatorData.Counter, nil
}

// decode reads a challenge as browsers write it.
func decode(challenge string) ([]byte, error) {
	var b protocol.URLEncodedBase64
	err := b.UnmarshalJSON([]byte(`"` + challenge + `"`))
	return b, err
}

// explained adds what the library says for developers alone.
func explained(err error) error {
	var e *protocol.Error
	if errors.As(err, &e) && e.DevInfo != "" {
		return fmt.Errorf("%w: %s", err, e.DevInfo)
	}
	return err
}
