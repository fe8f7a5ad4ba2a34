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
	return each(ctx, q, func(row scanner) error {
		var m chat.Member
		err := row.Scan(append(userFields(&m.User), &m.LastReadSeq, &m.JoinedSeq)...)
		v.Members = append(v.Members, m)
		return err
	}, `
		SELECT`+userColumns+`,
			m.last_read_seq,
			m.joined_seq
		FROM members m
		CROSS JOIN users u ON u.id = m.user_id
		WHERE m.thread_id = (SELECT +?1)
		ORDER BY m.place`, v.ID)
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
	places, threads := make(map[chat.ThreadID]int, len(views)), make([]chat.ThreadID, len(views))
	for i, v := range views {
		places[v.ID], threads[i] = i, v.ID
		views[i].Members = make([]chat.Member, 0, min(v.Count, chat.FewMembers))
	}
	var ids []chat.UserID
	err := each(ctx, q, func(row scanner) error {
		var thread chat.ThreadID
		var m chat.Member
		err := row.Scan(&thread, &m.ID, &m.LastReadSeq, &m.JoinedSeq)
		v := &views[places[thread]]
		v.Members, ids = append(v.Members, m), append(ids, m.ID)
		return err
	}, `
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
		ORDER BY j.key, m.place`, jsonIDs(threads), chat.FewMembers-1)
	if err != nil {
		return err
	}
	users := make(map[chat.UserID]chat.User, len(ids))
	if err := addUsers(ctx, q, users, ids); err != nil {
		return err
	}
	for _, v := range views {
		for i := range v.Members {
			v.Members[i].User = users[v.Members[i].ID]
		}
	}
	return nil
}

func membersByID(members []chat.Member) map[chat.UserID]chat.User {
	users := make(map[chat.UserID]chat.User, len(members))
	for _, m := range members {
		users[m.ID] = m.User
	}
	return users
}
