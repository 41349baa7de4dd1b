-- 0008: votes, forms that are filled from the register, the chronicle, months that were kept.

CREATE TABLE vote (
  rid INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, op BLOB NOT NULL,
  title TEXT NOT NULL, question TEXT NOT NULL, options TEXT NOT NULL, most INTEGER NOT NULL, rule TEXT, who TEXT NOT NULL, village_group TEXT,
  author BLOB NOT NULL, at INTEGER NOT NULL);

CREATE TABLE vote_step (
  rid INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, op BLOB NOT NULL,
  vote BLOB NOT NULL, place INTEGER NOT NULL, step TEXT NOT NULL, time TEXT NOT NULL, detail TEXT NOT NULL, hash TEXT NOT NULL, words TEXT,
  author BLOB NOT NULL, at INTEGER NOT NULL);
CREATE INDEX vote_step_vote ON vote_step (vote);

CREATE TABLE voter (
  rid INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, op BLOB NOT NULL,
  vote BLOB NOT NULL, voter BLOB NOT NULL, name TEXT NOT NULL, village_group TEXT, salt TEXT NOT NULL);
CREATE INDEX voter_vote ON voter (vote);

CREATE TABLE ballot_number (
  rid INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, op BLOB NOT NULL,
  vote BLOB NOT NULL, number TEXT NOT NULL, channel TEXT NOT NULL);
CREATE INDEX ballot_number_vote ON ballot_number (vote, number);

CREATE TABLE ballot_given (
  rid INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, op BLOB NOT NULL,
  vote BLOB NOT NULL, voter BLOB NOT NULL, channel TEXT NOT NULL, author BLOB NOT NULL);
CREATE INDEX ballot_given_vote ON ballot_given (vote, voter);

CREATE TABLE ballot_spoiled (
  rid INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, op BLOB NOT NULL,
  vote BLOB NOT NULL, number TEXT NOT NULL, author BLOB NOT NULL);
CREATE INDEX ballot_spoiled_vote ON ballot_spoiled (vote, number);

CREATE TABLE ballot_keyed (
  rid INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, op BLOB NOT NULL,
  vote BLOB NOT NULL, number TEXT NOT NULL, choice TEXT NOT NULL, author BLOB NOT NULL, at INTEGER NOT NULL);
CREATE INDEX ballot_keyed_vote ON ballot_keyed (vote, number);

CREATE TABLE ballot_ruling (
  rid INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, op BLOB NOT NULL,
  vote BLOB NOT NULL, number TEXT NOT NULL, choice TEXT NOT NULL, reason TEXT NOT NULL, author BLOB NOT NULL, at INTEGER NOT NULL);
CREATE INDEX ballot_ruling_vote ON ballot_ruling (vote, number);

CREATE TABLE ballot (
  rid INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, op BLOB NOT NULL,
  vote BLOB NOT NULL, number TEXT NOT NULL, choice TEXT NOT NULL, nonce TEXT NOT NULL);
CREATE INDEX ballot_vote ON ballot (vote, number);

-- The electronic box of this PC, until the count: no time, no order, not in the log, so that nothing leads from who came
-- to what was cast.
CREATE TABLE ballot_box (vote BLOB NOT NULL, number TEXT NOT NULL, choice TEXT NOT NULL, PRIMARY KEY (vote, number, choice)) WITHOUT ROWID;

-- Forms.

CREATE TABLE blank_form (
  rid INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, op BLOB NOT NULL,
  name TEXT NOT NULL, fingerprint TEXT NOT NULL, targets TEXT NOT NULL, author BLOB NOT NULL, at INTEGER NOT NULL);

CREATE TABLE filled_form (
  rid INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, op BLOB NOT NULL,
  form BLOB NOT NULL, subject BLOB NOT NULL, cells BLOB NOT NULL, author BLOB NOT NULL, at INTEGER NOT NULL);
CREATE INDEX filled_form_form ON filled_form (form, subject);

-- The village's chronicle.

CREATE TABLE chronicle_entry (
  rid INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, op BLOB NOT NULL,
  happened TEXT NOT NULL, kind TEXT NOT NULL, title TEXT NOT NULL, text TEXT, source TEXT, author BLOB NOT NULL, at INTEGER NOT NULL);

-- The counter's figures of a month, as they were when it was over.

CREATE TABLE month_kept (
  rid INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, op BLOB NOT NULL,
  month TEXT NOT NULL, cells BLOB NOT NULL, author BLOB NOT NULL, at INTEGER NOT NULL);
