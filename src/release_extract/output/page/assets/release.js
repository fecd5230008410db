(() => {
  "use strict";
  const live = document.querySelector(".live");
  const linked = new Map();
  for (const element of document.querySelectorAll("[data-v]")) {
    for (const name of element.dataset.v.split(" ")) {
      if (!linked.has(name)) linked.set(name, []);
      linked.get(name).push(element);
    }
  }
  let shown = [];
  let kept = null;

  const show = (element) => {
    for (const each of shown) each.classList.remove("on");
    shown = element ? element.dataset.v.split(" ").flatMap((name) => linked.get(name)) : [];
    for (const each of shown) each.classList.add("on");
  };
  const of = (event) => event.target instanceof Element && event.target.closest("[data-v]");
  const isWord = (element) => element.classList.contains("word");

  /* From a value to its places, one after the other; from words to their value. */
  const follow = (element) => {
    const places = linked.get(element.dataset.v.split(" ")[0]);
    const words = places.filter(isWord).filter((each) => !each.hasAttribute("tabindex"));
    if (isWord(element)) return places.find((each) => !isWord(each));
    const next = Number(element.dataset.next || 0) % words.length;
    element.dataset.next = next + 1;
    live.textContent = words.length > 1 ? `Place ${next + 1} of ${words.length}` : "";
    return words[next];
  };

  document.documentElement.classList.add("js");
  document.addEventListener("mouseover", (event) => show(of(event) || kept));
  document.addEventListener("mouseleave", () => show(kept));
  document.addEventListener("focusin", (event) => { kept = of(event) || null; show(kept); });
  document.addEventListener("click", (event) => {
    const element = of(event);
    const target = element && !event.metaKey && !event.ctrlKey && !event.shiftKey && follow(element);
    if (!target) return;
    event.preventDefault();
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: "nearest" });
    history.replaceState(null, "", "#" + target.id);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    kept = null;
    show(null);
  });
})();
