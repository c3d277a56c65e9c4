/** Runs in the page: visible texts with less contrast than 4.5 to 1 (WCAG 1.4.3), and how much they have. */
export const faintTexts = `(() => {
  const parts = (color) => color.match(/[\\d.]+/g).map(Number)
  const over = (under, [r, g, b, alpha = 1]) => [r, g, b].map((value, i) => value * alpha + under[i] * (1 - alpha))
  const ground = (element) => {
    const layers = []
    for (let each = element; each; each = each.parentElement) layers.unshift(parts(getComputedStyle(each).backgroundColor))
    return layers.reduce(over, matchMedia('(prefers-color-scheme: dark)').matches ? [0, 0, 0] : [255, 255, 255])
  }
  const channel = (value) => (value / 255 <= 0.03928 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4)
  const luminance = ([r, g, b]) => 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b)
  const contrast = (element) => {
    const below = ground(element)
    const lights = [below, over(below, parts(getComputedStyle(element).color))].map(luminance).sort((a, b) => b - a)
    return (lights[0] + 0.05) / (lights[1] + 0.05)
  }
  return [...document.querySelectorAll('body *')]
    .filter((element) => element.checkVisibility() && [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim()))
    .map((element) => ({ text: element.textContent.trim().slice(0, 40), contrast: Math.floor(contrast(element) * 10) / 10 }))
    .filter(({ contrast }) => contrast < 4.5)
})()`
