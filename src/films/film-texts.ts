import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translator.ts';
import { heardWithin } from './heard.ts';
import type { Timeline } from './timeline.ts';

/** What is seen, shown and heard in a stretch of a film. */
export interface Passage {
  start: number;
  end: number;
  seen: string;
  words: string | undefined;
  voice: string | undefined;
  sound: string | undefined;
}

/** A film passage by passage, the last frame with its numbers among them. */
export function passagesOf({ frames, end }: Timeline): Passage[] {
  const numbers = end.words.map(({ abroad, note }) => `${end.number}. ${abroad} ${end.abroad}. ${note}`);
  return [
    ...frames.map(({ start, end: until, seen, words, voice, sound }) => ({
      ...{ start, end: until, seen, voice, sound },
      words: words.length > 0 ? words.map(({ text }) => text).join(' · ') : undefined,
    })),
    {
      start: end.start,
      end: end.end,
      seen: end.seen,
      words: numbers.join(' · '),
      voice: end.voice,
      sound: end.sound,
    },
  ];
}

/** Captions for a film (WebVTT): what is said, and in brackets what is heard; with a recording they stand while it is heard. */
export function captionsOf(timeline: Timeline, recording?: Uint8Array): string {
  const cues = passagesOf(timeline).flatMap(({ start, end, voice, sound }) => {
    const lines = [...(sound ? [`[${sound}]`] : []), ...(voice ? [voice] : [])];
    if (lines.length === 0) return [];
    const text = lines.join('\n');
    const stands = recording ? heardWithin(recording, { start, end }, text) : { start, end };
    return [`${stamp(stands.start)} --> ${stamp(stands.end)}\n${text}`];
  });
  return `WEBVTT\n\n${cues.join('\n\n')}\n`;
}

/** All of a film in words, for whoever cannot see or hear it. */
export function transcriptOf(timeline: Timeline, locale: Locale): string {
  const t = translator(locale);
  const passages = passagesOf(timeline).map(({ start, end, seen, words, voice, sound }) =>
    [
      timeOf(start, end),
      `${t('films.seen')}: ${seen}`,
      ...(words ? [`${t('films.screen')}: ${words}`] : []),
      ...(sound ? [`${t('films.sound')}: ${sound}`] : []),
      ...(voice ? [`${t('films.say')}: ${voice}`] : []),
    ].join('\n'),
  );
  return `${[timeline.title, timeline.summary, ...passages].join('\n\n')}\n`;
}

/** “0:07–0:14”, in minutes and seconds. */
export function timeOf(start: number, end: number): string {
  return `${minutes(start)}–${minutes(end)}`;
}

function minutes(at: number): string {
  const seconds = Math.round(at / 100) / 10;
  const rest = seconds % 60;
  return `${Math.floor(seconds / 60)}:${rest < 10 ? '0' : ''}${Math.round(rest * 10) / 10}`;
}

function stamp(at: number): string {
  return new Date(at).toISOString().slice(11, 23);
}
