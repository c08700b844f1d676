(() => {
  const app = document.getElementById("app");
  const note = document.getElementById("not-started");
  const say = () => {
    if (app.firstChild) return;
    note.hidden = false;
    note.querySelector([].findLast && window.structuredClone ? "[data-missing]" : "[data-old]").hidden = false;
  };
  addEventListener("error", say, true);
  addEventListener("unhandledrejection", say);
  setTimeout(say, 20000);
  new MutationObserver(() => note.remove()).observe(app, { childList: true });
})();
