package ui

import (
	"context"
	"net/url"
	"slices"

	"ribbit/app/chat"
	"ribbit/ui/texts"
)

// channelFacts is what stands under a channel's name: "12 people · All that floats".
func channelFacts(ctx context.Context, c chat.ChannelListItem) string {
	people := sayCount(ctx, texts.PeopleCount, c.MemberCount)
	if c.About == "" {
		return people
	}
	return people + " · " + c.About
}

func pathMoreChannels(v ChannelsView) string {
	last := v.Found[len(v.Found)-1].ID
	query := url.Values{"before": {digits(last)}}
	if v.Query != "" {
		query.Set("q", v.Query)
	}
	return PathChannels + "?" + query.Encode()
}

// isShown reports whether a channel is among those that were found.
func (v ChannelsView) isShown(id chat.ThreadID) bool {
	return slices.ContainsFunc(v.Found, func(c chat.ChannelListItem) bool { return c.ID == id })
}
