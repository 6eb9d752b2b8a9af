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

/** A link may carry a query: it opens instead of the examples. */
const linked = new URLSearchParams(window.location.search);
const query = linked.get('query') ?? undefined;
const variables = linked.get('variables') ?? undefined;

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <GraphiQL
      fetcher={fetcher}
      plugins={plugins}
      defaultTabs={[...examples]}
      initialQuery={query}
      initialVariables={variables}
    >
      <GraphiQL.Logo>
        <span className="wordmark">Backfile</span>
      </GraphiQL.Logo>
    </GraphiQL>
  </StrictMode>,
);
