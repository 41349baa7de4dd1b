-- 0004: notices as records, with their versions, decisions and postings.
CREATE TABLE notice (
  rid INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, op BLOB NOT NULL,
  kind TEXT NOT NULL, title TEXT NOT NULL, number TEXT NOT NULL, withdrawn INTEGER);

CREATE TABLE notice_version (
  rid INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, op BLOB NOT NULL,
  notice BLOB NOT NULL, version INTEGER NOT NULL, content BLOB NOT NULL, fingerprint TEXT NOT NULL,
  approval INTEGER NOT NULL, author BLOB NOT NULL, at INTEGER NOT NULL, rows INTEGER);
CREATE INDEX notice_version_notice ON notice_version (notice, version);

CREATE TABLE notice_decision (
  rid INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, op BLOB NOT NULL,
  version BLOB NOT NULL, decision TEXT NOT NULL, fingerprint TEXT NOT NULL, author BLOB NOT NULL,
  at INTEGER NOT NULL, reason TEXT, signature BLOB);
CREATE INDEX notice_decision_version ON notice_decision (version);

CREATE TABLE posting (
  rid INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, op BLOB NOT NULL,
  notice BLOB NOT NULL, version BLOB NOT NULL, place TEXT NOT NULL, posted_by TEXT NOT NULL,
  posted_at INTEGER NOT NULL, due_on TEXT, taken_down_on TEXT, taken_down_by TEXT);
CREATE INDEX posting_notice ON posting (notice);
CREATE INDEX posting_due ON posting (taken_down_on, due_on);
