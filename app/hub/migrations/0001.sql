-- 0001: the hub's embedded file. Every key begins with the village (its 12-digit code as a number).
CREATE TABLE village (village INTEGER PRIMARY KEY, name TEXT NOT NULL, vseq INTEGER NOT NULL, chain BLOB NOT NULL);

CREATE TABLE log (
  village INTEGER NOT NULL, vseq INTEGER NOT NULL, op_id BLOB NOT NULL, device BLOB NOT NULL, epoch INTEGER NOT NULL,
  dseq INTEGER NOT NULL, hash BLOB NOT NULL, type TEXT NOT NULL, record BLOB NOT NULL, fault TEXT, body BLOB NOT NULL,
  chain BLOB NOT NULL, PRIMARY KEY (village, vseq)) WITHOUT ROWID;
CREATE UNIQUE INDEX log_op ON log (village, op_id);
CREATE INDEX log_chain ON log (village, device, epoch, dseq);
CREATE INDEX log_record ON log (village, record);

CREATE TABLE park (
  village INTEGER NOT NULL, device BLOB NOT NULL, epoch INTEGER NOT NULL, dseq INTEGER NOT NULL, op_id BLOB NOT NULL,
  hash BLOB NOT NULL, since INTEGER NOT NULL, body BLOB NOT NULL, PRIMARY KEY (village, device, epoch, dseq, op_id)) WITHOUT ROWID;
CREATE UNIQUE INDEX park_op ON park (village, op_id);
CREATE TABLE stamp (
  village INTEGER NOT NULL, device BLOB NOT NULL, epoch INTEGER NOT NULL, dseq INTEGER NOT NULL, hash BLOB NOT NULL,
  signature BLOB NOT NULL, waiting INTEGER NOT NULL, since INTEGER NOT NULL, PRIMARY KEY (village, device, epoch, dseq, hash)) WITHOUT ROWID;
CREATE TABLE chain_end (
  village INTEGER NOT NULL, device BLOB NOT NULL, epoch INTEGER NOT NULL, dseq INTEGER NOT NULL, hash BLOB NOT NULL,
  forked INTEGER NOT NULL, PRIMARY KEY (village, device, epoch)) WITHOUT ROWID;
-- Ops whose predecessor was given up for lost.
CREATE TABLE lost_before (
  village INTEGER NOT NULL, hash BLOB NOT NULL, device BLOB NOT NULL, epoch INTEGER NOT NULL, dseq INTEGER NOT NULL,
  since INTEGER NOT NULL, PRIMARY KEY (village, hash)) WITHOUT ROWID;

-- What each record is, as a digest; and the sum by type, which is what devices compare.
CREATE TABLE record (village INTEGER NOT NULL, record BLOB NOT NULL, type TEXT NOT NULL, digest BLOB NOT NULL, PRIMARY KEY (village, record, type)) WITHOUT ROWID;
CREATE TABLE digest (village INTEGER NOT NULL, type TEXT NOT NULL, sum BLOB NOT NULL, rows INTEGER NOT NULL, PRIMARY KEY (village, type)) WITHOUT ROWID;

CREATE TABLE statement (village INTEGER NOT NULL, n INTEGER NOT NULL, body BLOB NOT NULL, signature BLOB NOT NULL, PRIMARY KEY (village, n)) WITHOUT ROWID;
CREATE TABLE device (village INTEGER NOT NULL, device BLOB NOT NULL, counter INTEGER NOT NULL, cursor INTEGER NOT NULL, seen INTEGER NOT NULL, PRIMARY KEY (village, device)) WITHOUT ROWID;
CREATE TABLE key_grant (village INTEGER NOT NULL, device BLOB NOT NULL, approver BLOB NOT NULL, sealed BLOB NOT NULL, signature BLOB NOT NULL, PRIMARY KEY (village, device)) WITHOUT ROWID;
CREATE TABLE code (village INTEGER NOT NULL, hash BLOB NOT NULL, expires INTEGER NOT NULL, failures INTEGER NOT NULL, used INTEGER NOT NULL, PRIMARY KEY (village, hash)) WITHOUT ROWID;
