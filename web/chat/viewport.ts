/** Keeps the page as high as what is left above the on-screen keyboard; iOS shrinks only the visual viewport for it. */
export function followViewport(): void {
  const { visualViewport } = window;
  if (!visualViewport) return;
  const follow = () => {
    // Zooming in shrinks it too, and must not squeeze the page.
    if (visualViewport.scale > 1) return;
    document.documentElement.style.setProperty('--height', `${visualViewport.height}px`);
    window.scrollTo(0, 0);
  };
  visualViewport.addEventListener('resize', follow);
  follow();
}
