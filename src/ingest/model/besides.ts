/** The operator's own model beside the rules: what it finds besides goes the way of every finding. */
import type { ModelSettings } from '../../config/config.ts';
import type { Logger } from '../../logging/logger.ts';
import type { Besides } from '../analysis.ts';
import type { SourceText } from '../recognise/found.ts';
import { askModel, ModelFailed, usualBounds, type ModelBounds } from './ask-model.ts';
import { Findings } from './findings.ts';
import { MODEL_RULE } from './model-rule.ts';
import { partsOf, passageOf, type Part } from './passages.ts';
import { answerSchema, questionAbout } from './question.ts';

/** Nobody has counted yet how often a model is right: it is read closely, and the precision by rule tells. */
const CONFIDENCE = 0.5;
/** So long a model that does not answer is left alone, milliseconds: a feed of thousands does not wait for it each time. */
const LEFT_ALONE = 60_000;

/** None where the operator has set no model. What a model does or fails to do never fails an import. */
export function besidesOf(
  settings: ModelSettings | undefined,
  log: Logger,
  bounds: ModelBounds = usualBounds,
): Besides | undefined {
  if (!settings) return undefined;
  log.info({ model: settings.name }, 'texts that come in are read by a model too');
  const judgement = { rule: `${MODEL_RULE}${settings.name}`, confidence: CONFIDENCE };
  let notBefore = -Infinity;
  /** Takes in what is found in a part; answers with why nothing was. */
  const readPart = async (source: SourceText, part: Part, findings: Findings, signal?: AbortSignal) => {
    const isLeftAlone = performance.now() < notBefore;
    if (isLeftAlone) return new ModelFailed('it did not answer a moment ago', { isOut: true });
    const question = { messages: questionAbout(source, passageOf(source.text, part)), schema: answerSchema };
    try {
      findings.take(await askModel(settings, question, { ...bounds, signal }), part);
      return null;
    } catch (error) {
      if (error instanceof ModelFailed) {
        if (error.isOut && !signal?.aborted) notBefore = performance.now() + LEFT_ALONE;
        return error;
      }
      log.error({ err: error }, 'an answer of a model could not be read');
      return new ModelFailed('its answer could not be read', { isOut: false });
    }
  };
  return async (source, found, signal) => {
    const findings = new Findings(source, found, judgement);
    const { parts, isWhole } = partsOf(source, found.sentences);
    const failures = new Set(isWhole ? [] : ['the text is longer than it is asked to read']);
    for (const part of parts) {
      const failure = await readPart(source, part, findings, signal);
      if (failure) failures.add(failure.message);
      if (failure?.isOut) break;
    }
    const told = { model: settings.name, ...findings.counts };
    if (failures.size === 0) {
      log.info(told, 'a model read a text');
      return findings.withFound;
    }
    log.warn({ ...told, failures: [...failures] }, 'a model did not read all of a text');
    return { ...findings.withFound, missed: `the model missed some of it: ${[...failures].join('; ')}` };
  };
}
