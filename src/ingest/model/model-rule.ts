/** By which a rule's name says that a model found it; the model's own name follows. */
export const MODEL_RULE = 'model:';
