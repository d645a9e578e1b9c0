import { expect, test } from 'playwright/test';
import { filmFile as file, withFilm } from '../fixtures/tiny-film.ts';

test('a whole film has no problem', () => {
  using content = withFilm();
  expect(content.problems()).toBe('');
});

for (const [name, from, to, says] of [
  [
    'a frame that lacks a language',
    '      en: The door is open\n',
    '',
    `${file}:12 frames.0.words.en is missing → write this text in English (en) too`,
  ],
  [
    'a spoken line that lacks a language',
    '      ru: Дверь открыта.\n',
    '',
    `${file}:16 frames.0.voice.ru is missing → write this line in Russian (ru) too`,
  ],
  [
    'more than seven words on the screen',
    'en: The door is open\n',
    'en: It is a big red door to us\n',
    `${file}:15 8 words on the screen: “It is a big red door to us” → keep 7 at most`,
  ],
  [
    'words that are too long for their place',
    'en: The door is open\n',
    'en: Door–door–door–door–door–door\n',
    `${file}:15 “Door–door–door–door–door–door” does not fit into 2 lines of the film of 1080 × 1920 → say it in fewer or shorter words`,
  ],
  [
    'seconds that do not add up',
    'seconds: 6\n',
    'seconds: 7\n',
    `${file}:4 the frames and the end take 6 seconds, but seconds says 7 → change the seconds of a frame, or the sum`,
  ],
  [
    'words that nobody can read in their time',
    'en: The door is open\n',
    'en: Everybody everywhere understands unbelievable circumstances immediately\n',
    `${file}:15 “Everybody everywhere understands unbelie…” takes 17.8 characters a second → shorten it to 68 characters, or give the frame more seconds`,
  ],
  [
    'a voice that nobody can speak in its time',
    'en: The door is open.\n',
    `en: ${'The door is open. '.repeat(5)}\n`,
    `${file}:19 “The door is open. The door is open. The …” takes 22.3 characters a second`,
  ],
  [
    'a drawing that is not there',
    'drawing: door',
    'drawing: gate',
    `${file}:10 there is no drawing “gate” → use an id from content/data/drawings.yaml`,
  ],
  [
    'a layer that its drawing lacks',
    'layer: star',
    'layer: moon',
    `${file}:23 the drawing “door” has no layer “moon” → use one of: door, star`,
  ],
  [
    'a movement that is not known',
    'how: light-up',
    'how: flash',
    `${file}:23 frames.0.move.1.how is “flash” → use one of: in-left, in-right,`,
  ],
  [
    'a movement that outlasts its frame',
    'from: 1, to: 2 }',
    'from: 1, to: 4.5 }',
    `${file}:23 “star” moves until 4.5, but the frame has 4 seconds → end it within the frame`,
  ],
  [
    'a movement that ends before it begins',
    'from: 1, to: 2 }',
    'from: 2, to: 1 }',
    `${file}:23 frames.0.move.1.to → write a time after \`from\``,
  ],
  [
    'two movements of a layer at once',
    'layer: star, how: light-up, from: 1',
    'layer: door, how: sway, from: 0.5',
    `${file}:23 “door” moves in two ways at once → let one movement end before the other begins`,
  ],
  [
    'a crop that is not known',
    '    move:\n',
    '    crop: { tall: round }\n    move:\n',
    `${file}:21 frames.0.crop.tall is “round” → use tall, square or screen`,
  ],
  [
    'an audience that is not known',
    'audience: [everyone]',
    'audience: [nobody]',
    `${file}:5 audience.0 is “nobody” → use one of: everyone,`,
  ],
  [
    'a measure that is not in the plan',
    'measures: ["11.1"]',
    'measures: ["11.9"]',
    `${file}:6 measures: there is no measure “11.9”`,
  ],
  [
    'a source that is not listed',
    'sources: [law]',
    'sources: [lore]',
    `${file}:7 sources: there is no source “lore”`,
  ],
  ['no last frame', 'end:\n  seconds: 2\n', '', `${file}:1 end is missing`],
  [
    'a voice in a loop, which is silent',
    'kind: reel',
    'kind: loop',
    `${file}:16 a loop is silent → take the voice out, or make it a spot`,
  ],
  [
    'a form that is not ours',
    'en: The door is open.\n',
    'en: Somebody is here.\n',
    `${file}:19 “somebody” is not our form for a person without a name`,
  ],
  [
    'a number that is not in contacts.yaml',
    'en: The door is open.\n',
    'en: Call 199 now.\n',
    `${file}:19 the phone number “199” is not in content/data/contacts.yaml`,
  ],
] as const) {
  test(`a film with ${name} is refused`, () => {
    using content = withFilm();
    content.replace(file, from, to);
    expect(content.problems()).toContain(says);
  });
}

test('a file that is no film is told from a film', () => {
  using content = withFilm();
  content.write('content/films/notes.txt', 'later');
  expect(content.problems()).toContain('content/films/notes.txt:1 only .yaml files belong here');
});
