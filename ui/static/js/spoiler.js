// A spoiler opens with a click, Enter or the space bar.

export function connect() {
  document.addEventListener("click", (event) => event.target.closest(".spoiler")?.classList.toggle("is-open"));
  document.addEventListener("keydown", (event) => {
    if (!event.target.matches?.(".spoiler") || (event.key !== "Enter" && event.key !== " ")) return;
    event.preventDefault();
    event.target.classList.toggle("is-open");
  });
}
