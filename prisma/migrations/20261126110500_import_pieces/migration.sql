-- What comes in is kept piece by piece: appended to one value, each piece would make the database write all before it again.
CREATE TABLE "document_import_piece" (
    "import_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "document_import_piece_pkey" PRIMARY KEY ("import_id", "position")
);

ALTER TABLE "document_import_piece" ADD CONSTRAINT "document_import_piece_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "document_import"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Kept for minutes: packing it is not worth the time.
ALTER TABLE "document_import_piece" ALTER COLUMN "bytes" SET STORAGE EXTERNAL;

INSERT INTO "document_import_piece" ("import_id", "position", "bytes")
SELECT "id", 0, "bytes" FROM "document_import" WHERE "bytes" IS NOT NULL;

ALTER TABLE "document_import" DROP COLUMN "bytes";
