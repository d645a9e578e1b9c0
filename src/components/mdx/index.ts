import ItemDrawing from '../Drawing/ItemDrawing.astro';
import Heading2 from '../prose/Heading2.astro';
import Heading3 from '../prose/Heading3.astro';
import Link from '../prose/Link.astro';
import Table from '../prose/Table.astro';
import ByteBudget from './ByteBudget/ByteBudget.astro';
import Callout from './Callout/Callout.astro';
import Chart from './Chart/Chart.astro';
import CheckQuestion from './CheckQuestion/CheckQuestion.astro';
import Choice from './Choice/Choice.astro';
import Checklist from './Checklist/Checklist.astro';
import CopyText from './CopyText/CopyText.astro';
import DataFields from './DataFields/DataFields.astro';
import Do from './Do/Do.astro';
import DoDont from './DoDont/DoDont.astro';
import Dont from './Dont/Dont.astro';
import Doors from './Doors/Doors.astro';
import Downloads from './Downloads/Downloads.astro';
import Drawing from './Drawing/Drawing.astro';
import EvaluationAnswers from './EvaluationAnswers/EvaluationAnswers.astro';
import EvaluationFiles from './EvaluationFiles/EvaluationFiles.astro';
import EvaluationQuestions from './EvaluationQuestions/EvaluationQuestions.astro';
import Fact from './Fact/Fact.astro';
import Figure from './Figure/Figure.astro';
import Films from './Films/Films.astro';
import GlossaryList from './GlossaryList/GlossaryList.astro';
import Guess from './Guess/Guess.astro';
import Hotline from './Hotline/Hotline.astro';
import HotlineBoxes from './HotlineBoxes/HotlineBoxes.astro';
import Lessons from './Lessons/Lessons.astro';
import MailSignature from './MailSignature/MailSignature.astro';
import Measures from './Measures/Measures.astro';
import Myth from './Myth/Myth.astro';
import NumberChecks from './NumberChecks/NumberChecks.astro';
import Numbers from './Numbers/Numbers.astro';
import PageIndex from './PageIndex/PageIndex.astro';
import Phone from './Phone/Phone.astro';
import Picture from './Picture/Picture.astro';
import QuizFiles from './QuizFiles/QuizFiles.astro';
import PlayStory from './PlayStory/PlayStory.astro';
import Question from './Question/Question.astro';
import Reply from './Reply/Reply.astro';
import Search from './Search/Search.astro';
import SelfCheck from './SelfCheck/SelfCheck.astro';
import SelfTest from './SelfTest/SelfTest.astro';
import Signs from './Signs/Signs.astro';
import SourceList from './SourceList/SourceList.astro';
import Steps from './Steps/Steps.astro';
import Term from './Term/Term.astro';
import ThreeSigns from './ThreeSigns/ThreeSigns.astro';
import Trick from './Trick/Trick.astro';
import Turn from './Turn/Turn.astro';
import WebBanners from './WebBanners/WebBanners.astro';

/** What each component, and each element of Markdown that the site draws itself, looks like on the web. */
export const mdxComponents = {
  a: Link,
  h2: Heading2,
  h3: Heading3,
  table: Table,
  ItemDrawing,
  ByteBudget,
  Callout,
  Chart,
  CheckQuestion,
  Checklist,
  Choice,
  CopyText,
  DataFields,
  Do,
  DoDont,
  Dont,
  Doors,
  Downloads,
  Drawing,
  Fact,
  Figure,
  Films,
  GlossaryList,
  Guess,
  Hotline,
  HotlineBoxes,
  Lessons,
  MailSignature,
  Measures,
  Myth,
  NumberChecks,
  Numbers,
  PageIndex,
  Phone,
  Picture,
  PlayStory,
  Question,
  EvaluationAnswers,
  EvaluationFiles,
  EvaluationQuestions,
  QuizFiles,
  Reply,
  Search,
  SelfCheck,
  SelfTest,
  Signs,
  SourceList,
  Steps,
  Term,
  ThreeSigns,
  Trick,
  Turn,
  WebBanners,
};
