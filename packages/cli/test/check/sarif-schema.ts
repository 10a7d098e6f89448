// The part of the SARIF 2.1.0 schema (OASIS) that the results use, closed: a property that SARIF does not know fails.

const text = { type: 'string' };
const message = {
  type: 'object',
  additionalProperties: false,
  properties: { text, markdown: text, id: text, arguments: { type: 'array', items: text } },
  anyOf: [{ required: ['text'] }, { required: ['id'] }],
};
const positive = { type: 'integer', minimum: 1 };
const region = {
  type: 'object',
  additionalProperties: false,
  properties: { startLine: positive, startColumn: positive, endLine: positive, endColumn: positive },
};
const artifactLocation = {
  type: 'object',
  additionalProperties: false,
  properties: {
    uri: { type: 'string', format: 'uri-reference' },
    uriBaseId: text,
    index: { type: 'integer', minimum: -1 },
  },
};
const physicalLocation = {
  type: 'object',
  additionalProperties: false,
  properties: { artifactLocation, region },
  anyOf: [{ required: ['address'] }, { required: ['artifactLocation'] }],
};
const location = {
  type: 'object',
  additionalProperties: false,
  properties: { id: { type: 'integer', minimum: -1 }, physicalLocation, message },
};
const level = { enum: ['none', 'note', 'warning', 'error'] };
const rule = {
  type: 'object',
  additionalProperties: false,
  required: ['id'],
  properties: {
    id: text,
    name: text,
    shortDescription: {
      type: 'object',
      additionalProperties: false,
      required: ['text'],
      properties: { text },
    },
    defaultConfiguration: { type: 'object', additionalProperties: false, properties: { level } },
  },
};
const fix = {
  type: 'object',
  additionalProperties: false,
  required: ['artifactChanges'],
  properties: {
    description: message,
    artifactChanges: {
      type: 'array',
      minItems: 1,
      uniqueItems: true,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['artifactLocation', 'replacements'],
        properties: {
          artifactLocation,
          replacements: {
            type: 'array',
            minItems: 1,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['deletedRegion'],
              properties: {
                deletedRegion: region,
                insertedContent: { type: 'object', additionalProperties: false, properties: { text } },
              },
            },
          },
        },
      },
    },
  },
};
const result = {
  type: 'object',
  additionalProperties: false,
  required: ['message'],
  properties: {
    ruleId: text,
    ruleIndex: { type: 'integer', minimum: -1 },
    kind: { enum: ['notApplicable', 'pass', 'fail', 'review', 'open', 'informational'] },
    level,
    message,
    locations: { type: 'array', minItems: 1, items: location },
    relatedLocations: { type: 'array', uniqueItems: true, items: location },
    partialFingerprints: { type: 'object', additionalProperties: text },
    fixes: { type: 'array', uniqueItems: true, items: fix },
    suppressions: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['kind'],
        properties: {
          kind: { enum: ['inSource', 'external'] },
          status: { enum: ['accepted', 'underReview', 'rejected'] },
        },
      },
    },
  },
};

/** The schema of a log with what the check writes in it. */
export const sarifSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['version', 'runs'],
  properties: {
    $schema: { type: 'string', format: 'uri' },
    version: { enum: ['2.1.0'] },
    runs: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['tool'],
        properties: {
          tool: {
            type: 'object',
            additionalProperties: false,
            required: ['driver'],
            properties: {
              driver: {
                type: 'object',
                additionalProperties: false,
                required: ['name'],
                properties: {
                  name: text,
                  semanticVersion: text,
                  rules: { type: 'array', uniqueItems: true, items: rule },
                },
              },
            },
          },
          columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
          results: { type: 'array', items: result },
        },
      },
    },
  },
};
