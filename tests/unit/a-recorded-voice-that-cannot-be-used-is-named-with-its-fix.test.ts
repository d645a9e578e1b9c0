import { expect, test } from 'playwright/test';
import { sineWav, type SineWav } from '../fixtures/sine-wav.ts';
import { withFilm } from '../fixtures/tiny-film.ts';

const file = 'content/films/audio/door-ru.wav';
const right: SineWav = { seconds: 6, tones: [[1, 3]] };
const plainForm = 'save it as a WAV file: PCM, 16 bits, 48 000 Hz, one or two channels';

for (const [name, recording] of [
  ['at 48 000 Hz with one channel', right],
  ['at 44 100 Hz with two channels', { ...right, sampleRate: 44_100, channels: 2 }],
  ['that misses the end of its film by less than a picture', { ...right, seconds: 5.97 }],
] as const)
  test(`a recording ${name} is taken`, () => {
    using project = withFilm();
    project.write(file, sineWav(recording));
    expect(project.problems()).toBe('');
  });

for (const [name, recording, says] of [
  [
    'is too short',
    { ...right, seconds: 5.5 },
    `${file}:1 the recording takes 5.50 seconds, but its film 6 → add silence until it is as long, or record it anew`,
  ],
  [
    'is too long',
    { ...right, seconds: 6.3 },
    `${file}:1 the recording takes 6.30 seconds, but its film 6 → cut it, or speak it anew by the times on the recording sheet`,
  ],
  ['has 24 bits', { ...right, bits: 24 }, `${file}:1 the recording has 24 bits → ${plainForm}`],
  [
    'holds fractions',
    { ...right, kind: 3 },
    `${file}:1 the recording has samples that are not PCM → ${plainForm}`,
  ],
  [
    'has the rate of a telephone',
    { ...right, sampleRate: 8000 },
    `${file}:1 the recording has 8000 Hz → ${plainForm}`,
  ],
  ['has six channels', { ...right, channels: 6 }, `${file}:1 the recording has 6 channels → ${plainForm}`],
] as const)
  test(`a recording that ${name} is refused`, () => {
    using project = withFilm();
    project.write(file, sineWav(recording));
    expect(project.problems()).toBe(says);
  });

for (const name of ['door-ru.mp3', 'gate-ru.wav', 'door-de.wav', 'door.wav'])
  test(`${name} is no voice of a film`, () => {
    using project = withFilm();
    project.write(`content/films/audio/${name}`, sineWav(right));
    expect(project.problems()).toContain(
      `content/films/audio/${name}:1 there is no such film in such a language → name it <film>-<az|ru|en>.wav`,
    );
  });

test('a file that is only called WAV is told from one', () => {
  using project = withFilm();
  project.write(file, Buffer.from('ID3 this is an MP3'));
  expect(project.problems()).toBe(`${file}:1 the recording is no WAV file → ${plainForm}`);
});

test('a file that breaks off within its head is no WAV', () => {
  using project = withFilm();
  for (const length of [0, 11, 30, 60]) {
    project.write(file, sineWav(right).subarray(0, length));
    expect(project.problems()).toBe(`${file}:1 the recording is no WAV file → ${plainForm}`);
  }
});

test('a loop takes no voice', () => {
  using project = withFilm();
  project.write('content/films/audio/door-az.wav', sineWav(right));
  project.replace('content/films/door.yaml', 'kind: reel', 'kind: loop');
  expect(project.problems()).toContain('content/films/audio/door-az.wav:1 a loop is silent');
});
