package mqtt

import (
	"encoding/json"
	"fmt"
	"strings"

	"ribbit/app/chat"
)

// The topics, below the one of this server.
const (
	statusTopic  = "status"
	online       = "online"
	offline      = "offline"
	chatTopics   = "chats/"
	sayTopic     = "/say"     // what is published there is said in the chat
	messageTopic = "/message" // what others say in it
	peopleTopics = "people/"
	unreadTopic  = "/unread" // how many of somebody's chats have something unread
)

// discovery is where Home Assistant looks for what there is.
const discovery = "homeassistant/"

// device is the Ribbit that all entities belong to, in the words of Home Assistant's discovery.
type device struct {
	Identifiers []string `json:"identifiers"`
	Name        string   `json:"name"`
	Maker       string   `json:"manufacturer"`
	Version     string   `json:"sw_version"`
	URL         string   `json:"configuration_url"`
}

// entity is one thing that Home Assistant shows or uses.
type entity struct {
	Name         string `json:"name"`
	ID           string `json:"unique_id"`
	Icon         string `json:"icon"`
	CommandTopic string `json:"command_topic,omitempty"`
	StateTopic   string `json:"state_topic,omitempty"`
	StateClass   string `json:"state_class,omitempty"`
	Availability string `json:"availability_topic"`
	QoS          byte   `json:"qos"`
	Device       device `json:"device"`
}

func (d *Desk) topic(below string) string { return "ribbit/" + d.ID + "/" + below }

func chatTopic(t chat.ThreadID, what string) string {
	return fmt.Sprintf("%s%d%s", chatTopics, t, what)
}

// threadOf is the chat that a topic is to say something in; 0 for none.
func (d *Desk) threadOf(topic string) (t chat.ThreadID) {
	if below, ok := strings.CutPrefix(topic, d.topic("")); ok {
		fmt.Sscanf(below, chatTopics+"%d"+sayTopic, &t) //nolint:errcheck // 0 is none
		if below != chatTopic(t, sayTopic) {
			t = 0
		}
	}
	return t
}

// retained is all that the broker is to keep, by topic: what there is, and how it is. It is made of the bot's chats: each is an
// entity that writes into it, and whoever has a chat with the bot alone has one of what they have not read.
func (d *Desk) retained(threads []chat.ThreadView, tallies map[chat.UserID]chat.Tally) map[string]string {
	all := map[string]string{d.topic(statusTopic): online}
	of := device{[]string{"ribbit_" + d.ID}, "Ribbit", "Ribbit", d.Version, d.BaseURL}
	add := func(kind, id string, e entity) {
		e.ID, e.Availability, e.QoS, e.Device = "ribbit_"+d.ID+"_"+id, d.topic(statusTopic), 1, of
		text, err := json.Marshal(e)
		if err != nil {
			panic(err) // what cannot be written is a bug
		}
		all[discovery+kind+"/"+e.ID+"/config"] = string(text)
	}
	for _, t := range threads {
		add("notify", fmt.Sprintf("chat_%d", t.ID), entity{Name: d.ChatName(t), Icon: "mdi:message", CommandTopic: d.topic(chatTopic(t.ID, sayTopic))})
	}
	for _, u := range d.readers(threads) {
		state := d.topic(fmt.Sprintf("%s%d%s", peopleTopics, u.ID, unreadTopic))
		add("sensor", fmt.Sprintf("unread_%d", u.ID), entity{Name: d.UnreadName(u), Icon: "mdi:message-badge", StateTopic: state, StateClass: "measurement"})
		all[state] = fmt.Sprint(tallies[u.ID].Unread)
	}
	return all
}

// readers are the people who have a chat with the bot alone: who wants the house to know what they have not read opens one.
func (d *Desk) readers(threads []chat.ThreadView) (people []chat.User) {
	for _, t := range threads {
		if t.Kind != chat.Direct {
			continue
		}
		for _, u := range t.Others() {
			if !u.Bot {
				people = append(people, u)
			}
		}
	}
	return people
}
