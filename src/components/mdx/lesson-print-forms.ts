import type { PrintForm } from '../../print/blocks/print-tree.ts';
import { printAnswer } from './Answer/Answer.print.ts';
import { printAsk } from './Ask/Ask.print.ts';
import { printAvoid } from './Avoid/Avoid.print.ts';
import { printDiscussion } from './Discussion/Discussion.print.ts';
import { printExitTicket } from './ExitTicket/ExitTicket.print.ts';
import { printHomeTalk } from './HomeTalk/HomeTalk.print.ts';
import { printIfTold } from './IfTold/IfTold.print.ts';
import { printLessons } from './Lessons/Lessons.print.ts';
import { printQuiz } from './Quiz/Quiz.print.ts';
import { printSay } from './Say/Say.print.ts';
import { printSlide } from './Slide/Slide.print.ts';
import { printStep } from './Step/Step.print.ts';
import { printStory } from './Story/Story.print.ts';
import { printTask } from './Task/Task.print.ts';
import { printWorksheet } from './Worksheet/Worksheet.print.ts';

/** What the components of lessons look like on paper and on slides. */
export const lessonPrintForms: Readonly<Record<string, PrintForm>> = {
  Answer: printAnswer,
  Ask: printAsk,
  Avoid: printAvoid,
  Discussion: printDiscussion,
  ExitTicket: printExitTicket,
  HomeTalk: printHomeTalk,
  IfTold: printIfTold,
  Lessons: printLessons,
  Quiz: printQuiz,
  Say: printSay,
  Slide: printSlide,
  Step: printStep,
  Story: printStory,
  Task: printTask,
  Worksheet: printWorksheet,
};
