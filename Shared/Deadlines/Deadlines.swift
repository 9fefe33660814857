// The module Deadlines: which day a term of a court, an office or a platform ends on, and why. Free of storage, sockets
// and clocks; it imports Domain only.
//
// The rules of the forums are data, `forum-*.json` and `holidays.json` in `deploy/rules`: a forum has a calendar, one more
// for each country where it sits, and rules; a rule has an event, a term and how it is counted, with source, provenance
// and time of force. `ForumRuleBook` reads and checks them as a whole. A `DeadlineQuestion` names forum, event and day;
// each `Deadline` that comes back shows its computation step by step, in both languages, so that it can be recomputed by
// hand:
//
//   day 0   the day of the event, or of its presumed service                  (ServiceAddition.Stage.dayZero)
//   term    days, weeks, months, years or open days after it; the later of two (Term)
//           plus what the way of service adds to the term                      (ServiceAddition.Stage.term)
//           plus every day on which the term was suspended                     (Suspension)
//   roll    to the next open day of the forum, each closed day with its reason (ForumCalendar)
//           plus what the way of service adds after the term has run out, and the roll again
//
// A term whose calendar is not known has no date: it is refused with CALENDAR_MISSING, never guessed. Where a new law
// does not say which terms it applies to, the answers of both versions come back, flagged.
