-- The same as before, by statements that each connection plans once: those put together from names are planned at every
-- call, and every mention that is saved makes several.
create or replace function survivor_of(party text, id uuid) returns uuid language plpgsql strict as $$
declare
  survivor uuid;
begin
  loop
    if party = 'person' then
      select p.merged_into_id into survivor from person p where p.id = survivor_of.id for key share;
    else
      select c.merged_into_id into survivor from company c where c.id = survivor_of.id for key share;
    end if;
    if survivor is null then
      return id;
    end if;
    id := survivor;
  end loop;
end
$$;
create or replace function follow_merge() returns trigger language plpgsql as $$
declare
  place text := tg_argv[0];
  named uuid := to_jsonb(new) ->> place;
  survivor uuid := survivor_of(tg_argv[1], named);
begin
  if survivor <> named then
    new := jsonb_populate_record(new, jsonb_build_object(place, survivor)
      || case when place like 'party_%' then jsonb_build_object('value_key', survivor) else '{}' end);
  end if;
  return new;
end
$$;
