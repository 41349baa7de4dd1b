-- 0002 for PostgreSQL: encrypted files, as in the embedded file.
CREATE TABLE blob (village bigint NOT NULL, hash bytea NOT NULL, size bigint NOT NULL, whole boolean NOT NULL, PRIMARY KEY (village, hash));
CREATE TABLE blob_chunk (village bigint NOT NULL, hash bytea NOT NULL, n bigint NOT NULL, body bytea NOT NULL, PRIMARY KEY (village, hash, n));
ALTER TABLE blob_chunk ALTER COLUMN body SET STORAGE EXTERNAL;
