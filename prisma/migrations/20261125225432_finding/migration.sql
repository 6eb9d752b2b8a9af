-- AlterTable
ALTER TABLE "article" ADD COLUMN     "saved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- AlterTable
ALTER TABLE "company" ADD COLUMN     "saved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- AlterTable
ALTER TABLE "funding_round" ADD COLUMN     "saved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- AlterTable
ALTER TABLE "name" ADD COLUMN     "romanised" TEXT;

-- AlterTable
ALTER TABLE "role" ADD COLUMN     "saved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- AlterTable
ALTER TABLE "milestone" ADD COLUMN     "saved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- AlterTable
ALTER TABLE "person" ADD COLUMN     "saved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- AlterTable
ALTER TABLE "quote" ADD COLUMN     "saved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- What Prisma cannot say.
do $$
declare
  saved text[];
begin
  foreach saved slice 1 in array array[
    ['article', 'ARTICLE'], ['person', 'PERSON'], ['company', 'COMPANY'], ['funding_round', 'FUNDING_ROUND'],
    ['quote', 'QUOTE'], ['role', 'ROLE'], ['milestone', 'MILESTONE']
  ] loop
    execute format('update %I r set saved_at = s.saved_at from (select record_id, max(saved_at) as saved_at from revision
      where record_type = %L group by record_id) s where s.record_id = r.id', saved[1], saved[2]);
    if saved[1] <> 'role' then
      execute format('create index %1$I on %2$I (saved_at desc, id desc)', saved[1] || '_by_saved', saved[1]);
    end if;
  end loop;
end
$$;

-- ---------------------------------------------------------------------------------------------------------
-- Finding records by what they are called. Trigrams are made of ASCII letters and digits in every locale, so each other
-- letter, such as a Chinese one, is spelled in letters and stands as a word of its own.

create extension if not exists pg_trgm;

-- A text as it is compared: without marks, case and punctuation, a space before each word.
create function search_key(given text) returns text language sql immutable strict parallel safe as $$
  select ' ' || trim(regexp_replace(case when plain ~ '[^\x01-\x7f]' then spelled else plain end, '\s+', ' ', 'g'))
  from (select regexp_replace(regexp_replace(replace(lower(normalize(given, NFKD)), 'ß', 'ss'), '[\u0300-\u036f]', '', 'g'),
    '[\s.,;:!?''"‘’‚‛“”„«»‹›()\[\]{}/\\|·・–—_*。、《》「」【】-]+', ' ', 'g') as plain) p,
  lateral (select string_agg(case when letter ~ '[^\x01-\x7f]'
      then ' q' || translate(to_hex(ascii(letter)), '0123456789abcdef', 'abcdefghijklmnop') || ' ' else letter end, '' order by n) as spelled
    from regexp_split_to_table(case when plain ~ '[^\x01-\x7f]' then plain else '' end, '') with ordinality s(letter, n)) l
$$;
-- Of a name: as it is written and in one word, Chinese in pinyin too; parted by bars.
create function name_key(name text, romanised text) returns text language sql immutable parallel safe as $$
  select string_agg(key, '|') from (
    select distinct on (key) key, n from (values (1, search_key(name)), (2, ' ' || replace(search_key(name), ' ', '')),
      (3, search_key(romanised)), (4, ' ' || replace(search_key(romanised), ' ', ''))) v(n, key)
    where key is not null order by key, n) k
$$;
-- What a text's key must be like to hold it: within words from three letters on, else at the beginning of one.
create function search_pattern(given text) returns text language sql immutable strict parallel safe as $$
  select case when key = ' ' then null when length(key) < 4 or key ~ '^ q[a-p]{4,5}( |$)'
    then '%' || escaped || '%' else '%' || ltrim(escaped) || '%' end
  from (select key, replace(key, '%', '\%') as escaped from search_key(given) key) k
$$;

alter table article add column search_key text collate "C" not null generated always as (search_key(headline)) stored;
alter table person add column search_key text collate "C" not null generated always as (name_key(name, name_sort)) stored;
alter table company add column search_key text collate "C" not null
  generated always as (name_key(name, name_sort) || coalesce('|' || search_key(legal_name), '')) stored;
alter table name add column search_key text collate "C" not null generated always as (name_key(value, romanised)) stored;
alter table funding_round add column search_key text collate "C" not null
  generated always as (search_key(title || ' ' || coalesce(series, ''))) stored;
alter table quote add column search_key text collate "C" not null generated always as (search_key(text)) stored;
alter table milestone add column search_key text collate "C" not null generated always as (search_key(title)) stored;
alter table correction add column search_key text collate "C" not null
  generated always as (search_key(notice || ' ' || coalesce(old_value, '') || ' ' || coalesce(new_value, ''))) stored;

create index article_by_search_key on article (search_key);
create index article_holding on article using gin (search_key gin_trgm_ops);
create index person_holding on person using gin (search_key gin_trgm_ops);
create index company_holding on company using gin (search_key gin_trgm_ops);
create index name_holding on name using gin (search_key gin_trgm_ops);
create index funding_round_holding on funding_round using gin (search_key gin_trgm_ops);
create index quote_holding on quote using gin (search_key gin_trgm_ops);
create index milestone_holding on milestone using gin (search_key gin_trgm_ops);
-- The public's latest quotes, renderings among them.
create index quote_latest_public on quote (said_sort desc, id desc) where is_public;
create index correction_holding on correction using gin (search_key gin_trgm_ops);

-- Both login roles' rows are behind a policy, and LIKE is not leakproof: it would get no index. So the owner looks, for
-- one audience: what ends in `public` answers anybody with public rows, what ends in `all` only the editor (grants.sql).

-- Ids of the records of a kind whose names or texts hold what is given.
create function found_among(kind text, given text, everything boolean) returns setof uuid language plpgsql stable
  set plan_cache_mode = force_custom_plan as $$
declare
  pattern text := search_pattern(given);
begin
  if pattern is null then
    return;
  end if;
  case kind
    when 'Article' then return query select r.id from article r where r.search_key like pattern and (everything or r.is_public);
    when 'Person' then return query select r.id from person r where r.search_key like pattern and (everything or r.is_public)
      union select n.person_id from name n where n.search_key like pattern and n.person_id is not null and (everything or n.is_public);
    when 'Company' then return query select r.id from company r where r.search_key like pattern and (everything or r.is_public)
      union select n.company_id from name n where n.search_key like pattern and n.company_id is not null and (everything or n.is_public);
    when 'FundingRound' then return query select r.id from funding_round r where r.search_key like pattern and (everything or r.is_public)
      union select r.id from funding_round r where r.company_id in (select found_among('Company', given, everything)) and (everything or r.is_public);
    when 'Quote' then return query select r.id from quote r where r.search_key like pattern and (everything or r.is_public);
    when 'Milestone' then return query select r.id from milestone r where r.search_key like pattern and (everything or r.is_public);
    when 'Correction' then return query select r.id from correction r where r.search_key like pattern and (everything or r.is_public);
  end case;
end
$$;
create function found_public(kind text, given text) returns setof uuid language sql stable security definer
  set search_path = public, pg_temp as $$
  select found_among(kind, given, false)
$$;
create function found_all(kind text, given text) returns setof uuid language sql stable security definer
  set search_path = public, pg_temp as $$
  select found_among(kind, given, true)
$$;

-- How well a key fits what is sought, itself a key: 4 the whole of a name, 3 its beginning, 2 that of a word, 1 within.
create function match_rank(key text, sought text) returns int language sql immutable parallel safe as $$
  select case when position('|' || sought || '|' in '|' || key || '|') > 0 then 4 when position('|' || sought in '|' || key) > 0 then 3
    when position(sought in key) > 0 then 2 else 1 end
$$;

-- People or companies, the most mentioned of equal rank first. Of very many that fit as well some are looked at.
create function suggest_parties(party text, sought text, patterns text[], amount int, everything boolean)
  returns table (id uuid, shown text, matched text, rank int) language plpgsql stable as $$
declare
  pattern text;
  found int;
begin
  foreach pattern in array patterns loop
    return query execute format('
      with hit as (
        (select p.id, null::text as matched, p.search_key from %1$I p where p.search_key like $1 and %3$s limit 600)
        union all (select n.%2$I, n.value, n.search_key from name n where n.search_key like $1 and n.%2$I is not null
          and ($4 or n.is_public) limit 600)),
      best as (select distinct on (h.id) h.id, h.matched, match_rank(h.search_key, $2) as rank from hit h
        order by h.id, match_rank(h.search_key, $2) desc, h.matched nulls first)
      select p.id, p.name, b.matched, b.rank from best b join %1$I p on p.id = b.id and %3$s
      cross join lateral (select count(*) as mentions
        from (select from appearance a where a.%2$I = p.id and ($4 or a.is_public) limit 50) l) w
      order by b.rank desc, w.mentions desc, p.name_sort, p.id limit $3',
      party, party || '_id', case when everything then 'p.merged_into_id is null and p.deleted_at is null' else 'p.is_public' end)
      using pattern, sought, amount, everything;
    get diagnostics found = row_count;
    exit when found = amount;
  end loop;
end
$$;
-- Articles or quotes, the latest of equal rank first.
create function suggest_texts(kind text, sought text, patterns text[], amount int, everything boolean)
  returns table (id uuid, shown text, matched text, rank int) language plpgsql stable as $$
declare
  pattern text;
  found int;
begin
  foreach pattern in array patterns loop
    return query execute format('
      select t.id, t.%2$I, null::text, match_rank(t.search_key, $2) as rank from %1$I t where t.search_key like $1 and %3$s
      order by t.%4$I desc, t.id desc limit $3',
      kind, case kind when 'article' then 'headline' else 'text' end,
      case when not everything then 't.is_public' when kind = 'quote' then 't.deleted_at is null' else 'true' end,
      case when everything then 'saved_at' when kind = 'article' then 'published_sort' else 'said_sort' end)
      using pattern, sought, amount;
    get diagnostics found = row_count;
    exit when found = amount;
  end loop;
end
$$;
-- Rounds by their titles, and those of a company whose name begins what is given: "megvii b" is its series B.
create function suggest_rounds(sought text, patterns text[], amount int, everything boolean)
  returns table (id uuid, shown text, matched text, rank int) language plpgsql stable
  set plan_cache_mode = force_custom_plan as $$
declare
  pattern text;
  found int;
  words text[] := string_to_array(ltrim(sought), ' ');
  beginnings text[] := array(select ' ' || array_to_string(words[1:n], ' ') from generate_subscripts(words, 1) n where n <= 8);
begin
  return query
    with company_hit as (
      select h.id, b.beginning from unnest(beginnings) b(beginning) cross join lateral (
        select c.id from company c where c.search_key like '%' || replace(b.beginning, '%', '\%') || '%'
          and match_rank(c.search_key, b.beginning) = 4 and c.merged_into_id is null and (everything or c.is_public)
        union select n.company_id from name n where n.search_key like '%' || replace(b.beginning, '%', '\%') || '%'
          and match_rank(n.search_key, b.beginning) = 4 and n.company_id is not null and (everything or n.is_public)) h)
    select r.id, r.title, null::text, case when b.beginning = sought then 1 else 3 end from company_hit b
      join funding_round r on r.company_id = b.id and case when everything then r.deleted_at is null else r.is_public end
    where b.beginning = sought or position(substr(sought, length(b.beginning) + 1) in search_key('series ' || coalesce(r.series, ''))) > 0
      or position(substr(sought, length(b.beginning) + 1) in r.search_key) > 0
    order by 4 desc, r.announced_sort desc, r.id desc limit amount;
  foreach pattern in array patterns loop
    return query select r.id, r.title, null::text, match_rank(r.search_key, sought) as fits from funding_round r
      where r.search_key like pattern and case when everything then r.deleted_at is null else r.is_public end
      order by fits desc, r.announced_sort desc, r.id desc limit amount;
    get diagnostics found = row_count;
    exit when found = amount;
  end loop;
end
$$;
-- The best of each kind take turns among those of equal rank.
create function suggest_among(given text, kinds text[], amount int, everything boolean)
  returns table (id uuid, place bigint, shown text, matched text, article_id uuid, person_id uuid, company_id uuid, round_id uuid, quote_id uuid)
  language plpgsql stable as $$
declare
  sought text := search_key(left(given, 200));
  escaped text := replace(sought, '%', '\%');
  within text[] := array_remove(array['%' || escaped || '%', nullif(search_pattern(sought), '%' || escaped || '%')], null);
begin
  if sought = ' ' then
    return;
  end if;
  return query
    with hit as (
      select 1 as kind, p.* from suggest_parties('person', sought, within, amount, everything) with ordinality p where 'PERSON' = any(kinds)
      union all select 2, c.* from suggest_parties('company', sought, within, amount, everything) with ordinality c where 'COMPANY' = any(kinds)
      union all select 3, a.* from suggest_texts('article', sought, array[escaped, escaped || '%'] || within, amount, everything) with ordinality a where 'ARTICLE' = any(kinds)
      union all select 4, r.* from suggest_rounds(sought, within, amount, everything) with ordinality r where 'FUNDING_ROUND' = any(kinds)
      union all select 5, q.* from suggest_texts('quote', sought, within, amount, everything) with ordinality q where 'QUOTE' = any(kinds)),
    best as (select distinct on (h.kind, h.id) h.* from hit h order by h.kind, h.id, h.rank desc, h.ordinality),
    turn as (select b.*, row_number() over (partition by b.kind, b.rank order by b.ordinality) as turn from best b)
    select t.id, row_number() over (order by t.rank desc, t.turn, t.kind), t.shown, t.matched,
      case t.kind when 3 then t.id end, case t.kind when 1 then t.id end, case t.kind when 2 then t.id end,
      case t.kind when 4 then t.id end, case t.kind when 5 then t.id end
    from turn t order by t.rank desc, t.turn, t.kind limit amount;
end
$$;
create function suggest_public(given text, kinds text[], amount int)
  returns table (id uuid, place bigint, shown text, matched text, article_id uuid, person_id uuid, company_id uuid, round_id uuid, quote_id uuid)
  language sql stable security definer set search_path = public, pg_temp as $$
  select * from suggest_among(given, kinds, amount, false)
$$;
create function suggest_all(given text, kinds text[], amount int)
  returns table (id uuid, place bigint, shown text, matched text, article_id uuid, person_id uuid, company_id uuid, round_id uuid, quote_id uuid)
  language sql stable security definer set search_path = public, pg_temp as $$
  select * from suggest_among(given, kinds, amount, true)
$$;
revoke execute on function found_all, suggest_all from public;
