import './style-nonce';
import 'graphiql/setup-workers/vite';
import { explorerPlugin } from '@graphiql/plugin-explorer';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@graphiql/plugin-explorer/style.css';
import 'graphiql/style.css';
import './playground.css';
import { examples } from './examples';

const fetcher = createGraphiQLFetcher({ url: '/graphql' });
const plugins = [HISTORY_PLUGIN, explorerPlugin({ showAttribution: false })];

/** A link may carry a query: it opens in a tab of its own, before the examples or after the tabs of the last visit. */
const address = new URLSearchParams(window.location.search);
const query = address.get('query');
const linked = query ? { query, variables: address.get('variables') ?? '' } : null;

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <GraphiQL
      fetcher={fetcher}
      plugins={plugins}
      defaultTabs={linked ? [linked, ...examples] : [...examples]}
      initialQuery={linked?.query}
      initialVariables={linked?.variables}
      showPersistHeadersSettings={false}
    >
      <GraphiQL.Logo>
        <span className="wordmark">Backfile</span>
      </GraphiQL.Logo>
    </GraphiQL>
  </StrictMode>,
);
