
'use strict';
(() => {
  const by = (id) => document.getElementById(id);
  const steps = [...document.querySelectorAll('.step')];
  let at = 0;
  const asks = () => steps[at] !== undefined && steps[at].matches('.quiz:not(.told)');
  const show = (to) => {
    at = Math.max(0, Math.min(to, steps.length - 1));
    steps.forEach((step, place) => { step.hidden = place !== at; });
    by('progress').max = steps.length;
    by('progress').value = at + 1;
    by('place').textContent = steps.length === 0 ? '' : `${at + 1} / ${steps.length}`;
    by('back').disabled = at === 0;
    by('next').disabled = at >= steps.length - 1 && !asks();
    by('reveal').hidden = !asks();
    by('next').hidden = asks();
  };
  const reveal = () => { if (asks()) { steps[at].classList.add('told'); show(at); } };
  const next = () => (asks() ? reveal() : show(at + 1));
  const turn = () => { document.documentElement.lang = document.documentElement.lang === 'en' ? 'id' : 'en'; };
  const look = () => {
    const dark = (document.documentElement.dataset.look ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark';
    document.documentElement.dataset.look = dark ? 'light' : 'dark';
  };
  by('next').addEventListener('click', next);
  by('reveal').addEventListener('click', reveal);
  by('back').addEventListener('click', () => show(at - 1));
  by('language').addEventListener('click', turn);
  by('look').addEventListener('click', look);
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) { return; }
    const onButton = event.target instanceof HTMLButtonElement;
    const act = {
      ArrowRight: next, PageDown: next, ArrowLeft: () => show(at - 1), PageUp: () => show(at - 1),
      Home: () => show(0), End: () => show(steps.length - 1), r: reveal, ' ': onButton ? undefined : next,
    }[event.key];
    if (act !== undefined) { event.preventDefault(); act(); }
  });
  if ((navigator.language || '').startsWith('id')) { turn(); }
  show(0);
})();
