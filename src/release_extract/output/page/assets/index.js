(() => {
  "use strict";
  const form = document.querySelector(".filters");
  const table = document.querySelector(".table");
  const chunks = [...table.querySelectorAll(".chunk")];
  const size = chunks.length ? chunks[0].childElementCount : 0;
  const heads = [...table.querySelectorAll("[role=columnheader]")];
  const count = form.querySelector("output");
  const [DATE, AREA, COURT, SENTENCE, DOUBTS] = [0, 2, 3, 6, 7];
  const order = new Intl.Collator("en-GB", { numeric: true, sensitivity: "base" });
  const number = new Intl.NumberFormat("en-GB");

  /* Each row once, in words; made when somebody first asks. */
  let rows = null;
  const read = () => rows ||= chunks.flatMap((chunk) => [...chunk.children]).map((element) => {
    const cells = [...element.children].map((cell) => cell.textContent);
    cells[DATE] = element.querySelector("time").getAttribute("datetime");
    return { element, cells, words: cells.join("\n").toLowerCase(), groups: element.dataset.g.split("|"), months: Number(element.dataset.m) };
  });

  const wanted = () => {
    const data = new FormData(form);
    const words = data.get("words").toLowerCase().split(/\s+/).filter(Boolean);
    return (row) => (!data.get("area") || row.cells[AREA] === data.get("area"))
      && (!data.get("court") || row.cells[COURT] === data.get("court"))
      && (!data.get("group") || row.groups.includes(data.get("group")))
      && (!data.get("from") || row.cells[DATE] >= data.get("from"))
      && (!data.get("to") || (row.cells[DATE] && row.cells[DATE] <= data.get("to")))
      && (!data.get("doubtful") || row.cells[DOUBTS])
      && words.every((word) => row.words.includes(word));
  };

  /* Bars of the charts: each stands for values of the form, which it fills in, or empties if they are its own. */
  const bars = [...document.querySelectorAll("[data-filter], [data-from]")];
  const linkOf = (bar) => bar.matches("a") ? bar : bar.querySelector("a");
  const meantBy = ({ dataset }) => dataset.filter ? [[dataset.filter, dataset.value]] : [["from", dataset.from], ["to", dataset.to]];
  const isPicked = (bar) => meantBy(bar).every(([name, value]) => form.elements[name].value === value);

  const filter = () => {
    const fits = wanted();
    let shown = 0;
    for (const row of read()) {
      const fit = Boolean(fits(row));
      if (row.element.hidden === fit) row.element.hidden = !fit;
      shown += fit;
    }
    for (const bar of bars) {
      const picked = isPicked(bar);
      bar.classList.toggle("on", picked);
      linkOf(bar).setAttribute("aria-current", picked);
    }
    count.textContent = `${number.format(shown)} of ${number.format(read().length)} shown`;
    arrange();
  };

  /* What is shown fills the chunks from the first, so that only those in sight are laid out; the hidden rows come last. */
  const arrange = () => {
    const sorted = [...rows].sort((a, b) => a.element.hidden - b.element.hidden);
    chunks.forEach((chunk, at) => chunk.replaceChildren(...sorted.slice(at * size, at * size + size).map((row) => row.element)));
  };

  const compare = (column) => {
    if (column === SENTENCE) return (a, b) => a.months - b.months;
    if (column === DATE) return (a, b) => (a.cells[DATE] < b.cells[DATE] ? -1 : a.cells[DATE] > b.cells[DATE] ? 1 : 0);
    return (a, b) => order.compare(a.cells[column], b.cells[column]);
  };

  /* Empty cells come last either way. */
  const sort = (head) => {
    const column = heads.indexOf(head);
    const down = head.getAttribute("aria-sort") === "ascending" || (head.getAttribute("aria-sort") === "none" && (column === SENTENCE || column === DOUBTS));
    for (const each of heads) each.setAttribute("aria-sort", each === head ? (down ? "descending" : "ascending") : "none");
    const by = compare(column);
    read().sort((a, b) => !a.cells[column] - !b.cells[column] || (down ? by(b, a) : by(a, b)));
    arrange();
  };

  document.documentElement.classList.add("js");
  form.hidden = false;
  for (const head of heads) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    button.addEventListener("click", () => sort(head));
    head.append(button);
  }
  form.addEventListener("input", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(filter));
  document.addEventListener("click", (event) => {
    const bar = event.target instanceof Element && event.target.closest("[data-filter], [data-from]");
    if (!bar) return;
    const picked = isPicked(bar);
    for (const [name, value] of meantBy(bar)) form.elements[name].value = picked ? "" : value;
    filter();
    if (picked) event.preventDefault();
    else if (!event.target.closest("a")) document.getElementById("releases").scrollIntoView();
  });
  /* A browser that comes back to the page keeps what was chosen. */
  addEventListener("pageshow", () => {
    if ([...new FormData(form).values()].some(Boolean)) filter();
  });
})();
