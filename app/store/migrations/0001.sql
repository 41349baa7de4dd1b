-- 0001: the book. Columns of the typed tables follow app/records/Types.cpp (a test compares them).
CREATE TABLE meta (key TEXT PRIMARY KEY, value) WITHOUT ROWID;
CREATE TABLE setting (key TEXT PRIMARY KEY, value) WITHOUT ROWID;
CREATE TABLE draft (key TEXT PRIMARY KEY, account BLOB NOT NULL, saved_at INTEGER NOT NULL, body BLOB NOT NULL) WITHOUT ROWID;

CREATE TABLE device_state (
  one INTEGER PRIMARY KEY CHECK (one = 1), device BLOB NOT NULL, epoch INTEGER NOT NULL, dseq INTEGER NOT NULL,
  last_hash BLOB NOT NULL, hlc INTEGER NOT NULL);

CREATE TABLE oplog (
  seq INTEGER PRIMARY KEY, op_id BLOB NOT NULL UNIQUE, device BLOB NOT NULL, epoch INTEGER NOT NULL,
  dseq INTEGER NOT NULL, prev_hash BLOB NOT NULL, txn_id BLOB NOT NULL, schema INTEGER NOT NULL,
  hlc INTEGER NOT NULL, type TEXT NOT NULL, record BLOB NOT NULL, field TEXT NOT NULL, value BLOB NOT NULL,
  parents BLOB NOT NULL, hash BLOB NOT NULL);
CREATE INDEX oplog_record ON oplog (record);
CREATE INDEX oplog_txn ON oplog (txn_id);

-- Ops that nothing has superseded, for fields changed since their record was made. A field without a
-- row here has the record's first op as its head. More than one row is a conflict.
CREATE TABLE head (record BLOB NOT NULL, field TEXT NOT NULL, op_id BLOB NOT NULL, PRIMARY KEY (record, field, op_id)) WITHOUT ROWID;

CREATE TABLE txn (
  rid INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, op BLOB NOT NULL,
  kind TEXT NOT NULL, author BLOB, at INTEGER NOT NULL, undoes BLOB, note TEXT);

CREATE TABLE account (
  rid INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, op BLOB NOT NULL,
  name TEXT NOT NULL, role TEXT NOT NULL, active INTEGER NOT NULL, person BLOB);

-- head, father and mother are checked by danglingLinks(): as foreign keys they would point in a circle, and
-- every insert would scan their tables for the other end (100,000 people took half an hour).
CREATE TABLE household (
  rid INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, op BLOB NOT NULL,
  number TEXT, category TEXT, village_group TEXT, grid TEXT, address TEXT,
  head BLOB,
  land INTEGER, house_site INTEGER, house_structure TEXT, valid_from TEXT, valid_to TEXT, remark TEXT,
  sort_key TEXT NOT NULL);
CREATE INDEX household_order ON household (sort_key, rid);

CREATE TABLE resident (
  rid INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, op BLOB NOT NULL,
  household BLOB NOT NULL REFERENCES household (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL, former_name TEXT, sex TEXT, birth TEXT, id_number TEXT, id_missing TEXT, relation TEXT,
  ethnicity TEXT, education TEXT, marital TEXT, political TEXT, phone TEXT, presence TEXT, work_place TEXT,
  occupation TEXT, employer TEXT, hukou_type TEXT, hukou_address TEXT, address TEXT, birth_place TEXT,
  native_place TEXT,
  father BLOB, mother BLOB,
  guardian TEXT, guardian_relation TEXT, military TEXT, health TEXT, bank_card TEXT, bank_name TEXT,
  medical_insured INTEGER, pension_insured INTEGER, collective_member INTEGER, collective_from TEXT,
  collective_to TEXT, status TEXT NOT NULL, status_date TEXT, valid_from TEXT, valid_to TEXT, moved_from TEXT,
  moved_to TEXT, birth_certificate TEXT, age_note TEXT, print_order INTEGER, remark TEXT,
  pinyin TEXT NOT NULL, position INTEGER NOT NULL);
CREATE INDEX resident_household ON resident (household, position);
CREATE INDEX resident_id_number ON resident (id_number);

CREATE TABLE tag (
  rid INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, op BLOB NOT NULL,
  owner BLOB NOT NULL, unit TEXT NOT NULL, code TEXT NOT NULL, from_date TEXT, to_date TEXT,
  disability_kind TEXT, disability_grade TEXT, card_number TEXT, details TEXT);
CREATE INDEX tag_owner ON tag (owner);

CREATE TABLE event (
  rid INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, op BLOB NOT NULL,
  subject BLOB NOT NULL, kind TEXT NOT NULL, date TEXT NOT NULL, other BLOB, place TEXT, document TEXT, note TEXT);
CREATE INDEX event_subject ON event (subject);

CREATE TABLE audit (
  rid INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, op BLOB NOT NULL,
  action TEXT NOT NULL, author BLOB, at INTEGER NOT NULL, object BLOB, field TEXT, purpose TEXT, rows INTEGER,
  success INTEGER);
