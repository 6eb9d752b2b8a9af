import type { NameKind } from '../database/generated/enums.ts';
import type { Tx } from '../database/transaction.ts';
import { InvalidValue } from '../errors/app-error.ts';
import { attachEvidence, type EvidenceInput } from '../evidence/attach-evidence.ts';
import { newReason, visibilityColumns, type VisibilityFields } from '../history/visibility-by-hand.ts';
import { isSlug, nextFreeSlug, slugify } from '../text/slug.ts';
import { romanisation, sortKey } from '../text/sort-key.ts';
import { parseLanguageTag } from '../text/language.ts';
import { checkText } from '../text/well-formed.ts';

export interface NameInput extends VisibilityFields {
  value: string;
  nameKind: NameKind;
  language?: string | null;
  evidence?: EvidenceInput[];
}

export interface ExternalIdInput {
  scheme: string;
  value: string;
  url?: string | null;
}

/** What is set directly on a person or company; everything else about them is claimed. */
export interface PartyInput extends VisibilityFields {
  name: string;
  /** Made from the name when left out. */
  slug?: string;
  names?: NameInput[];
  externalIds?: ExternalIdInput[];
}

export type PartyTable = 'person' | 'company';
const recordType = { person: 'PERSON', company: 'COMPANY' } as const;
const foreignKey = { person: 'personId', company: 'companyId' } as const;

export async function partyColumns(
  tx: Tx,
  table: PartyTable,
  input: PartyInput,
  current?: { id: string; slug: string },
) {
  const name = checkText(input.name, { field: 'name', maxLength: 300 });
  return {
    name,
    nameSort: sortKey(name),
    slug: await freeSlug(tx, table, input, current),
    ...visibilityColumns(input),
  };
}

/**
 * Puts names and external ids in place of those the party had. A name that stays keeps its passages. Answers with the
 * ids of the names and whether anything is otherwise than before.
 */
export async function writePartyParts(
  tx: Tx,
  table: PartyTable,
  id: string,
  { names, externalIds }: Pick<PartyInput, 'names' | 'externalIds'>,
): Promise<{ names: string[]; isChanged: boolean }> {
  const owner = { [foreignKey[table]]: id };
  const written = names ? await writeNames(tx, owner, names) : { names: [], isChanged: false };
  const isChanged = externalIds ? await writeExternalIds(tx, owner, externalIds) : false;
  return { names: written.names, isChanged: written.isChanged || isChanged };
}

async function writeNames(tx: Tx, owner: object, names: readonly NameInput[]) {
  const before = await tx.name.findMany({ where: owner, orderBy: { position: 'asc' } });
  const kept: string[] = [];
  let isChanged = names.length !== before.length;
  for (const [position, { value, nameKind, language, evidence = [], ...byHand }] of names.entries()) {
    const data = {
      value: checkText(value, { field: `names[${position}].value`, maxLength: 300 }),
      nameKind,
      language: language ? parseLanguageTag(language) : null,
    };
    const same = before.find(
      (name) =>
        !kept.includes(name.id) &&
        name.value === data.value &&
        name.nameKind === nameKind &&
        name.language === data.language,
    );
    const former = { visibility: same?.visibility, visibilityReason: same?.visibilityReason };
    const visibility = visibilityColumns(
      { ...former, ...byHand, ...newReason(former, byHand) },
      `names[${position}].visibilityReason`,
    );
    isChanged ||= same?.position !== position || evidence.length > 0;
    const { id } = same
      ? await tx.name.update({
          where: { id: same.id },
          data: { position, ...visibility },
          select: { id: true },
        })
      : await tx.name.create({
          data: { ...owner, ...data, romanised: romanisation(data.value), ...visibility, position },
          select: { id: true },
        });
    await attachEvidence(tx, { nameId: id }, evidence, `names[${position}].evidence`);
    kept.push(id);
  }
  await tx.name.deleteMany({ where: { ...owner, id: { notIn: kept } } });
  return { names: kept, isChanged };
}

async function writeExternalIds(
  tx: Tx,
  owner: object,
  externalIds: readonly ExternalIdInput[],
): Promise<boolean> {
  for (const [index, { scheme, value }] of externalIds.entries()) {
    checkText(scheme, { field: `externalIds[${index}].scheme`, maxLength: 60 });
    checkText(value, { field: `externalIds[${index}].value`, maxLength: 300 });
  }
  const key = ({ scheme, value, url }: ExternalIdInput) => JSON.stringify([scheme, value, url ?? null]);
  const before = await tx.externalId.findMany({ where: owner });
  const [had, wanted] = [new Set(before.map(key)), new Set(externalIds.map(key))];
  // One that stays keeps its row, by which a merge remembers it.
  const gone = before.filter((external) => !wanted.has(key(external))).map(({ id }) => id);
  const added = externalIds.filter((external) => !had.has(key(external)));
  if (gone.length === 0 && added.length === 0) return false;
  await tx.externalId.deleteMany({ where: { id: { in: gone } } });
  await tx.externalId.createMany({
    data: added.map(({ scheme, value, url }) => ({ ...owner, scheme, value, url: url ?? null })),
  });
  return true;
}

/** The old slug of a renamed party leads to the new one. */
export async function redirectSlug(
  tx: Tx,
  table: PartyTable,
  id: string,
  oldSlug: string,
  wasPublic: boolean,
): Promise<void> {
  await tx.redirect.create({
    data: { recordType: recordType[table], oldSlug, [foreignKey[table]]: id, wasPublic },
  });
}

async function freeSlug(
  tx: Tx,
  table: PartyTable,
  { slug, name }: PartyInput,
  current?: { id: string; slug: string },
): Promise<string> {
  if (current && (slug === undefined || slug === current.slug)) return current.slug;
  const taken = async (candidate: string) => {
    const where = { slug: candidate };
    const holders = table === 'person' ? await tx.person.count({ where }) : await tx.company.count({ where });
    return (
      holders > 0 ||
      (await tx.redirect.count({
        where: {
          recordType: recordType[table],
          oldSlug: candidate,
          ...(current && { NOT: { [foreignKey[table]]: current.id } }),
        },
      })) > 0
    );
  };
  if (slug === undefined) return nextFreeSlug(slugify(name, table), taken);
  if (!isSlug(slug)) {
    throw new InvalidValue({ field: 'slug', value: slug, rule: 'a-z, 0-9 and single hyphens' });
  }
  if (await taken(slug)) {
    throw new InvalidValue({ field: 'slug', value: slug, rule: `another ${table} has or had it` });
  }
  // One's own former slug comes back; it leads to the record itself then.
  if (current) {
    await tx.redirect.deleteMany({
      where: { recordType: recordType[table], oldSlug: slug, [foreignKey[table]]: current.id },
    });
  }
  return slug;
}
