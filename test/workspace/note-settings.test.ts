import { describe, expect, test } from 'vitest';
import { Note } from '../../server/src/note/note.ts';
import { noteSettings, settingsFor } from '../../server/src/workspace/note-settings.ts';
import { defaultSettings } from '../../server/src/workspace/settings.ts';

const note = (yaml: string, text = 'Text.') => Note.of('n.md', `---\n${yaml}\n---\n\n${text}\n`);

describe('the settings of a note', () => {
  test('without front matter, or without a wish in it: those of the workspace', () => {
    expect(settingsFor(defaultSettings, Note.of('n.md', 'Text.'))).toBe(defaultSettings);
    expect(settingsFor(defaultSettings, Note.of('n.md', ''))).toBe(defaultSettings);
    expect(settingsFor(defaultSettings, note('title: x'))).toBe(defaultSettings);
  });

  test('the wishes of the note stand over them', () => {
    expect(settingsFor(defaultSettings, note('pincite: { profile: ipcc }'))?.profile).toBe('ipcc');
  });

  test('not a note', () => {
    expect(settingsFor(defaultSettings, note('pincite: false'))).toBeNull();
    expect(settingsFor(defaultSettings, note('pincite: false', 'Other.'))).toBeNull();
  });

  test('equal wishes give one object, also after edits and in other notes', () => {
    const one = note('title: x\npincite: { profile: ipcc }');
    const first = settingsFor(defaultSettings, one);
    expect(settingsFor(defaultSettings, one.edited({ span: { start: 11, end: 12 }, text: 'yz' }))).toBe(first);
    expect(settingsFor(defaultSettings, note('pincite: {profile: ipcc}'))).toBe(first);
    expect(settingsFor({ ...defaultSettings }, one)).not.toBe(first);
  });

  test('problems are known by place', () => {
    expect(noteSettings(note('pincite: { profile: x }')).problems).toHaveLength(1);
    expect(noteSettings(Note.of('n.md', 'Text.')).problems).toEqual([]);
  });
});
