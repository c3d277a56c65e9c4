/** Takes the page elsewhere: as Markdown, or into an assistant. Scripts add what needs the page's own address. */
export const PageMenu = () => (
  <details class="page-menu">
    <summary>Copy page</summary>
    <ul>
      <li>
        <button type="button" data-copy-markdown>
          Copy as Markdown
        </button>
      </li>
      <li>
        <a href="index.md">View as Markdown</a>
      </li>
      <li>
        <a href="https://claude.ai/new?q=" data-assistant>
          Open in Claude
        </a>
      </li>
      <li>
        <a href="https://chatgpt.com/?q=" data-assistant>
          Open in ChatGPT
        </a>
      </li>
    </ul>
  </details>
)
