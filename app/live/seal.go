package live

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/hkdf"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"reflect"
	"strings"

	"ribbit/app/chat"
)

const carriedBytes = 64 << 10 // of a note's messages; more are read from the database

// carried is what a note carries along, so that nobody has to read it from the database.
type carried struct {
	Messages []step `json:",omitempty"` // all changes of the thread that the note tells of, in their order
	Text     string `json:",omitempty"` // of an aside
}

// step is a message as a change left it.
type step struct {
	Before  chat.Version // of the thread
	Message chat.Message
}

// seal hides what notes carry from everybody but the servers on one database, and shows whether one of those wrote it.
type seal struct{ cipher.AEAD }

// newSeal makes the seal of a secret that those servers share. Servers of builds that know messages otherwise have others: what they
// carry cannot be opened, and is read instead.
func newSeal(secret string) (seal, error) {
	key, err := hkdf.Key(sha256.New, []byte(secret), nil, "ribbit notes "+formOf(reflect.TypeFor[carried](), nil), 32)
	if err != nil {
		return seal{}, err
	}
	block, err := aes.NewCipher(key)
	if err != nil {
		return seal{}, err
	}
	aead, err := cipher.NewGCMWithRandomNonce(block)
	return seal{aead}, err
}

// formOf describes a type down to what it is made of.
func formOf(t reflect.Type, above []reflect.Type) string {
	for _, a := range above {
		if a == t {
			return t.String()
		}
	}
	above = append(above, t)
	switch t.Kind() {
	case reflect.Pointer, reflect.Slice:
		return t.Kind().String() + " " + formOf(t.Elem(), above)
	case reflect.Struct:
		var b strings.Builder
		for i := range t.NumField() {
			fmt.Fprintf(&b, "%s %s;", t.Field(i).Name, formOf(t.Field(i).Type, above))
		}
		return t.String() + "{" + b.String() + "}"
	}
	return t.Kind().String()
}

// close puts what a note carries under the seal; nil when that is nothing or too much.
func (s seal) close(n note) []byte {
	if n.open == nil {
		return nil
	}
	plain, err := json.Marshal(n.open)
	if err != nil || len(plain) > carriedBytes {
		return nil
	}
	return s.Seal(nil, nil, plain, n.place())
}

// open answers what a note carries; ok is false when it carries nothing that can be believed.
func (s seal) open(n note) (c carried, ok bool) {
	if n.Sealed == nil {
		return c, false
	}
	plain, err := s.Open(nil, nil, n.Sealed, n.place())
	return c, err == nil && json.Unmarshal(plain, &c) == nil
}

// place is what a note is about, so that nothing that is sealed can be taken for another's.
func (n note) place() []byte {
	return fmt.Appendf(nil, "%s %d %d %d", n.Kind, n.Thread, n.User, n.By)
}
