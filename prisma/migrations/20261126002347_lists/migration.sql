-- The editors' lists in their orders; the public has its own, partial ones.
create index article_by_source on article (source_published_sort desc, id desc);
create index person_by_born on person (born_sort, id);
create index company_by_founded on company (founded_sort, id);
create index funding_round_by_amount on funding_round (amount_currency, amount_sort desc, id desc);
create index correction_by_time on correction (corrected_at desc, id desc);
create index correction_by_time_public on correction (corrected_at desc, id desc) where is_public;
-- What the public does not see is little.
create index person_not_public on person (id) where not is_public;
create index company_not_public on company (id) where not is_public;
create index funding_round_not_public on funding_round (id) where not is_public;
create index quote_not_public on quote (id) where not is_public;
create index milestone_not_public on milestone (id) where not is_public;
-- What somebody worked on, and what he did lately.
create index revision_of_user on revision (user_id, record_type, record_id);
create index revision_of_user_by_time on revision (user_id, saved_at desc, id desc);

-- Headlines sort by the beginning of their keys, as long ones do not fit into an index.
alter table article add column headline_sort text collate "C" not null generated always as (left(search_key(headline), 200)) stored;
drop index article_by_search_key;
create index article_by_headline on article (headline_sort, id);
create index article_by_headline_public on article (headline_sort, id) where is_public;

-- Few records hold what somebody types: lists look each up, and do not walk through all in their order.
alter function found_among(text, text, boolean) rows 20;
alter function found_public(text, text) rows 20;
alter function found_all(text, text) rows 20;

drop function suggest_texts;
-- Articles or quotes by what a column is like, the latest of equal rank first.
create function suggest_texts(kind text, place text, sought text, patterns text[], amount int, everything boolean)
  returns table (id uuid, shown text, matched text, rank int) language plpgsql stable as $$
declare
  pattern text;
  found int;
begin
  foreach pattern in array patterns loop
    return query execute format('
      select t.id, t.%2$I, null::text, match_rank(t.search_key, $2) as rank from %1$I t where t.%5$I like $1 and %3$s
      order by t.%4$I desc, t.id desc limit $3',
      kind, case kind when 'article' then 'headline' else 'text' end,
      case when not everything then 't.is_public' when kind = 'quote' then 't.deleted_at is null' else 'true' end,
      case when everything then 'saved_at' when kind = 'article' then 'published_sort' else 'said_sort' end, place)
      using pattern, sought, amount;
    get diagnostics found = row_count;
    exit when found = amount;
  end loop;
end
$$;
-- The best of each kind take turns among those of equal rank.
create or replace function suggest_among(given text, kinds text[], amount int, everything boolean)
  returns table (id uuid, place bigint, shown text, matched text, article_id uuid, person_id uuid, company_id uuid, round_id uuid, quote_id uuid)
  language plpgsql stable as $$
declare
  sought text := search_key(left(given, 200));
  escaped text := replace(sought, '%', '\%');
  beginning text := replace(left(sought, 200), '%', '\%');
  within text[] := array_remove(array['%' || escaped || '%', nullif(search_pattern(sought), '%' || escaped || '%')], null);
begin
  if sought = ' ' then
    return;
  end if;
  return query
    with hit as (
      select 1 as kind, p.* from suggest_parties('person', sought, within, amount, everything) with ordinality p where 'PERSON' = any(kinds)
      union all select 2, c.* from suggest_parties('company', sought, within, amount, everything) with ordinality c where 'COMPANY' = any(kinds)
      union all select 3, b.* from suggest_texts('article', 'headline_sort', sought, array[beginning, beginning || '%'], amount, everything)
        with ordinality b where 'ARTICLE' = any(kinds)
      union all select 3, a.* from suggest_texts('article', 'search_key', sought, within, amount, everything) with ordinality a where 'ARTICLE' = any(kinds)
      union all select 4, r.* from suggest_rounds(sought, within, amount, everything) with ordinality r where 'FUNDING_ROUND' = any(kinds)
      union all select 5, q.* from suggest_texts('quote', 'search_key', sought, within, amount, everything) with ordinality q where 'QUOTE' = any(kinds)),
    best as (select distinct on (h.kind, h.id) h.* from hit h order by h.kind, h.id, h.rank desc, h.ordinality),
    turn as (select b.*, row_number() over (partition by b.kind, b.rank order by b.ordinality) as turn from best b)
    select t.id, row_number() over (order by t.rank desc, t.turn, t.kind), t.shown, t.matched,
      case t.kind when 3 then t.id end, case t.kind when 1 then t.id end, case t.kind when 2 then t.id end,
      case t.kind when 4 then t.id end, case t.kind when 5 then t.id end
    from turn t order by t.rank desc, t.turn, t.kind limit amount;
end
$$;
