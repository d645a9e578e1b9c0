/* The form of the desk: it checks what is typed, tells problems beside their fields, and saves without leaving the page. */
const form = document.querySelector('form.desk');
const words = JSON.parse(form.dataset.words);
const state = form.querySelector('[data-state]');
const saved = form.querySelector('[data-saved]');
const conflict = form.querySelector('[data-conflict]');
const asJson = { Accept: 'application/json' };
let isDirty = false;
let timer = 0;
let sending = Promise.resolve();

form.addEventListener('input', () => {
  isDirty = true;
  saved.textContent = words.unsaved;
  clearTimeout(timer);
  timer = setTimeout(() => void check(), 600);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  const over = event.submitter?.name === 'over';
  sending = sending.then(() => save(over));
});
addEventListener('keydown', (event) => {
  if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
  event.preventDefault();
  form.requestSubmit(form.querySelector('button'));
});
addEventListener('beforeunload', (event) => {
  if (isDirty) event.preventDefault();
});
void check();

function sent(over) {
  const pairs = new URLSearchParams(new FormData(form));
  if (over) pairs.set('over', '1');
  return pairs;
}

function post(query, over) {
  return fetch(location.pathname + query, { method: 'POST', headers: asJson, body: sent(over) });
}

/** Shows what the check says of the form as it stands. */
async function check() {
  state.textContent = words.checking;
  try {
    const response = await post('?check', false);
    if (!response.ok) return tell(state, await response.text());
    const { problems, elsewhere, superseded } = await response.json();
    if (superseded) return;
    show(problems);
    const here = problems.length > 0 ? words.faulty.replace('{n}', problems.length) : words.sound;
    tell(state, elsewhere > 0 ? `${here} ${words.elsewhere.replace('{n}', elsewhere)}` : here);
    state.classList.toggle('faulty', problems.length > 0);
    if (problems.length > 0) state.append(' ', first());
  } catch {
    tell(state, words.gone);
  }
}

function show(problems) {
  for (const list of form.querySelectorAll('[data-problems]')) {
    const own = problems.filter(({ field }) => (field ?? '') === list.dataset.problems);
    list.replaceChildren(...own.map(item));
    document.getElementById(list.dataset.problems)?.setAttribute('aria-invalid', String(own.length > 0));
  }
  // A field that the form does not show, such as one of a new entry, has no list of its own.
  const homeless = problems.filter(
    ({ field }) => field && !form.querySelector(`[data-problems="${CSS.escape(field)}"]`),
  );
  form.querySelector('[data-problems=""]').append(...homeless.map(item));
}

function item({ field, file, line, wordsLine, what, fix }) {
  const one = document.createElement('li');
  if (wordsLine) one.append(jump(field, wordsLine), ' ');
  else if (!field) one.append(`${file}:${line} `);
  const help = document.createElement('span');
  help.textContent = `→ ${fix}`;
  one.append(`${what} `, help);
  return one;
}

/** A button that leads to the first problem, which may stand far below. */
function first() {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words.first;
  button.addEventListener('click', () => {
    const list = form.querySelector('[data-problems]:not(:empty)');
    const field = document.getElementById(list.dataset.problems);
    field?.focus({ preventScroll: true });
    list.scrollIntoView({ block: 'center' });
  });
  return button;
}

/** A button that puts the cursor on a line of the words. */
function jump(field, line) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = `${words.line} ${line}`;
  button.addEventListener('click', () => {
    const area = document.getElementById(field);
    const lines = area.value.split('\n');
    const start = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
    area.focus();
    area.setSelectionRange(start, start + (lines[line - 1] ?? '').length);
    area.scrollTop = (area.scrollHeight / lines.length) * Math.max(line - 4, 0);
  });
  return button;
}

/** Saves the form; what has changed on the disk in the meantime is overwritten only on purpose. */
async function save(over) {
  conflict.hidden = true;
  try {
    const hasNew = isNewShape();
    const response = await post('', over);
    if (response.status === 409) return collide(await response.json());
    if (!response.ok) return tell(saved, `${words.failed}: ${await response.text()}`);
    const { saved: files, digests, at } = await response.json();
    isDirty = false;
    for (const [key, digest] of Object.entries(digests))
      form.elements.namedItem(`digest:${key}`).value = digest;
    tell(saved, files.length > 0 ? words.saved.replace('{files}', files.join(', ')) : words.nothing);
    if (at !== location.pathname || hasNew) return location.assign(at);
    void check();
  } catch {
    tell(saved, words.gone);
  }
}

function collide({ conflict: files }) {
  tell(saved, `${words.conflict.replace('{files}', files.join(', '))} ${words.conflictHint}`);
  conflict.hidden = false;
}

/** Whether the form takes out or adds entries, and must be shown anew after it is saved. */
function isNewShape() {
  return [...new FormData(form)].some(
    ([name, value]) => name.startsWith('remove:') || (name.includes('.+') && value !== ''),
  );
}

function tell(place, text) {
  place.textContent = text;
}
