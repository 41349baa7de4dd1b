-- 0009: the hall where the village is heard; what the archive has sealed.

CREATE TABLE topic (
  rid INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, op BLOB NOT NULL,
  title TEXT NOT NULL, text TEXT, until TEXT NOT NULL, meeting BLOB, summary TEXT, token TEXT NOT NULL, author BLOB NOT NULL, at INTEGER NOT NULL);
CREATE INDEX topic_meeting ON topic (meeting);

CREATE TABLE opinion (
  rid INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, op BLOB NOT NULL,
  topic BLOB NOT NULL, stance TEXT NOT NULL, text TEXT, village_group TEXT, channel TEXT NOT NULL, author BLOB NOT NULL, at INTEGER NOT NULL);
CREATE INDEX opinion_topic ON opinion (topic);

CREATE TABLE archive_seal (
  rid INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, op BLOB NOT NULL,
  record BLOB NOT NULL, shelf TEXT NOT NULL, reason TEXT NOT NULL, author BLOB NOT NULL, at INTEGER NOT NULL);
CREATE INDEX archive_seal_record ON archive_seal (record);
