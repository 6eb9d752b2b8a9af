/** The operator's own model beside the rules: what it finds besides goes the way of every finding. */
import type { ModelSettings } from '../../config/config.ts';
import type { Logger } from '../../logging/logger.ts';
import type { Analysis, Recognised } from '../analysis.ts';
import type { Found, SourceText } from '../recognise/found.ts';
import { askModel, ModelFailed, usualBounds, type ModelBounds } from './ask-model.ts';
import { Findings } from './findings.ts';
import { MODEL_RULE } from './model-rule.ts';
import { partsOf, passageOf } from './passages.ts';
import { answerSchema, questionAbout } from './question.ts';

/** Nobody has counted yet how often a model is right: it is read closely, and the precision by rule tells. */
const CONFIDENCE = 0.5;
/** So long a model that does not answer is left alone, milliseconds: a feed of thousands does not wait for it each time. */
const LEFT_ALONE = 60_000;

/** The same analysis where the operator has set no model. What a model does or fails to do never fails an import. */
export function withModel(
  analysis: Analysis,
  settings: ModelSettings | undefined,
  log: Logger,
  bounds: ModelBounds = usualBounds,
): Analysis {
  if (!settings) return analysis;
  log.info({ model: settings.name }, 'texts that come in are read by a model too');
  let notBefore = -Infinity;
  const besides = async (
    source: SourceText,
    found: Found,
    signal: AbortSignal | undefined,
  ): Promise<Recognised> => {
    const judgement = { rule: `${MODEL_RULE}${settings.name}`, confidence: CONFIDENCE };
    const findings = new Findings(source, found, judgement);
    const { parts, isWhole } = partsOf(source, found.sentences);
    const failures = new Set<string>(isWhole ? [] : ['the text is longer than it is asked to read']);
    for (const part of parts) {
      if (performance.now() < notBefore) {
        failures.add('it did not answer a moment ago');
        break;
      }
      const messages = questionAbout(source, passageOf(source.text, part));
      try {
        findings.take(
          await askModel(settings, { messages, schema: answerSchema }, { ...bounds, signal }),
          part,
        );
      } catch (error) {
        if (!(error instanceof ModelFailed)) throw error;
        failures.add(error.message);
        if (error.isOut && !signal?.aborted) notBefore = performance.now() + LEFT_ALONE;
        if (error.isOut) break;
      }
    }
    const { parties, proposals, dropped, known } = findings;
    const added = parties.length + proposals.length;
    const told = { model: settings.name, added, known, dropped };
    if (failures.size === 0) log.info(told, 'a model read a text');
    else log.warn({ ...told, failures: [...failures] }, 'a model did not read all of a text');
    return {
      ...found,
      parties: [...found.parties, ...parties],
      proposals: [...found.proposals, ...proposals].toSorted(
        (a, b) => a.evidence[0]!.start - b.evidence[0]!.start,
      ),
      ...(failures.size === 0 ? {} : { missed: `the model missed some of it: ${[...failures].join('; ')}` }),
    };
  };
  return {
    ...analysis,
    recognise: async (source, known, signal) =>
      besides(source, await analysis.recognise(source, known, signal), signal),
  };
}
