import { existsSync, readFileSync } from 'node:fs';
import { type Resources, resourcesOf } from '../../server/src/evidence/resources.ts';
import type { OwnData } from '../../server/src/workspace/ports.ts';

/** The folder of the data that ships. */
export const dataFolder = new URL('../../server/data/', import.meta.url);

const model = new URL('verdict.json', dataFolder);

/** What ships, read once: tests see what writers see. */
export const resources: Resources = resourcesOf(
  readFileSync(new URL('vectors.bin', dataFolder)),
  readFileSync(new URL('wordnet.bin', dataFolder)),
  existsSync(model) ? JSON.parse(readFileSync(model, 'utf8')) : null,
);

/** The same as a port. */
export const ownData: OwnData = { readResources: async () => ({ resources, problems: [] }) };
