-- 0002: encrypted files. A file is announced by the op that names it; its chunks come in any order.
CREATE TABLE blob (village INTEGER NOT NULL, hash BLOB NOT NULL, size INTEGER NOT NULL, whole INTEGER NOT NULL, PRIMARY KEY (village, hash)) WITHOUT ROWID;
CREATE TABLE blob_chunk (village INTEGER NOT NULL, hash BLOB NOT NULL, n INTEGER NOT NULL, body BLOB NOT NULL, UNIQUE (village, hash, n));
