-- 0006: the life of the branch, 四议两公开, recordings, and rules of the county and the village.

CREATE TABLE recording (
  rid INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, op BLOB NOT NULL,
  meeting BLOB NOT NULL, attachment BLOB NOT NULL, started INTEGER NOT NULL, length INTEGER NOT NULL);
CREATE INDEX recording_meeting ON recording (meeting);

CREATE TABLE recording_mark (
  rid INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, op BLOB NOT NULL,
  meeting BLOB NOT NULL, at INTEGER NOT NULL, text TEXT NOT NULL);
CREATE INDEX recording_mark_meeting ON recording_mark (meeting);

CREATE TABLE party_transfer (
  rid INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, op BLOB NOT NULL,
  member BLOB NOT NULL, direction TEXT NOT NULL, other TEXT NOT NULL, letter TEXT NOT NULL, letter_on TEXT NOT NULL,
  valid_days INTEGER NOT NULL, dues_to TEXT, receipt_on TEXT, receipt_paper TEXT, withdrawn_on TEXT,
  remark TEXT);
CREATE INDEX party_transfer_member ON party_transfer (member);

CREATE TABLE point_entry (
  rid INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, op BLOB NOT NULL,
  member BLOB NOT NULL, item TEXT NOT NULL, name TEXT NOT NULL, points INTEGER NOT NULL, on_date TEXT NOT NULL,
  evidence TEXT NOT NULL, author BLOB NOT NULL, at INTEGER NOT NULL);
CREATE INDEX point_entry_member ON point_entry (member);

CREATE TABLE point_ruling (
  rid INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, op BLOB NOT NULL,
  entry BLOB NOT NULL, word TEXT NOT NULL, reason TEXT, author BLOB NOT NULL, at INTEGER NOT NULL);
CREATE INDEX point_ruling_entry ON point_ruling (entry);

CREATE TABLE appraisal (
  rid INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, op BLOB NOT NULL,
  member BLOB NOT NULL, year INTEGER NOT NULL, meeting BLOB, excellent INTEGER NOT NULL, qualified INTEGER NOT NULL,
  basic INTEGER NOT NULL, unqualified INTEGER NOT NULL, grade TEXT, reason TEXT, approved_on TEXT);
CREATE INDEX appraisal_year ON appraisal (year);

CREATE TABLE quiz (
  rid INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, op BLOB NOT NULL,
  meeting BLOB NOT NULL, questions TEXT NOT NULL);
CREATE INDEX quiz_meeting ON quiz (meeting);

CREATE TABLE quiz_answer (
  rid INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, op BLOB NOT NULL,
  quiz BLOB NOT NULL, member BLOB NOT NULL, answers TEXT NOT NULL);
CREATE INDEX quiz_answer_quiz ON quiz_answer (quiz);

CREATE TABLE field_officer (
  rid INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, op BLOB NOT NULL,
  kind TEXT NOT NULL, person BLOB, name TEXT, sent_by TEXT, hamlets TEXT NOT NULL,
  from_date TEXT NOT NULL, to_date TEXT);

CREATE TABLE officer_work (
  rid INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, op BLOB NOT NULL,
  officer BLOB NOT NULL, kind TEXT NOT NULL, on_date TEXT NOT NULL, place TEXT, what TEXT NOT NULL,
  people INTEGER, due TEXT, outcome TEXT, outcome_on TEXT);
CREATE INDEX officer_work_officer ON officer_work (officer);

CREATE TABLE household_care (
  rid INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, op BLOB NOT NULL,
  member BLOB NOT NULL, household BLOB NOT NULL, from_date TEXT NOT NULL, to_date TEXT);
CREATE INDEX household_care_household ON household_care (household);
CREATE INDEX household_care_member ON household_care (member);

CREATE TABLE matter (
  rid INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, op BLOB NOT NULL,
  title TEXT NOT NULL, source TEXT NOT NULL, reason TEXT NOT NULL, plan TEXT, assembly TEXT NOT NULL,
  merged INTEGER, ended_on TEXT, ended_reason TEXT, author BLOB NOT NULL, at INTEGER NOT NULL);

CREATE TABLE matter_step (
  rid INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, op BLOB NOT NULL,
  matter BLOB NOT NULL, step TEXT NOT NULL, round INTEGER NOT NULL, outcome TEXT NOT NULL, done_on TEXT NOT NULL,
  meeting BLOB, item INTEGER, notice BLOB, text TEXT, author BLOB NOT NULL,
  at INTEGER NOT NULL);
CREATE INDEX matter_step_matter ON matter_step (matter);

CREATE TABLE matter_objection (
  rid INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, op BLOB NOT NULL,
  matter BLOB NOT NULL, round INTEGER NOT NULL, on_date TEXT NOT NULL, who TEXT, text TEXT NOT NULL,
  verdict TEXT, answer TEXT, answered_on TEXT);
CREATE INDEX matter_objection_matter ON matter_objection (matter);

CREATE TABLE rule_file (
  rid INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, op BLOB NOT NULL,
  name TEXT NOT NULL, text TEXT, author BLOB NOT NULL, at INTEGER NOT NULL);
CREATE INDEX rule_file_name ON rule_file (name);

CREATE TABLE meeting_kind (
  rid INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, op BLOB NOT NULL,
  name TEXT NOT NULL, body TEXT NOT NULL, times INTEGER, every TEXT, rule TEXT,
  basis TEXT NOT NULL);
