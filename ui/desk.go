package ui

import "ribbit/ui/texts"

// DeskView is what stands around every page of the owner's desk.
type DeskView struct {
	Reports int // that wait
}

// deskItem is a page of the owner's desk.
type deskItem struct {
	Path string
	Icon string
	Name texts.Text
}

// deskItems are the pages of the owner's desk, in the order of its navigation.
var deskItems = []deskItem{
	{PathOwner, "pulse", texts.Overview},
	{PathDeskPeople, "people", texts.DeskPeople},
	{PathInvites, "add-person", texts.Invites},
	{PathReports, "flag", texts.Reports},
	{PathDeskChats, "hash", texts.Chats},
	{PathStorage, "disk", texts.Storage},
	{PathIdentity, "drop", texts.Identity},
	{PathDeskLog, "list", texts.DeskLog},
	{PathPrograms, "plug", texts.Programs},
}

// current is what tells which of the pages is shown.
func (i deskItem) current(path string) string {
	if i.Path == path {
		return "page"
	}
	return "false"
}
