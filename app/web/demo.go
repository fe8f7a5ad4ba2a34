package web

import (
	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
	"ribbit/ui"
)

// enterDemo signs a visitor of the demo in as the first of its people.
func (s *Server) enterDemo(c *fiber.Ctx) error {
	people, err := s.Demo.People(c.UserContext())
	if err != nil {
		return err
	}
	return s.enter(c, people[0], ui.PathHome)
}

// switchPerson lets a visitor of the demo be another of its people.
func (s *Server) switchPerson(c *fiber.Ctx) error {
	if s.Demo == nil {
		return fiber.ErrNotFound
	}
	people, err := s.Demo.People(c.UserContext())
	if err != nil {
		return err
	}
	for _, p := range people {
		if p.ID == chat.UserID(formID(c, "user")) {
			return s.enter(c, p, ui.PathHome)
		}
	}
	return chat.NewProblem(chat.NotFound, "nobody-in-demo")
}
