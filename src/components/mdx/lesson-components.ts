import Answer from './Answer/Answer.astro';
import Ask from './Ask/Ask.astro';
import Avoid from './Avoid/Avoid.astro';
import Discussion from './Discussion/Discussion.astro';
import ExitTicket from './ExitTicket/ExitTicket.astro';
import HomeTalk from './HomeTalk/HomeTalk.astro';
import IfTold from './IfTold/IfTold.astro';
import Quiz from './Quiz/Quiz.astro';
import Say from './Say/Say.astro';
import Slide from './Slide/Slide.astro';
import Step from './Step/Step.astro';
import Story from './Story/Story.astro';
import Task from './Task/Task.astro';
import Worksheet from './Worksheet/Worksheet.astro';
import { mdxComponents } from './index.ts';

/** What the components of lessons look like on the web; pages need none of them. */
export const lessonComponents = {
  ...mdxComponents,
  Answer,
  Ask,
  Avoid,
  Discussion,
  ExitTicket,
  HomeTalk,
  IfTold,
  Quiz,
  Say,
  Slide,
  Step,
  Story,
  Task,
  Worksheet,
};
