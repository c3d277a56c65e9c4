const sans = 'system-ui, sans-serif'
const mono = 'ui-monospace, "SF Mono", Menlo, Consolas, monospace'

const typography = {
  fontSize: '15px',
  lineHeight: '1.6',
  fontFamily: sans,
  headings: { fontFamily: sans, fontWeight: '650' },
  code: { fontFamily: mono, fontSize: '13px' },
}

const light = {
  colors: { primary: { main: '#2247c4' } },
  sidebar: { backgroundColor: '#f6f7f9', textColor: '#1c2230' },
  rightPanel: { backgroundColor: '#1a2130' },
  typography: { ...typography, code: { ...typography.code, color: '#a3243b', backgroundColor: '#eef0f4' } },
}

const dark = {
  colors: {
    primary: { main: '#9db4ff' },
    success: { main: '#5fd08a' },
    error: { main: '#ff9a94' },
    text: { primary: '#dfe4ee', secondary: '#a9b2c3' },
    border: { dark: '#333c4d', light: '#262e3c' },
    gray: { 50: '#1b212c', 100: '#232a37' },
    responses: {
      success: { color: '#7fdca2', backgroundColor: '#14291d', tabTextColor: '#7fdca2' },
      error: { color: '#ffaaa5', backgroundColor: '#331a1c', tabTextColor: '#ffaaa5' },
    },
  },
  schema: {
    linesColor: '#465066',
    nestedBackground: '#181d27',
    typeNameColor: '#b9c2d3',
    typeTitleColor: '#b9c2d3',
    requireLabelColor: '#ff9a94',
    arrow: { color: '#9db4ff' },
  },
  sidebar: { backgroundColor: '#161b24', textColor: '#dfe4ee', arrow: { color: '#a9b2c3' } },
  rightPanel: {
    backgroundColor: '#0c1017',
    servers: { overlay: { backgroundColor: '#191f29', textColor: '#dfe4ee' }, url: { backgroundColor: '#232a37' } },
  },
  typography: {
    ...typography,
    code: { ...typography.code, color: '#ffb3bd', backgroundColor: '#232a37' },
    links: { color: '#9db4ff', visited: '#9db4ff', hover: '#c5d2ff' },
  },
}

/** Redoc's colors and fonts for a theme of the site. */
export const referenceThemes = { light, dark }
