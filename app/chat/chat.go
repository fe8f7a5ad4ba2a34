package chat

import (
	"context"
	"time"
)

// Chat is the rules applied to a store. All fields are set before first use and not changed afterwards.
type Chat struct {
	Store          Store
	Announcer      Announcer
	Passwords      Passwords
	Codes          Codes
	Authenticators Authenticators
	Signup         SignupPolicy     // whatever the owner chooses; "" leaves it to the owner
	Now            func() time.Time // UTC; the store keeps milliseconds
	GivenGIFKey    string           // the key at GIPHY, whatever admins set; "" leaves it to them
	Stickers       StickerBook      // optional: nil has the frogs alone
	Addresses      Addresses        // what may be asked; needed where users set addresses up
	Bus            Bus              // optional: nil where no other server has people to tell
}

// Announcer tells the live connections what happened. The store hands it stored changes after their commit, in the
// order of commits; Announce must not wait for readers.
type Announcer interface {
	Announce(events ...Event)
}

// Passwords hashes passwords. Both methods wait for a free slot, as hashing is expensive by design, until ctx ends.
type Passwords interface {
	Hash(ctx context.Context, password string) (hash string, err error)
	// Verify takes as long for an empty hash as for a real one and then answers false.
	Verify(ctx context.Context, hash, password string) (bool, error)
}

// Store keeps everything; who needs less of it takes one of its parts. Each method is one transaction; membership is part of
// every query, so that what a user may not see answers NotFound. A method that changes something answers after the commit,
// and the change is announced.
type Store interface {
	ServerStore
	UserStore
	PersonStore
	ResetStore
	LogStore
	StorageStore
	RetentionStore
	IdentityStore
	ScreenStore
	ShellStore
	BackupStore
	ThreadRulesStore
	SettingsStore
	PresenceStore
	SessionStore
	PassStore
	TokenStore
	PasskeyStore
	InviteStore
	ThreadStore
	ThreadSettingsStore
	RequestStore
	BlockStore
	MemberStore
	ChannelStore
	MessageStore
	ReactionStore
	ReadStore
	SearchStore
	GalleryStore
	ExportStore
	GIFStore
	GIFKeyStore
	ReportStore
	UploadStore
	StickerStore
	PreviewStore
	AvatarStore
	HookStore
	BotStore
	DeliveryStore
	CommandStore
	ChangeStore
	SecondFactorStore
	IdentificationStore
	AlertStore
}
