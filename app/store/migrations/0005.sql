-- 0005: the party branch, and meetings with their minutes.
CREATE TABLE party_unit (
  rid INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, op BLOB NOT NULL,
  name TEXT NOT NULL, kind TEXT NOT NULL, parent BLOB, term_from TEXT, term_to TEXT,
  closed TEXT);

CREATE TABLE party_member (
  rid INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, op BLOB NOT NULL,
  person BLOB, name TEXT, unit BLOB NOT NULL, party_group BLOB, standing TEXT NOT NULL,
  joined_on TEXT, full_on TEXT, state TEXT NOT NULL, state_on TEXT, exception TEXT,
  guest INTEGER, no_vote_from TEXT, no_vote_to TEXT, no_vote_paper TEXT, away_to TEXT,
  away_from TEXT, contact BLOB, post TEXT, sex TEXT, birth TEXT,
  phone TEXT, remark TEXT);
CREATE INDEX party_member_unit ON party_member (unit);
CREATE INDEX party_member_person ON party_member (person);

CREATE TABLE party_exclusion (
  rid INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, op BLOB NOT NULL,
  member BLOB NOT NULL, reason TEXT NOT NULL, basis TEXT NOT NULL, decided_on TEXT NOT NULL, from_date TEXT NOT NULL,
  to_date TEXT);
CREATE INDEX party_exclusion_member ON party_exclusion (member);

CREATE TABLE seat (
  rid INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, op BLOB NOT NULL,
  body TEXT NOT NULL, unit BLOB, person BLOB, name TEXT, post TEXT,
  from_date TEXT, to_date TEXT);
CREATE INDEX seat_body ON seat (body);

CREATE TABLE dues_setting (
  rid INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, op BLOB NOT NULL,
  member BLOB NOT NULL, from_month TEXT NOT NULL, category TEXT NOT NULL, income INTEGER, fixed INTEGER,
  reduced INTEGER, reduced_basis TEXT);
CREATE INDEX dues_setting_member ON dues_setting (member, from_month);

CREATE TABLE dues_payment (
  rid INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, op BLOB NOT NULL,
  member BLOB NOT NULL, month TEXT NOT NULL, amount INTEGER NOT NULL, paid_on TEXT NOT NULL, receipt TEXT NOT NULL,
  author BLOB NOT NULL, at INTEGER NOT NULL, voided INTEGER, void_reason TEXT);
CREATE INDEX dues_payment_member ON dues_payment (member, month);
CREATE INDEX dues_payment_month ON dues_payment (month);

CREATE TABLE candidate (
  rid INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, op BLOB NOT NULL,
  person BLOB, name TEXT, birth TEXT, unit BLOB NOT NULL, contact1 BLOB,
  contact2 BLOB, sponsor1 BLOB, sponsor2 BLOB, extended_months INTEGER, ended TEXT,
  ended_on TEXT, remark TEXT);
CREATE INDEX candidate_unit ON candidate (unit);

CREATE TABLE development_step (
  rid INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, op BLOB NOT NULL,
  candidate BLOB NOT NULL, step INTEGER NOT NULL, done_on TEXT NOT NULL, paper TEXT, meeting BLOB,
  author BLOB NOT NULL, at INTEGER NOT NULL);
CREATE INDEX development_step_candidate ON development_step (candidate, step);

CREATE TABLE meeting (
  rid INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, op BLOB NOT NULL,
  kind TEXT NOT NULL, title TEXT NOT NULL, date TEXT NOT NULL, time TEXT, place TEXT,
  unit BLOB, chair TEXT, recorder TEXT, agenda TEXT, cancelled INTEGER,
  cancel_reason TEXT);
CREATE INDEX meeting_date ON meeting (date);

CREATE TABLE minutes (
  rid INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, op BLOB NOT NULL,
  meeting BLOB NOT NULL, version INTEGER NOT NULL, content BLOB NOT NULL, fingerprint TEXT NOT NULL, author BLOB NOT NULL,
  at INTEGER NOT NULL);
CREATE INDEX minutes_meeting ON minutes (meeting, version);

CREATE TABLE minutes_signature (
  rid INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, op BLOB NOT NULL,
  minutes BLOB NOT NULL, fingerprint TEXT NOT NULL, part TEXT NOT NULL, name TEXT NOT NULL, way TEXT NOT NULL,
  author BLOB NOT NULL, at INTEGER NOT NULL, signature BLOB NOT NULL);
CREATE INDEX minutes_signature_minutes ON minutes_signature (minutes);

CREATE TABLE minutes_amendment (
  rid INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, op BLOB NOT NULL,
  minutes BLOB NOT NULL, text TEXT NOT NULL, author BLOB NOT NULL, at INTEGER NOT NULL);
CREATE INDEX minutes_amendment_minutes ON minutes_amendment (minutes);
