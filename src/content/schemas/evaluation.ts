import { z } from 'astro/zod';
import { id } from './id.ts';
import { localized } from './localized.ts';

/** How many questions are asked before and after. */
export const questionCount = 5;

const question = z.strictObject({
  /** The question. It asks what people know or would do, never what happened to them. */
  ask: localized,
  /** Three answers, in the order in which they are shown. */
  answers: z.array(localized).length(3, 'give three answers'),
  /** The number of the right one, from 1. */
  right: z.int().min(1).max(3, 'give the number of the right answer: 1, 2 or 3'),
});

/** The five questions that are asked before and after a lesson, talk or course. */
export const evaluation = z
  .strictObject({
    /** The file name of the lesson or talk in content/lessons/, or that of the page of a course. */
    id,
    /** Which five questions of its quiz are asked, by their numbers from 1. */
    quiz: z
      .array(z.int().min(1))
      .length(questionCount, `name ${questionCount} questions`)
      .refine((numbers) => new Set(numbers).size === numbers.length, 'name five different questions')
      .optional(),
    /** Questions of its own, where there is no quiz. */
    questions: z.array(question).length(questionCount, `write ${questionCount} questions`).optional(),
    /** The ids of the sources of its questions, from sources.yaml. */
    sources: z.array(id).default([]),
    /** The rows of law.yaml on which they rest. */
    law: z.array(z.string()).default([]),
  })
  .refine(({ quiz, questions }) => (quiz === undefined) !== (questions === undefined), {
    error: 'give either `quiz:` with five numbers or `questions:` with five questions',
  })
  .refine(({ questions = [] }) => new Set(questions.map(({ right }) => right)).size !== 1, {
    path: ['questions'],
    error: 'let the right answer stand in different places',
  });

/** The checked questions of a lesson, talk or course. */
export type Evaluation = z.infer<typeof evaluation>;
