// Improves a page that works without it: every state is an address of the server, so all that happens here is fetching that
// address and putting the parts marked data-part into place.

const form = document.getElementById("filters");
let running = 0;

async function show(address, { push = true, focus = null } = {}) {
  const ticket = ++running;
  let answer;
  try {
    answer = await fetch(address);
  } catch {
    location.assign(address);
    return;
  }
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (ticket !== running) return; // a later state has been asked for
  const left = document.getElementById("chart")?.scrollLeft ?? 0;
  for (const part of document.querySelectorAll("[data-part]")) {
    const next = page.querySelector(`[data-part="${part.dataset.part}"]`);
    if (next && part.innerHTML !== next.innerHTML) part.replaceChildren(...next.childNodes);
  }
  document.title = page.title;
  if (push) history.pushState(null, "", address);
  fill(new URL(address, location.href).searchParams);
  prepare(left);
  if (focus) {
    const target = document.querySelector(focus);
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: "nearest" });
  }
}

// Puts a state into the form, but leaves alone what is being typed.
function fill(state) {
  for (const field of form.querySelectorAll("input[name], select[name]")) {
    if (field !== document.activeElement) field.value = state.get(field.name) ?? "";
  }
  for (const name of ["fact", "group", "zoom"]) {
    let hidden = form.querySelector(`input[type=hidden][name=${name}]`);
    if (!hidden) {
      hidden = Object.assign(document.createElement("input"), { type: "hidden", name });
      form.append(hidden);
    }
    hidden.value = state.get(name) ?? "";
  }
}

function address() {
  const state = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (value.trim()) state.set(name, value.trim());
  return state.size ? `/?${state}` : "/";
}

let typing;
form.addEventListener("input", event => {
  clearTimeout(typing);
  typing = setTimeout(() => show(address()), event.target.type === "search" ? 150 : 0);
});
form.addEventListener("submit", event => {
  event.preventDefault();
  show(address());
});

document.addEventListener("click", event => {
  const copy = event.target.closest("button.copy");
  if (copy) return void copyText(copy);
  const link = event.target.closest("a[href]");
  if (!link || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.defaultPrevented) return;
  const target = new URL(link.getAttribute("href"), location.href);
  const isState = target.origin === location.origin && target.pathname === "/" && !link.getAttribute("href").startsWith("#");
  if (!isState) return;
  event.preventDefault();
  const opens = target.hash === "#fact" || link.classList.contains("close");
  show(target.pathname + target.search, { focus: opens ? "#fact-title" : null });
});

addEventListener("popstate", () => show(location.pathname + location.search, { push: false }));

async function copyText(button) {
  const text = document.getElementById(button.dataset.copy).textContent;
  const label = button.textContent;
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = "Copied";
  } catch {
    getSelection().selectAllChildren(document.getElementById(button.dataset.copy));
    button.textContent = "Selected";
  }
  setTimeout(() => { button.textContent = label; }, 1500);
}

// The timeline: drag or scroll sideways to pan, Ctrl and wheel or + and - to zoom, arrow keys from event to event.
function zoomTo(next, middle) {
  const chart = document.getElementById("chart");
  const old = Number(chart.dataset.zoom);
  if (next === old || next < 1 || next > 8) return;
  const at = (chart.scrollLeft + middle) / chart.scrollWidth;
  chart.className = `chart zoom-${next}`;
  chart.dataset.zoom = next;
  chart.scrollLeft = at * chart.scrollWidth - middle;
  const state = new URL(location.href);
  if (next === 1) state.searchParams.delete("zoom");
  else state.searchParams.set("zoom", next);
  show(state.pathname + state.search);
}

function prepare(left) {
  for (const button of document.querySelectorAll("button.copy")) button.hidden = false;
  const chart = document.getElementById("chart");
  if (!chart) return;
  if (left !== undefined) chart.scrollLeft = left;
  const marks = [...chart.querySelectorAll("a.mark")];
  const start = marks.find(mark => mark.classList.contains("open")) ?? marks[0];
  for (const mark of marks) mark.setAttribute("tabindex", mark === start ? "0" : "-1");
  if (chart.dataset.ready) return;
  chart.dataset.ready = "yes";

  chart.addEventListener("wheel", event => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    const old = Number(chart.dataset.zoom);
    zoomTo(event.deltaY < 0 ? old * 2 : old / 2, event.clientX - chart.getBoundingClientRect().left);
  }, { passive: false });

  chart.addEventListener("keydown", event => {
    const old = Number(chart.dataset.zoom);
    if (event.key === "+" || event.key === "=") zoomTo(old * 2, chart.clientWidth / 2);
    else if (event.key === "-") zoomTo(old / 2, chart.clientWidth / 2);
    else if (event.target.matches("a.mark") && /^Arrow/.test(event.key)) {
      const all = [...chart.querySelectorAll("a.mark")];
      const step = event.key === "ArrowRight" || event.key === "ArrowDown" ? 1 : -1;
      const next = all[all.indexOf(event.target) + step];
      if (!next) return;
      event.preventDefault();
      event.target.setAttribute("tabindex", "-1");
      next.setAttribute("tabindex", "0");
      next.focus();
    }
  });

  let from = null;
  chart.addEventListener("pointerdown", event => {
    if (event.pointerType === "mouse" && event.button === 0) from = { x: event.clientX, left: chart.scrollLeft };
  });
  addEventListener("pointermove", event => {
    if (!from) return;
    if (Math.abs(event.clientX - from.x) > 4) chart.classList.add("dragging");
    chart.scrollLeft = from.left - (event.clientX - from.x);
  });
  addEventListener("pointerup", () => {
    from = null;
    setTimeout(() => chart.classList.remove("dragging"));
  });
  chart.addEventListener("click", event => { if (chart.classList.contains("dragging")) event.preventDefault(); }, true);
  chart.addEventListener("dragstart", event => event.preventDefault());
}

document.addEventListener("click", event => {
  const zoom = event.target.closest("a[data-zoom]");
  const chart = document.getElementById("chart");
  if (!zoom || !chart) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  const old = Number(chart.dataset.zoom);
  zoomTo(zoom.dataset.zoom === "in" ? old * 2 : old / 2, chart.clientWidth / 2);
}, true);

prepare();
const narrow = document.getElementById("chart");
if (narrow) {
  const open = narrow.querySelector("a.open");
  narrow.scrollLeft = open ? open.getBoundingClientRect().left - narrow.getBoundingClientRect().left - narrow.clientWidth / 2 : narrow.scrollWidth;
}
