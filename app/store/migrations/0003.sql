-- 0003: papers beside the records, what the county asked for, and joining from a snapshot (ops/PROTOCOL.md).
CREATE TABLE consent (
  rid INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, op BLOB NOT NULL,
  wish INTEGER NOT NULL, field TEXT NOT NULL, office TEXT, reason TEXT, basis TEXT, answer INTEGER NOT NULL, sealed BLOB);

CREATE TABLE attachment (
  rid INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, op BLOB NOT NULL,
  owner BLOB NOT NULL, name TEXT NOT NULL, media_type TEXT, plain_size INTEGER NOT NULL, blob TEXT NOT NULL,
  blob_size INTEGER NOT NULL, content_key BLOB NOT NULL, note TEXT);
CREATE INDEX attachment_owner ON attachment (owner);
CREATE INDEX attachment_blob ON attachment (blob);

-- Encrypted files by the SHA-256 of what lies in attachments/: whether it is here, whether the hub has all of it,
-- and whether somebody asked to see it (fetched first).
CREATE TABLE blob (hash TEXT PRIMARY KEY, here INTEGER NOT NULL, at_hub INTEGER NOT NULL, asked INTEGER NOT NULL) WITHOUT ROWID;

-- Ops of a snapshot whose place in their chain is not proved yet; the history that follows proves them.
CREATE TABLE early (op_id BLOB PRIMARY KEY) WITHOUT ROWID;
-- Those that the history never proved: kept, and counting for nothing.
CREATE TABLE unproved (op_id BLOB PRIMARY KEY, body BLOB NOT NULL, since INTEGER NOT NULL) WITHOUT ROWID;
-- NULL: no snapshot was begun; empty: it is complete; else the last record of it that is here.
ALTER TABLE sync_state ADD COLUMN snapshot BLOB;
-- Records whose ops are here and whose rows are still to be written.
CREATE TABLE unsettled (record BLOB PRIMARY KEY, type TEXT NOT NULL) WITHOUT ROWID;
