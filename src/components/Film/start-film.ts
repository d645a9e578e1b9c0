/**
 * Lets a reader play a film whose frames stand in the page as stills. Its animations all run as long as the film, so
 * that they are stopped and set to a moment together. It begins only when it is asked to.
 */
export function startFilm(film: HTMLElement): void {
  const bar = film.querySelector<HTMLElement>('.film-bar');
  const range = bar?.querySelector('input');
  const now = bar?.querySelector('.film-time span');
  const [play, again] = bar?.querySelectorAll('button') ?? [];
  if (!bar || !range || !now || !play || !again || !film.getAnimations) return;
  const seconds = Number(range.max);
  let frame = 0;

  const animations = () => film.getAnimations({ subtree: true });
  const isPlaying = () => film.classList.contains('film-playing');
  const show = (second: number) => {
    const text = `${Math.floor(second / 60)}:${String(second % 60).padStart(2, '0')}`;
    if (now.textContent === text) return;
    now.textContent = text;
    range.value = String(second);
    range.setAttribute('aria-valuetext', text);
  };
  const timeOf = () => Number(animations()[0]?.currentTime ?? 0) / 1000;
  const tick = () => {
    const time = timeOf();
    // A loop goes on counting; a film that is over stops at its last frame.
    const isOver = time >= seconds && !film.hasAttribute('data-loop');
    show(Math.floor(isOver ? seconds : time % seconds));
    if (isOver) pause();
    else if (isPlaying()) frame = requestAnimationFrame(tick);
  };
  const pause = () => {
    film.classList.remove('film-playing');
    cancelAnimationFrame(frame);
  };
  const seek = (second: number) => {
    film.classList.add('film-on');
    for (const one of animations()) one.currentTime = second * 1000;
    show(second);
  };
  const start = () => {
    if (timeOf() >= seconds && !film.hasAttribute('data-loop')) seek(0);
    film.classList.add('film-on', 'film-playing');
    tick();
  };
  const toggle = () => (isPlaying() ? pause() : start());

  play.addEventListener('click', toggle);
  again.addEventListener('click', () => {
    seek(0);
    if (!isPlaying()) start();
  });
  range.addEventListener('input', () => seek(Number(range.value)));
  // The picture does what the button does, for those who point; the button is there for everyone.
  for (const shot of film.querySelectorAll('.shot')) shot.addEventListener('click', toggle);
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) pause();
  });
  film.classList.add('film-player');
  bar.hidden = false;
}
