package shape

import "ribbit/app/chat"

// Overview is the JSON of how the server does.
type Overview struct {
	People        int   `json:"people"`
	Online        int   `json:"online"`
	Messages      int   `json:"messages"`
	MessagesToday int   `json:"messagesToday"`
	Files         int   `json:"files"`
	FileBytes     int64 `json:"fileBytes"`
	DatabaseBytes int64 `json:"databaseBytes"`
	FreeBytes     int64 `json:"freeBytes"`
	DiskBytes     int64 `json:"diskBytes"`
	Since         Time  `json:"since"`
	LastBackupAt  Time  `json:"lastBackupAt"`

	BackupFault string `json:"backupFault"` // why the last backup by plan failed; "" when it did not
}

// NewOverview is o in JSON.
func NewOverview(o chat.Overview) Overview {
	return Overview{
		People: o.People, Online: o.Online, Messages: o.Messages, MessagesToday: o.Today, Files: o.Files,
		FileBytes: o.FileBytes, DatabaseBytes: o.DatabaseBytes, FreeBytes: o.FreeBytes, DiskBytes: o.DiskBytes, Since: Time(o.Since), LastBackupAt: Time(o.Backup), BackupFault: o.Last.Fault,
	}
}

// BackupPlan is the JSON of when backups are made by themselves, and of how the last went.
type BackupPlan struct {
	Every     chat.BackupEvery `json:"every"`
	Hour      int              `json:"hour"`
	Zone      string           `json:"zone"`
	Keep      int              `json:"keep"`
	Folder    string           `json:"folder"`
	Encrypted bool             `json:"encrypted"`
	NextAt    Time             `json:"nextAt"`
	Last      *BackupResult    `json:"last"`
}

// BackupResult is the JSON of how a backup by plan went.
type BackupResult struct {
	At    Time   `json:"at"`
	File  string `json:"file"`
	Bytes int64  `json:"bytes"`
	Fault string `json:"fault"`
}

// NewBackupPlan is p in JSON.
func NewBackupPlan(p chat.BackupPlan, last chat.BackupResult) BackupPlan {
	out := BackupPlan{Every: p.Every, Hour: p.Hour, Zone: p.Zone, Keep: p.Keep, Folder: p.Folder, Encrypted: p.Passphrase != "", NextAt: Time(p.NextAfter(last))}
	if !last.At.IsZero() {
		out.Last = &BackupResult{At: Time(last.At), File: last.File, Bytes: last.Bytes, Fault: last.Fault}
	}
	return out
}

// KeptBackup is the JSON of a backup that is kept.
type KeptBackup struct {
	Name      string `json:"name"`
	At        Time   `json:"at"`
	Bytes     int64  `json:"bytes"`
	Encrypted bool   `json:"encrypted"`
}

// NewKeptBackups is kept in JSON.
func NewKeptBackups(kept []chat.KeptBackup) []KeptBackup {
	out := make([]KeptBackup, len(kept))
	for i, k := range kept {
		out[i] = KeptBackup{Name: k.Name, At: Time(k.At), Bytes: k.Bytes, Encrypted: k.IsEncrypted}
	}
	return out
}

// Checkup is the JSON of what the doctor found.
type Checkup struct {
	Checks []Finding `json:"checks"`
	Broken int       `json:"broken"`
	At     Time      `json:"checkedAt"`
}

// Finding is one thing in it.
type Finding struct {
	Name  string            `json:"name"`
	State chat.FindingState `json:"state"` // works, off, broken
	Text  string            `json:"text"`
	Mend  string            `json:"mend"` // "" where nothing is to be done
}

// NewCheckup is c in JSON.
func NewCheckup(c chat.Checkup) Checkup {
	out := Checkup{Checks: make([]Finding, len(c.Findings)), Broken: c.Broken(), At: Time(c.At)}
	for i, f := range c.Findings {
		out.Checks[i] = Finding{Name: f.Part, State: f.State, Text: f.Text, Mend: f.Mend}
	}
	return out
}

// Storage is the JSON of where the bytes lie.
type Storage struct {
	DatabaseBytes  int64                          `json:"databaseBytes"`
	FreeBytes      int64                          `json:"freeBytes"`
	DiskBytes      int64                          `json:"diskBytes"`
	MaxFileBytes   int64                          `json:"maxFileBytes"`
	MaxPersonBytes int64                          `json:"maxPersonBytes"`
	Kinds          map[chat.AttachmentKind]Amount `json:"kinds"`
	Old            Amount                         `json:"old"`
	Threads        []ThreadAmount                 `json:"chats"`
	People         []PersonAmount                 `json:"people"`
}

// Amount is a number of files.
type Amount struct {
	Files int   `json:"files"`
	Bytes int64 `json:"bytes"`
}

// ThreadAmount is what a thread's messages carry.
type ThreadAmount struct {
	ID    chat.ThreadID   `json:"id"`
	Kind  chat.ThreadKind `json:"kind"`
	Title string          `json:"title"` // of a channel
	Amount
}

// PersonAmount is what somebody brought.
type PersonAmount struct {
	User User `json:"user"`
	Amount
}

// Storage is st in JSON; the disk and the limits are the caller's to add.
func (s Shapes) Storage(st chat.Storage) Storage {
	out := Storage{DatabaseBytes: st.DatabaseBytes, Kinds: map[chat.AttachmentKind]Amount{}, Old: Amount(st.Old), Threads: []ThreadAmount{}, People: []PersonAmount{}}
	for kind, a := range st.Kinds {
		out.Kinds[kind] = Amount(a)
	}
	for _, t := range st.Threads {
		out.Threads = append(out.Threads, ThreadAmount{ID: t.ID, Kind: t.Kind, Title: t.Title, Amount: Amount(t.Amount)})
	}
	for _, p := range st.People {
		out.People = append(out.People, PersonAmount{User: s.User(p.User), Amount: Amount(p.Amount)})
	}
	return out
}
