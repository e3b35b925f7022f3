import { mineNames } from '../../entities/mine/mine-names.ts';
import type { Miner } from '../ports.ts';

/** Looks for names on the thread that asks: for machines that have no other. */
export const minedHere: Miner = { mine: async ({ text, format }) => ({ names: mineNames(text, format) }) };
