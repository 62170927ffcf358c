/** The head of the pages of the desk. */
export const Masthead = () => (
  <header className="masthead">
    <a href="/" className="wordmark">
      Vorlage
    </a>
    <span>Where the story comes from</span>
  </header>
);
