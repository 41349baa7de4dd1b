-- 0001 for PostgreSQL: the same tables as the embedded file. Every key begins with the village, so that a
-- province can partition by it (PROVINCE.md).
CREATE TABLE village (village bigint PRIMARY KEY, name text NOT NULL, vseq bigint NOT NULL, chain bytea NOT NULL);

CREATE TABLE log (
  village bigint NOT NULL, vseq bigint NOT NULL, op_id bytea NOT NULL, device bytea NOT NULL, epoch bigint NOT NULL,
  dseq bigint NOT NULL, hash bytea NOT NULL, type text NOT NULL, record bytea NOT NULL, fault text, body bytea NOT NULL,
  chain bytea NOT NULL, PRIMARY KEY (village, vseq));
ALTER TABLE log ALTER COLUMN body SET STORAGE EXTERNAL;
CREATE UNIQUE INDEX log_op ON log (village, op_id);
CREATE INDEX log_chain ON log (village, device, epoch, dseq);
CREATE INDEX log_record ON log (village, record);

CREATE TABLE park (
  village bigint NOT NULL, device bytea NOT NULL, epoch bigint NOT NULL, dseq bigint NOT NULL, op_id bytea NOT NULL,
  hash bytea NOT NULL, since bigint NOT NULL, body bytea NOT NULL, PRIMARY KEY (village, device, epoch, dseq, op_id));
CREATE UNIQUE INDEX park_op ON park (village, op_id);
CREATE TABLE stamp (
  village bigint NOT NULL, device bytea NOT NULL, epoch bigint NOT NULL, dseq bigint NOT NULL, hash bytea NOT NULL,
  signature bytea NOT NULL, waiting boolean NOT NULL, since bigint NOT NULL, PRIMARY KEY (village, device, epoch, dseq, hash));
CREATE TABLE chain_end (
  village bigint NOT NULL, device bytea NOT NULL, epoch bigint NOT NULL, dseq bigint NOT NULL, hash bytea NOT NULL,
  forked boolean NOT NULL, PRIMARY KEY (village, device, epoch));
CREATE TABLE lost_before (
  village bigint NOT NULL, hash bytea NOT NULL, device bytea NOT NULL, epoch bigint NOT NULL, dseq bigint NOT NULL,
  since bigint NOT NULL, PRIMARY KEY (village, hash));

CREATE TABLE record (village bigint NOT NULL, record bytea NOT NULL, type text NOT NULL, digest bytea NOT NULL, PRIMARY KEY (village, record, type));
CREATE TABLE digest (village bigint NOT NULL, type text NOT NULL, sum bytea NOT NULL, rows bigint NOT NULL, PRIMARY KEY (village, type));

CREATE TABLE statement (village bigint NOT NULL, n bigint NOT NULL, body bytea NOT NULL, signature bytea NOT NULL, PRIMARY KEY (village, n));
CREATE TABLE device (village bigint NOT NULL, device bytea NOT NULL, counter bigint NOT NULL, cursor bigint NOT NULL, seen bigint NOT NULL, PRIMARY KEY (village, device));
CREATE TABLE key_grant (village bigint NOT NULL, device bytea NOT NULL, approver bytea NOT NULL, sealed bytea NOT NULL, signature bytea NOT NULL, PRIMARY KEY (village, device));
CREATE TABLE code (village bigint NOT NULL, hash bytea NOT NULL, expires bigint NOT NULL, failures bigint NOT NULL, used boolean NOT NULL, PRIMARY KEY (village, hash));
