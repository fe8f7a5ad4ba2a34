package demo

import "time"

// people are the cast in the order in which visitors are offered them, with the days since they joined.
var people = []struct {
	name  string
	days  int
	about string
}{
	{"ada", 1130, "Makes engines do more than sums."},
	{"grace", 800, "It is easier to ask forgiveness than for the ladder."},
	{"linus", 790, "Cables, switches, cold water."},
	{"margaret", 420, "Keeps flying."},
	{"alan", 400, ""},
	{"hedy", 95, "Hops between frequencies."},
	{"dorothy", 480, "Checks it by hand."},
	{"ken", 2, ""},
}

// scenes is the script. Nothing of today is older than four hours and nothing of yesterday later than half past six, so
// that the order holds shortly after midnight too.
func scenes(now time.Time) []*scene {
	ago := func(minutes int) time.Time { return now.Add(-time.Duration(minutes) * time.Minute) }
	yesterday := func(hour, minute int) time.Time {
		y := now.AddDate(0, 0, -1)
		return time.Date(y.Year(), y.Month(), y.Day(), hour, minute, 0, 0, now.Location())
	}
	august := func(hour, minute int) time.Time {
		t := time.Date(now.Year(), time.August, 5, hour, minute, 0, 0, now.Location())
		if t.After(now.AddDate(0, 0, -2)) {
			t = t.AddDate(-1, 0, 0)
		}
		return t
	}
	return []*scene{
		{
			title: "Announcements", about: "What everybody at the pond should know",
			people: []string{"ada", "grace", "linus", "margaret", "alan", "hedy", "dorothy", "ken"},
			behind: map[string]int{"ken": 1},
			lines: []line{
				{at: yesterday(14, 0), who: "ada", text: "The boat house is open again. Key at the usual place.", reactions: []given{{"🎉", "grace linus hedy"}, {":love:", "dorothy"}}},
				{at: yesterday(14, 30), who: "margaret", text: "The depth chart hangs beside the door. Please do not dive from the left pier."},
			},
		},
		{
			title: "Night photography", about: "Stars, moons and long exposures",
			people: []string{"dorothy", "hedy"},
			lines: []line{
				{at: august(22, 40), who: "dorothy", text: "Perseids next week. Bring something warm."},
			},
		},
		{
			title:  "Pond crew",
			people: []string{"ada", "grace", "linus", "margaret"},
			behind: map[string]int{"linus": 3},
			lines: []line{
				{at: yesterday(17, 2), who: "margaret", text: "The water is 19 degrees. I measured it twice."},
				{at: yesterday(17, 4), who: "grace", text: "That is two more than last week", reactions: []given{{"🎉", "ada margaret"}}},
				{at: yesterday(17, 9), who: "linus", text: "Cold is a state of mind."},
				{at: yesterday(17, 10), who: "linus", sticker: "cool", reactions: []given{{":laugh:", "grace margaret"}}},
				{at: yesterday(17, 31), who: "ada", text: "Then your mind can go in first 😄", reactions: []given{{"❤️", "grace linus"}}},
				{at: ago(19), who: "ada", text: "Who is in for the lake on Saturday? I can take **three** in the car.", name: "lake"},
				{
					at: ago(17), who: "grace", text: "Me! I will bring the big thermos.",
					reactions: []given{{":love:", "ada linus"}, {":wow:", "margaret"}},
				},
				{at: ago(15), who: "grace", sticker: "happy"},
				{at: ago(10), who: "linus", text: "In, if somebody picks me up at the station at half past nine.", answers: "lake"},
				{
					at: ago(8), who: "ada", text: "Sure, I pass the station anyway.", edited: "Sure, I leap past the station anyway.",
					reactions: []given{{":laugh:", "grace linus margaret"}, {":thumbs-up:", "ada"}},
				},
				{at: ago(8).Add(25 * time.Second), who: "ada", text: "Bring a towel, @linus. Last time was… wet."},
				{at: ago(2), who: "margaret", text: "I cannot make it, sorry", isDeleted: true},
			},
		},
		{
			title:  "Kitchen",
			people: []string{"hedy", "ada", "alan", "dorothy", "ken", "grace"},
			behind: map[string]int{"ada": 9, "ken": 1, "grace": 2},
			lines: []line{
				{at: ago(190), who: "ada", text: "Soup at half past twelve. There is enough for everybody."},
				{at: ago(171), who: "dorothy", text: "What is in it?", name: "soup"},
				{at: ago(170), who: "ada", text: "- carrots\n- leek\n- one potato of a remarkable size", answers: "soup"},
				{at: ago(64), who: "hedy", text: "Best soup this month", reactions: []given{{"🥕", "alan dorothy ken"}, {":yum:", "ada grace"}}},
				{at: ago(31), who: "ken", text: "Whose mug is in the sink?"},
				{at: ago(29), who: "alan", text: "Which one?"},
				{at: ago(28), who: "ken", text: "The green one. It has been there since Monday."},
				{at: ago(26), who: "dorothy", text: "Not mine, mine has a chip"},
				{at: ago(14), who: "grace", sticker: "think"},
				{at: ago(12), who: "alan", text: "> The green one\n\nThey are all green."},
				{at: ago(6), who: "ken", text: "Fair"},
				{at: ago(3), who: "hedy", text: "@ada the one with the frog on it is yours", reactions: []given{{":laugh:", "alan ken"}}},
			},
		},
		{
			people: []string{"grace", "ada"},
			behind: map[string]int{"ada": 3},
			lines: []line{
				{at: yesterday(12, 15), who: "ada", text: "The compiler finally likes me again"},
				{at: yesterday(12, 16), who: "grace", text: "What did you promise it?"},
				{at: yesterday(12, 18), who: "ada", text: "That I would check the error:\n\n```go\nif err := pond.Open(); err != nil {\n\treturn fmt.Errorf(\"open pond: %w\", err)\n}\n```"},
				{at: yesterday(12, 18).Add(40 * time.Second), who: "ada", text: "It is all it ever asked for."},
				{at: yesterday(12, 21), who: "grace", sticker: "love", reactions: []given{{":thumbs-up:", "ada"}}},
				{at: ago(5), who: "grace", text: "Are you at home tonight?"},
				{at: ago(5).Add(30 * time.Second), who: "grace", text: "I want to hang the new lamp over the table"},
				{at: ago(4), who: "grace", text: "Can you bring the ladder? Mine is >!holding up the tomatoes!<"},
			},
		},
		{
			people: []string{"linus", "ada"},
			lines: []line{
				{at: ago(131), who: "linus", text: "The new switch is here. 24 ports, no fan, and it fits the shelf."},
				{at: ago(128), who: "ada", text: "Does it blink?"},
				{at: ago(127), who: "linus", text: "Like a meadow full of fireflies."},
				{at: ago(108), who: "linus", text: "`ping pond.local` is at 0.3 ms now", reactions: []given{{":wow:", "ada"}}},
			},
		},
		{
			people: []string{"ada", "alan"},
			lines: []line{
				{at: ago(221), who: "alan", text: "Chess on Thursday? I have been thinking about your knight."},
				{at: ago(214), who: "ada", text: "It has been thinking about you, too."},
				{at: ago(200), who: "ada", sticker: "king"},
			},
		},
		{
			people: []string{"margaret", "ada"},
			lines: []line{
				{at: yesterday(15, 40), who: "ada", text: "How did the launch go?"},
				{at: yesterday(16, 2), who: "margaret", text: "Three alarms, no panic. The software threw the small jobs out and **kept flying**.", reactions: []given{{"🚀", "ada"}}},
				{at: yesterday(16, 5), who: "ada", text: "You wrote it that way"},
				{at: yesterday(16, 8), who: "margaret", text: "Do not tell the others I cried", isDeleted: true},
			},
		},
		{
			people: []string{"hedy", "ada"},
			lines: []line{
				{at: yesterday(9, 12), who: "hedy", text: "If both ends hop between the same frequencies in the same order, nobody can jam it."},
				{at: yesterday(9, 15), who: "ada", text: "Hopping. Of course. Who better than a frog?"},
				{at: yesterday(9, 16), who: "hedy", sticker: "music", reactions: []given{{"❤️", "ada"}}},
			},
		},
		{
			title:  "Book club",
			people: []string{"dorothy", "ada", "margaret", "hedy", "ken"},
			behind: map[string]int{"hedy": 2, "margaret": 1},
			lines: []line{
				{at: yesterday(10, 30), who: "dorothy", text: "Chapter four until Friday. It is the one with the ~~whale~~ heron."},
				{at: yesterday(10, 44), who: "ken", text: "I am on chapter nine already", reactions: []given{{":wow:", "dorothy ada"}}},
				{at: yesterday(11, 3), who: "ada", text: "Ken. No spoilers.", reactions: []given{{"😂", "dorothy hedy ken"}}},
				{at: yesterday(11, 5), who: "ken", text: ">!It was the heron.!<"},
			},
		},
		{
			people: []string{"alan", "hedy"},
			behind: map[string]int{"hedy": 1},
			lines: []line{
				{at: yesterday(13, 20), who: "hedy", text: "Can a machine write a melody?"},
				{at: yesterday(13, 26), who: "alan", text: "Ask me whether it can hum it in the shower."},
			},
		},
		{
			people: []string{"ada", "dorothy"},
			lines: []line{
				{at: august(18, 20), who: "dorothy", text: "I checked your orbit by hand. The machine was right."},
				{at: august(18, 22), who: "ada", text: "And how long did you need?"},
				{at: august(18, 25), who: "dorothy", text: "A day and a half. And two pencils.", reactions: []given{{"✏️", "ada"}}},
				{at: august(18, 31), who: "ada", text: "See you at the lake on Saturday, then"},
			},
		},
		{
			people: []string{"ken", "grace"},
			behind: map[string]int{"grace": 1},
			lines: []line{
				{at: yesterday(8, 55), who: "ken", text: "Is this the place for new people?"},
				{at: yesterday(8, 57), who: "grace", text: "It is. Welcome to the pond!", reactions: []given{{":hello:", "ken"}}},
				{at: yesterday(8, 58), who: "ken", sticker: "shy"},
			},
		},
	}
}
