-- AlterTable
ALTER TABLE "document" ADD COLUMN     "open_proposals" INTEGER NOT NULL DEFAULT 0;

-- What Prisma cannot say.

-- How much is left to judge in a document stands with it, so that the queue has an order that an index gives.
update document d set open_proposals = p.open
from (select document_id, count(*) as open from proposal where state = 'OPEN' group by document_id) p where p.document_id = d.id;
create index document_to_judge on document (open_proposals, id) where open_proposals > 0;

create function count_open_proposals() returns trigger language plpgsql as $$
begin
  update document d set open_proposals = n.open
  from (
    select c.document_id, count(p.id) filter (where p.state = 'OPEN')::int as open
    from (select distinct document_id from changed) c left join proposal p on p.document_id = c.document_id
    group by c.document_id order by c.document_id
  ) n where n.document_id = d.id and d.open_proposals <> n.open;
  return null;
end $$;
create trigger proposal_added after insert on proposal referencing new table as changed
  for each statement execute function count_open_proposals();
create trigger proposal_changed after update on proposal referencing new table as changed
  for each statement execute function count_open_proposals();
create trigger proposal_left after update on proposal referencing old table as changed
  for each statement execute function count_open_proposals();
create trigger proposal_gone after delete on proposal referencing old table as changed
  for each statement execute function count_open_proposals();
