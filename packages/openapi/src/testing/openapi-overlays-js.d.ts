declare module 'openapi-overlays-js/src/overlay.js' {
  /** Changes the definition in place as well. */
  export const applyOverlay: (definition: unknown, overlay: unknown) => unknown
}
