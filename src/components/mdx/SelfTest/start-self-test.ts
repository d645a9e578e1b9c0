/**
 * Lets a reader mark answers and sums up the warning signs; nothing is stored or sent.
 * Without it every explanation still opens under its question.
 */
export function startSelfTest(test: HTMLElement): void {
  const output = test.querySelector('output');
  const texts: string[] = JSON.parse(test.dataset['texts'] ?? '[]');
  for (const answers of test.querySelectorAll<HTMLElement>('.question-answers')) answers.hidden = false;
  test.addEventListener('choice', (event) => openExplanation(event.target));
  test.addEventListener('change', () => {
    const questions = [...test.querySelectorAll<HTMLElement>('.question')];
    const answered = questions.filter((question) => question.querySelector(':checked'));
    const warnings = answered.filter(isWarning).length;
    if (output)
      output.textContent =
        warnings > 0 || answered.length === questions.length ? (texts[warnings] ?? '') : '';
  });
}

function openExplanation(target: EventTarget | null): void {
  const details = (target as HTMLElement).closest('.question')?.querySelector('details');
  if (details) details.open = true;
}

function isWarning(question: HTMLElement): boolean {
  const answer = question.querySelector<HTMLInputElement>(':checked')?.value;
  return answer === question.dataset['warning'] || answer === 'unsure';
}
