package web

import (
	"bytes"
	"encoding/csv"
	"strconv"
	"strings"
	"time"

	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
	"ribbit/app/shape"
	"ribbit/ui"
)

func (s *Server) showLog(c *fiber.Ctx) error {
	v := ui.LogView{
		Kind: chat.LogKind(c.Query("kind")), By: chat.UserID(queryID(c, "by")), Words: strings.TrimSpace(firstBytes(c.Query("q"), maxQueryBytes)),
		Since: firstBytes(c.Query("since"), maxDayBytes), Until: firstBytes(c.Query("until"), maxDayBytes), Later: c.Query("before") != "",
	}
	me, before := caller(c).User, chat.LogID(queryID(c, "before"))
	f, err := s.logFilter(c, v)
	var entries []chat.LogEntry
	if err == nil {
		entries, v.HasMore, err = s.Chat.Log(c.UserContext(), me, f, before)
	}
	if chat.Is(err, chat.Invalid) {
		v.Problem = s.refuse(c, err)
	} else if err != nil {
		return err
	}
	shell := s.shell(c)
	if v.Days = ui.LogDays(c.UserContext(), shell, entries); len(entries) > 0 {
		v.Before = entries[len(entries)-1].ID
	}
	if v.Writers, err = s.Chat.LogWriters(c.UserContext(), me); err != nil {
		return err
	}
	if v.Desk, err = s.desk(c); err != nil {
		return err
	}
	return s.render(c, ui.LogPage(shell, v))
}

const maxDayBytes = 16

// logFilter is what the page's form asks for, its days in the reader's time zone. Problem: Invalid (since, until).
func (s *Server) logFilter(c *fiber.Ctx, v ui.LogView) (f chat.LogFilter, err error) {
	f = chat.LogFilter{Kind: v.Kind, By: v.By, Words: v.Words}
	if f.Since, err = s.filterDay(c, "since", v.Since); err != nil {
		return f, err
	}
	if f.Until, err = s.filterDay(c, "until", v.Until); err != nil || f.Until.IsZero() {
		return f, err
	}
	f.Until = f.Until.AddDate(0, 0, 1) // that day, too
	return f, nil
}

// filterDay is when a day of the reader's begins, zero for "". Problem: Invalid.
func (s *Server) filterDay(c *fiber.Ctx, field, day string) (time.Time, error) {
	if day == "" {
		return time.Time{}, nil
	}
	at, err := time.ParseInLocation(time.DateOnly, day, s.zone(c))
	if err != nil {
		return time.Time{}, chat.NewInvalid(field, "day-unknown")
	}
	return at, nil
}

// exportLog answers the entries that the page's form asks for as a table.
func (s *Server) exportLog(c *fiber.Ctx) error {
	f, err := s.logFilter(c, ui.LogView{
		Kind: chat.LogKind(c.Query("kind")), By: chat.UserID(queryID(c, "by")), Words: strings.TrimSpace(firstBytes(c.Query("q"), maxQueryBytes)),
		Since: firstBytes(c.Query("since"), maxDayBytes), Until: firstBytes(c.Query("until"), maxDayBytes),
	})
	if err != nil {
		return err
	}
	entries, err := s.Chat.ExportLog(c.UserContext(), caller(c).User, f)
	if err != nil {
		return err
	}
	var b bytes.Buffer
	w := csv.NewWriter(&b)
	rows := [][]string{{"id", "createdAt", "by", "action", "user", "subject", "reason"}}
	for _, e := range entries {
		rows = append(rows, []string{
			strconv.FormatInt(int64(e.ID), 10), e.At.Format(shape.TimeLayout), cell(nameOf(e.By)), cell(string(e.Deed)), cell(nameOf(e.User)), cell(e.Subject), cell(e.Reason),
		})
	}
	if err := w.WriteAll(rows); err != nil {
		return err
	}
	c.Attachment("ribbit-log-" + s.Chat.Now().In(s.zone(c)).Format(time.DateOnly) + ".csv")
	c.Set(fiber.HeaderContentType, "text/csv; charset=utf-8")
	return c.Send(b.Bytes())
}

func nameOf(u *chat.User) string {
	if u == nil {
		return ""
	}
	return u.Name
}

// cell is a text that no spreadsheet takes for a formula.
func cell(text string) string {
	if text != "" && strings.ContainsRune("=+-@\t\r", rune(text[0])) {
		return "'" + text
	}
	return text
}
