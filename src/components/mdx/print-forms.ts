import type { PrintForm } from '../../print/blocks/print-tree.ts';
import { printCallout } from './Callout/Callout.print.ts';
import { printChart } from './Chart/Chart.print.ts';
import { printChecklist } from './Checklist/Checklist.print.ts';
import { printDoDont } from './DoDont/DoDont.print.ts';
import { printDrawing } from './Drawing/Drawing.print.ts';
import { printFigure } from './Figure/Figure.print.ts';
import { printHotline } from './Hotline/Hotline.print.ts';
import { printMyth } from './Myth/Myth.print.ts';
import { printNumbers } from './Numbers/Numbers.print.ts';
import { printPicture } from './Picture/Picture.print.ts';
import { printPlayStory } from './PlayStory/PlayStory.print.ts';
import { printQuestion } from './Question/Question.print.ts';
import { printSelfTest } from './SelfTest/SelfTest.print.ts';
import { kitPrintForms } from './kit-print-forms.ts';
import { lessonPrintForms } from './lesson-print-forms.ts';
import { printSigns } from './Signs/Signs.print.ts';
import { printSteps } from './Steps/Steps.print.ts';
import { printTurn } from './Turn/Turn.print.ts';

/**
 * What each component looks like on paper. Components that stand on one page of the site only have no print form;
 * Do and Dont are printed by DoDont, CheckQuestion by SelfCheck, the parts of a step of a story by Turn; Phone, Fact and Term are runs of words, printed by src/print/blocks/convert.ts.
 */
export const printForms: Readonly<Record<string, PrintForm>> = {
  Callout: printCallout,
  Chart: printChart,
  Checklist: printChecklist,
  DoDont: printDoDont,
  Drawing: printDrawing,
  Figure: printFigure,
  Hotline: printHotline,
  Myth: printMyth,
  Numbers: printNumbers,
  Picture: printPicture,
  PlayStory: printPlayStory,
  Question: printQuestion,
  SelfTest: printSelfTest,
  Signs: printSigns,
  Steps: printSteps,
  Turn: printTurn,
  ...lessonPrintForms,
  ...kitPrintForms,
};
