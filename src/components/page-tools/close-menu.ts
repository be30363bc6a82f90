/**
 * The menu of the rarer pages opens without a script, and lies over the page. With one it closes when the reader has
 * gone on to something else, and on Escape, which leads back to its name.
 */
export function closeMenu(menu: HTMLDetailsElement): void {
  menu.addEventListener("focusout", ({relatedTarget}) => {
    if (relatedTarget instanceof Node && !menu.contains(relatedTarget)) menu.open = false;
  });
  menu.addEventListener("keydown", ({key}) => {
    if (key !== "Escape" || !menu.open) return;
    menu.open = false;
    menu.querySelector("summary")?.focus();
  });
}
