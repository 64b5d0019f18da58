-- The incident log of the status page. `raxx status migrate` applies it: to a new database, and again after a change.
--
-- What is published is retrospective (business continuity plan, section 7.2): an incident has no column
-- for an estimate. Only a maintenance window looks ahead, and it must have a firm end.
-- Times are UTC, as 2026-05-21T14:03:00Z.

CREATE TABLE IF NOT EXISTS incidents (
  id INTEGER PRIMARY KEY,
  service TEXT NOT NULL,
  title TEXT NOT NULL,
  started_at TEXT NOT NULL CHECK (started_at GLOB '????-??-??T??:??:??Z'),
  resolved_at TEXT CHECK (resolved_at GLOB '????-??-??T??:??:??Z' AND resolved_at >= started_at)
);

CREATE TABLE IF NOT EXISTS notes (
  id INTEGER PRIMARY KEY,
  incident_id INTEGER NOT NULL REFERENCES incidents (id),
  posted_at TEXT NOT NULL CHECK (posted_at GLOB '????-??-??T??:??:??Z'),
  body TEXT NOT NULL
);

CREATE TABLE IF NOT EXISTS maintenance (
  id INTEGER PRIMARY KEY,
  service TEXT NOT NULL,
  title TEXT NOT NULL,
  starts_at TEXT NOT NULL CHECK (starts_at GLOB '????-??-??T??:??:??Z'),
  ends_at TEXT NOT NULL CHECK (ends_at GLOB '????-??-??T??:??:??Z' AND ends_at > starts_at)
);

CREATE INDEX IF NOT EXISTS incidents_by_start ON incidents (started_at);
CREATE INDEX IF NOT EXISTS notes_by_incident ON notes (incident_id, posted_at);

-- Tickets whose state an incident follows, by FreeScout's id of the conversation, and until when it was followed.
CREATE TABLE IF NOT EXISTS tickets (
  conversation INTEGER PRIMARY KEY,
  incident_id INTEGER NOT NULL REFERENCES incidents (id),
  changed_at TEXT
);
