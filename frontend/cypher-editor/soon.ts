/** Fetches the editor when somebody is about to open the page that has it, beside what the server makes of that page. */

const WAY = '.rail a[href="query"]';
const SIGNS = ['pointerover', 'focusin', 'click'];

function look({ target }: Event): void {
  if (target instanceof Element && target.closest(WAY) !== null) {
    SIGNS.forEach((sign) => document.removeEventListener(sign, look, true));
    // Where it cannot be had now, the page asks again, and tells.
    import('./editor').catch(() => undefined);
  }
}

SIGNS.forEach((sign) => document.addEventListener(sign, look, true));

export {};
