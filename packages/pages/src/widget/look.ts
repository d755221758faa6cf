/** How button and window look, in the colours of the tokens; a sheet of its own, which the page's policy for styles does not stop. */
export const widgetLook = `
:host { all: initial; color-scheme: light dark; }
button { position: fixed; right: 24px; bottom: 24px; z-index: 2147483647; min-height: 56px; padding: 0 20px; border: 0;
  border-radius: 28px; background: #1f4e8c; color: #fff; font: 700 15px/1.5 system-ui, sans-serif; cursor: pointer;
  box-shadow: 0 12px 32px -8px rgb(40 34 20 / .4); }
button[data-unread] { background: #a32a1d; }
button:focus-visible { outline: 2px solid #1f4e8c; outline-offset: 2px; }
iframe { position: fixed; right: 24px; bottom: 96px; z-index: 2147483647; width: 384px; height: min(640px, calc(100dvh - 130px));
  border: 1px solid #d0cabb; border-radius: 18px; background: #f5f3ed; box-shadow: 0 12px 32px -8px rgb(40 34 20 / .4); }
iframe[hidden] { display: none; }
@media (max-width: 760px) {
  iframe { inset: 0; width: 100%; height: 100%; border: 0; border-radius: 0; }
  iframe:not([hidden]) + button { display: none; }
  button { right: 16px; bottom: 16px; }
}`;
