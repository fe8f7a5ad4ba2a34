package store

import (
	"context"

	"ribbit/app/chat"
)

// adder fills in members of a view.
type adder func(context.Context, querier, *chat.ThreadView) error

// addMembers fills in all the members of a view, in the order of joining.
func addMembers(ctx context.Context, q querier, v *chat.ThreadView) error {
	v.Members = make([]chat.Member, 0, v.Count)
	return ask(ctx, q, membersOf(v, v.ID, 0))
}

// membersOf asks for all the members of a thread, if caller is one of them or 0.
func membersOf(v *chat.ThreadView, id chat.ThreadID, caller chat.UserID) question {
	return question{row: func(row scanner) error {
		var m chat.Member
		err := row.Scan(append(userFields(&m.User), &m.LastReadSeq, &m.JoinedSeq)...)
		v.Members = append(v.Members, m)
		return err
	}, query: `
		SELECT` + userColumns + `,
			m.last_read_seq,
			m.joined_seq
		FROM members m
		CROSS JOIN users u ON u.id = m.user_id
		WHERE m.thread_id = (SELECT +?1)
			AND (+?2 = 0 OR EXISTS (SELECT 1 FROM members c WHERE c.thread_id = +?1 AND c.user_id = +?2))
		ORDER BY m.place`, args: []any{id, caller}}
}

// addFirstMembers is addFewMembers for one view.
func addFirstMembers(ctx context.Context, q querier, v *chat.ThreadView) error {
	one := []chat.ThreadView{*v}
	err := addFewMembers(ctx, q, one)
	v.Members = one[0].Members
	return err
}

// addFewMembers fills in the first chat.FewMembers members of each of the views. A user who is in several of them is read once.
func addFewMembers(ctx context.Context, q querier, views []chat.ThreadView) error {
	if len(views) == 0 {
		return nil
	}
	r := expectFewMembers(views)
	if err := ask(ctx, q, r.question()); err != nil {
		return err
	}
	users := make(map[chat.UserID]chat.User, len(r.ids))
	if err := addUsers(ctx, q, users, r.ids); err != nil {
		return err
	}
	r.complete(users)
	return nil
}

// fewMembersRead are the first members of some views, which are read together with something else.
type fewMembersRead struct {
	views   []chat.ThreadView
	places  map[chat.ThreadID]int // of the views
	threads []chat.ThreadID
	ids     []chat.UserID
}

func expectFewMembers(views []chat.ThreadView) *fewMembersRead {
	r := &fewMembersRead{views: views, places: make(map[chat.ThreadID]int, len(views)), threads: make([]chat.ThreadID, len(views))}
	for i, v := range views {
		r.places[v.ID], r.threads[i] = i, v.ID
		views[i].Members = make([]chat.Member, 0, min(v.Count, chat.FewMembers))
	}
	return r
}

func (r *fewMembersRead) question() question {
	return question{row: func(row scanner) error {
		var thread chat.ThreadID
		var m chat.Member
		err := row.Scan(&thread, &m.ID, &m.LastReadSeq, &m.JoinedSeq)
		v := &r.views[r.places[thread]]
		v.Members, r.ids = append(v.Members, m), append(r.ids, m.ID)
		return err
	}, query: `
		SELECT
			m.thread_id,
			m.user_id,
			m.last_read_seq,
			m.joined_seq
		FROM json_each(+?1) j
		CROSS JOIN members m INDEXED BY members_by_place ON m.thread_id = j.value
			AND m.place <= coalesce((
				SELECT f.place
				FROM members f
				WHERE f.thread_id = j.value
				ORDER BY f.place
				LIMIT 1 OFFSET +?2
			), 9223372036854775807)
		ORDER BY j.key, m.place`, args: []any{jsonIDs(r.threads), chat.FewMembers - 1}}
}

// complete names the members.
func (r *fewMembersRead) complete(users map[chat.UserID]chat.User) {
	for _, v := range r.views {
		for i := range v.Members {
			v.Members[i].User = users[v.Members[i].ID]
		}
	}
}

func membersByID(members []chat.Member) map[chat.UserID]chat.User {
	users := make(map[chat.UserID]chat.User, len(members))
	for _, m := range members {
		users[m.ID] = m.User
	}
	return users
}
