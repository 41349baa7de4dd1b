-- 0007: affairs at the counter and of the closed loop, and door codes.

CREATE TABLE affair (
  rid INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, op BLOB NOT NULL,
  number TEXT NOT NULL, sort TEXT NOT NULL, name TEXT NOT NULL, flow TEXT NOT NULL,
  handling TEXT, limit_count INTEGER, limit_unit TEXT, person BLOB, asker TEXT, household BLOB,
  channel TEXT NOT NULL, text TEXT, urgent INTEGER, token TEXT NOT NULL, form BLOB, opened INTEGER NOT NULL,
  author BLOB NOT NULL, at INTEGER NOT NULL);
CREATE INDEX affair_token ON affair (token);
CREATE INDEX affair_person ON affair (person);

CREATE TABLE affair_step (
  rid INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, op BLOB NOT NULL,
  affair BLOB NOT NULL, event TEXT NOT NULL, from_state TEXT NOT NULL, to_state TEXT NOT NULL, previous BLOB, happened INTEGER NOT NULL,
  member BLOB, level TEXT, text TEXT, author BLOB NOT NULL, at INTEGER NOT NULL);
CREATE INDEX affair_step_affair ON affair_step (affair);

CREATE TABLE door_code (
  rid INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, op BLOB NOT NULL,
  household BLOB NOT NULL, token TEXT NOT NULL, revoked_on TEXT, revoked_reason TEXT, at INTEGER NOT NULL);
CREATE INDEX door_code_token ON door_code (token);
CREATE INDEX door_code_household ON door_code (household);
