-- 0002: what sync needs (ops/PROTOCOL.md). None of it is about a person.
CREATE INDEX oplog_chain ON oplog (device, epoch, dseq);

-- This PC's place at the hub. A book that was never enrolled has its device's secret and no hub.
CREATE TABLE sync_state (
  one INTEGER PRIMARY KEY CHECK (one = 1), secret BLOB NOT NULL,
  hub BLOB, hub_sign BLOB, hub_box BLOB, address TEXT, fingerprint BLOB, counter INTEGER NOT NULL,
  cursor INTEGER NOT NULL, cursor_chain BLOB NOT NULL, receipt INTEGER NOT NULL, receipt_chain BLOB NOT NULL,
  sent_seq INTEGER NOT NULL, verified_at INTEGER, verified_seq INTEGER, verified_digest BLOB, tried_at INTEGER, trouble TEXT);

-- Ops above sent_seq for which the hub gave its receipt (or that it sent itself). By seq and not by place in a
-- chain: a restored PC may have two ops in one place, of which the hub has one.
CREATE TABLE acked (seq INTEGER PRIMARY KEY);
CREATE TABLE receipt (vseq INTEGER NOT NULL, body BLOB NOT NULL, signature BLOB NOT NULL);

-- The village's key as it was given to each device, sealed to it; made here (sent=0) or brought by the hub.
CREATE TABLE key_grant (device BLOB PRIMARY KEY, approver BLOB NOT NULL, sealed BLOB NOT NULL, signature BLOB NOT NULL, sent INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE statement (body BLOB PRIMARY KEY, signature BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE stamp (
  device BLOB NOT NULL, epoch INTEGER NOT NULL, dseq INTEGER NOT NULL, hash BLOB NOT NULL, signature BLOB NOT NULL,
  waiting INTEGER NOT NULL, PRIMARY KEY (device, epoch, dseq, hash)) WITHOUT ROWID;

-- Ops that came and must wait: for the end of their transaction or for the op before them.
CREATE TABLE park (
  op_id BLOB PRIMARY KEY, device BLOB NOT NULL, epoch INTEGER NOT NULL, dseq INTEGER NOT NULL, body BLOB NOT NULL,
  since INTEGER NOT NULL, from_hub INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX park_chain ON park (device, epoch, dseq);
-- Ops that are in the log and count for nothing: later schema, unknown type, unreadable, revoked device.
CREATE TABLE quarantine (op_id BLOB PRIMARY KEY, reason TEXT NOT NULL, since INTEGER NOT NULL) WITHOUT ROWID;
-- Ops whose predecessor was given up for lost.
CREATE TABLE lost_before (hash BLOB PRIMARY KEY, device BLOB NOT NULL, epoch INTEGER NOT NULL, dseq INTEGER NOT NULL, since INTEGER NOT NULL) WITHOUT ROWID;

-- Derived from the ops: fields with several heads ("~": removed here, changed there), records without a row
-- because the household they belong to is not here yet, households kept because somebody lives in them.
CREATE TABLE conflict (record BLOB NOT NULL, field TEXT NOT NULL, type TEXT NOT NULL, since INTEGER NOT NULL, PRIMARY KEY (record, field)) WITHOUT ROWID;
CREATE TABLE unplaced (record BLOB PRIMARY KEY, type TEXT NOT NULL, needs BLOB NOT NULL) WITHOUT ROWID;
CREATE INDEX unplaced_needs ON unplaced (needs);
CREATE TABLE kept (record BLOB PRIMARY KEY, type TEXT NOT NULL) WITHOUT ROWID;

-- What was sent and received, for the details page.
CREATE TABLE sync_log (
  rid INTEGER PRIMARY KEY, at INTEGER NOT NULL, way TEXT NOT NULL, sent INTEGER NOT NULL, received INTEGER NOT NULL,
  bytes INTEGER NOT NULL, outcome TEXT NOT NULL);
