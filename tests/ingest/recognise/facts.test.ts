import { describe, expect, test } from 'vitest';
import { recognise } from '../../../src/ingest/recognise/recognise.ts';
import { chineseCases } from './chinese.cases.ts';
import type { FactCase } from './fact-case.ts';
import { careerCases } from './careers.cases.ts';
import { factsOf, paragraph, type FactKind } from './fact-text.ts';
import { englishNameCases } from './english-names.cases.ts';
import { groupCases } from './groups.cases.ts';
import { heldOutFacts } from './facts.held-out.cases.ts';
import { germanNameCases } from './german-names.cases.ts';
import { ipoCases } from './ipo.cases.ts';
import { nameCases } from './names.cases.ts';
import { otherCases } from './relations.cases.ts';
import { roleCases } from './roles.cases.ts';
import { englishRounds } from './rounds-english.cases.ts';
import { germanRounds } from './rounds-german.cases.ts';
import { toldRounds } from './rounds-told.cases.ts';
import { roundCases } from './rounds.cases.ts';
import { heldOutRounds } from './rounds.held-out.cases.ts';
import { secondHeldOut } from './second.held-out.cases.ts';
import { successorCases } from './successors.cases.ts';

const kinds: readonly FactKind[] = [
  'people',
  'companies',
  'roles',
  'rounds',
  'relations',
  'milestones',
  'claims',
];

function check({ text, language, title, ...expected }: FactCase): void {
  const found = recognise(paragraph(text, language, title), []);
  const facts = factsOf(found);
  for (const kind of kinds) {
    if (expected[kind]) expect(facts[kind], kind).toEqual(expected[kind].toSorted());
  }
  for (const { evidence, confidence } of found.proposals) {
    expect(evidence.length).toBeGreaterThan(0);
    for (const { start, end } of evidence) {
      expect(found.sentences.map((sentence) => sentence.start)).toContain(start);
      expect(found.sentences.map((sentence) => sentence.end)).toContain(end);
    }
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThan(1);
  }
}

const sets: Record<string, readonly FactCase[]> = {
  names: nameCases,
  'names in German': germanNameCases,
  'names in English': englishNameCases,
  roles: roleCases,
  'who comes after whom': successorCases,
  careers: careerCases,
  'groups and listings': groupCases,
  rounds: roundCases,
  'rounds as German newspapers tell them': germanRounds,
  'rounds as English newspapers tell them': englishRounds,
  'rounds in passing, and none': toldRounds,
  'relations, milestones and claims': otherCases,
  'listings that do not come': ipoCases,
  'Chinese constructions': chineseCases,
  'rounds, written after the rules': heldOutRounds,
  'other facts, written after the rules': heldOutFacts,
  'a second set, written after the rules were mended': secondHeldOut,
};

describe.each(Object.entries(sets))('%s', (_, cases) => {
  test.each(cases.map((given) => [given.text, given] as const))('%s', (__, given) => {
    check(given);
  });
});
