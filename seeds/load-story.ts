import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Actor } from '../src/auth/actor.ts';
import { publishArticleIn } from '../src/articles/publish-article.ts';
import type { ClaimInput } from '../src/claims/add-claims.ts';
import { createCompanyIn } from '../src/companies/create-company.ts';
import { updateCompanyIn } from '../src/companies/update-company.ts';
import { relateCompaniesIn } from '../src/companies/relate-companies.ts';
import type { Tx } from '../src/database/transaction.ts';
import type { EvidenceInput } from '../src/evidence/attach-evidence.ts';
import { findPassage } from '../src/evidence/passage.ts';
import { createFundingRoundIn } from '../src/funding/save-funding-round.ts';
import { importDocumentIn } from '../src/ingest/import-document.ts';
import { createMilestoneIn } from '../src/milestones/save-milestone.ts';
import type { PartyRef } from '../src/parties/party.rules.ts';
import { createPersonIn } from '../src/people/create-person.ts';
import { updatePersonIn } from '../src/people/update-person.ts';
import { createQuoteIn } from '../src/quotes/save-quote.ts';
import { createRoleIn } from '../src/roles/save-role.ts';
import { ensurePublisher, ensureTopic } from '../src/topics/ensure-topic.ts';
import { setMentionsIn } from '../src/articles/set-mentions.ts';
import type { Passage, SeedClaim, SeedLanguage, Story } from './story.ts';
import { topicLabels } from './topics.ts';

interface LoadedArticle {
  articleId: string;
  documentId: string;
  text: string;
}

const languages: readonly SeedLanguage[] = ['de', 'en'];

/** Loads a story through the importer and the verbs: texts first, then every fact with its passages, then publication. */
export class StoryLoader {
  readonly #tx: Tx;
  readonly #actor: Actor;
  readonly #story: Story;
  readonly #articles = {} as Record<SeedLanguage, LoadedArticle>;
  readonly #people = new Map<string, string>();
  readonly #companies = new Map<string, string>();
  readonly #roles = new Map<string, string>();

  constructor(tx: Tx, actor: Actor, story: Story) {
    this.#tx = tx;
    this.#actor = actor;
    this.#story = story;
  }

  async load(folder: string): Promise<void> {
    await this.#importTexts(folder);
    await this.#createParties();
    await this.#createTies();
    await this.#createQuotes();
    for (const language of languages) {
      const { articleId } = this.#articles[language];
      await publishArticleIn(this.#tx, this.#actor, { id: articleId, expectedRevision: null });
    }
  }

  async #importTexts(folder: string): Promise<void> {
    const publisherId = await ensurePublisher(this.#tx, { name: this.#story.publisher });
    for (const language of languages) {
      const { file, slug, standfirst, byline, topics } = this.#story.articles[language];
      const topicIds: string[] = [];
      for (const qcode of topics) {
        topicIds.push(await ensureTopic(this.#tx, { qcode, label: topicLabels[qcode] ?? qcode }));
      }
      const outcome = await importDocumentIn(this.#tx, this.#actor, {
        bytes: readFileSync(join(folder, file)),
        mediaType: 'text/plain',
        language,
        slug,
        standfirst,
        byline,
        publisherId,
        topicIds,
        // The German text is the original.
        translationOfId: language === 'de' ? undefined : this.#articles.de.articleId,
      });
      if (outcome.status !== 'imported') throw new Error(`${file} is in the archive already`);
      const { bodyText } = await this.#tx.article.findUniqueOrThrow({ where: { id: outcome.articleId } });
      this.#articles[language] = {
        articleId: outcome.articleId,
        documentId: outcome.documentId,
        text: bodyText,
      };
    }
  }

  async #createParties(): Promise<void> {
    const { people, companies } = this.#story;
    const names = (party: Story['people'][number]) =>
      (party.names ?? []).map(({ passage, ...name }) => ({ ...name, evidence: this.#evidence(passage) }));
    // Claims may name a company that comes later: parties first, their claims when all are there.
    for (const person of people) {
      const { id } = await createPersonIn(this.#tx, this.#actor, {
        name: person.name,
        slug: person.key,
        names: names(person),
      });
      this.#people.set(person.key, id);
    }
    for (const company of companies) {
      const { name, key: slug, companyKind } = company;
      const { id } = await createCompanyIn(this.#tx, this.#actor, {
        name,
        slug,
        companyKind,
        names: names(company),
      });
      this.#companies.set(company.key, id);
    }
    for (const [subject, parties] of [
      ['PERSON', people],
      ['COMPANY', companies],
    ] as const) {
      for (const { key, claims } of parties) {
        if (!claims) continue;
        const id = this.#id(subject === 'PERSON' ? this.#people : this.#companies, key);
        const input = { id, expectedRevision: null, claims: claims.map((claim) => this.#claim(claim)) };
        if (subject === 'PERSON') await updatePersonIn(this.#tx, this.#actor, input);
        else await updateCompanyIn(this.#tx, this.#actor, input);
      }
    }
    for (const language of languages) {
      const { articleId, text } = this.#articles[language];
      const mentions = [...people, ...companies].flatMap((party) => {
        const wording = party.mentionedAs?.[language] ?? party.name;
        return occurrences(text, wording).map((start) => ({
          ...this.#party(party.key),
          start,
          end: start + wording.length,
        }));
      });
      await setMentionsIn(this.#tx, this.#actor, { id: articleId, mentions: withoutOverlaps(mentions) });
    }
  }

  async #createTies(): Promise<void> {
    for (const { key, person, company, passage, ...role } of this.#story.roles) {
      const ends = {
        personId: this.#id(this.#people, person),
        companyId: this.#id(this.#companies, company),
      };
      const { id } = await createRoleIn(this.#tx, this.#actor, {
        ...role,
        ...ends,
        evidence: this.#evidence(passage),
      });
      this.#roles.set(key, id);
    }
    for (const { subject, object, passage, ...relation } of this.#story.relations) {
      await relateCompaniesIn(this.#tx, this.#actor, {
        ...relation,
        subjectId: this.#id(this.#companies, subject),
        objectId: this.#id(this.#companies, object),
        expectedRevision: null,
        evidence: this.#evidence(passage),
      });
    }
    for (const { key: _key, company, claims, investments, ...round } of this.#story.rounds) {
      await createFundingRoundIn(this.#tx, this.#actor, {
        ...round,
        companyId: this.#id(this.#companies, company),
        claims: claims.map((claim) => this.#claim(claim)),
        investments: investments.map(({ investor, isLead, passage }) => ({
          investor: this.#party(investor),
          isLead,
          evidence: this.#evidence(passage),
        })),
      });
    }
    for (const { participants, passage, ...milestone } of this.#story.milestones) {
      await createMilestoneIn(this.#tx, this.#actor, {
        ...milestone,
        participants: participants.map((key) => this.#party(key)),
        evidence: this.#evidence(passage),
      });
    }
  }

  /** One quote an utterance: the German one, and the English as its rendering. */
  async #createQuotes(): Promise<void> {
    for (const { text, speaker, speakerRole, ...quote } of this.#story.quotes) {
      let renderingOfId: string | null = null;
      for (const language of languages) {
        const { articleId, documentId, text: body } = this.#articles[language];
        const passage = findPassage(body, text[language]);
        if (!passage) throw new Error(`no quote in ${language}: ${text[language]}`);
        const { id }: { id: string } = await createQuoteIn(this.#tx, this.#actor, {
          ...quote,
          text: text[language],
          language,
          speaker: speaker ? this.#party(speaker) : null,
          speakerRoleId: speakerRole ? this.#id(this.#roles, speakerRole) : null,
          articleId,
          articleSpan: passage,
          renderingOfId,
          evidence: [{ documentId, ...passage }],
        });
        renderingOfId ??= id;
      }
    }
  }

  #claim({ passage, value, ...claim }: SeedClaim): ClaimInput {
    return {
      ...claim,
      value: 'party' in value ? { party: this.#party(value.party) } : value,
      evidence: this.#evidence(passage),
    };
  }

  #evidence(passage: Passage): EvidenceInput[] {
    return languages.map((language) => {
      const { documentId, text } = this.#articles[language];
      const found = findPassage(text, passage[language]);
      if (!found) throw new Error(`no passage in ${language}: ${passage[language]}`);
      return { documentId, ...found };
    });
  }

  #party(key: string): PartyRef {
    const personId = this.#people.get(key);
    return personId ? { personId } : { companyId: this.#id(this.#companies, key) };
  }

  #id(ids: ReadonlyMap<string, string>, key: string): string {
    const id = ids.get(key);
    if (!id) throw new Error(`the story has no ${key}`);
    return id;
  }
}

/** Where a name stands as a word of its own. */
function occurrences(text: string, wording: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(wording); at >= 0; at = text.indexOf(wording, at + wording.length)) {
    const isWhole = !/\p{L}/u.test(text[at - 1] ?? '') && !/\p{L}/u.test(text[at + wording.length] ?? '');
    if (isWhole) starts.push(at);
  }
  return starts;
}

/** Where "Geely" stands within "Geely Auto Group", the longer name is meant. */
function withoutOverlaps<Span extends { start: number; end: number }>(spans: readonly Span[]): Span[] {
  const longestFirst = spans.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  const kept: Span[] = [];
  for (const span of longestFirst) {
    if (!kept.some((other) => span.start < other.end && other.start < span.end)) kept.push(span);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}
