/** A schema just large enough to be too deep, too wide and in a circle. */
import { buildSchema } from 'graphql';

export const smallSchema = buildSchema(`
  interface Node { id: ID! }
  enum Direction { ASC DESC }
  type PageInfo { hasNextPage: Boolean! endCursor: String }

  type Article implements Node {
    id: ID!
    headline: String!
    people(first: Int, last: Int): PersonConnection!
    related: [Article!]!
    next: Article
    lead: Image
  }
  type Image { url: String! }
  type ArticleEdge { cursor: String! node: Article! }
  type ArticleConnection { edges: [ArticleEdge!]! nodes: [Article!]! pageInfo: PageInfo! totalCount: Int! }

  type Person implements Node {
    id: ID!
    name: String!
    articles(first: Int, last: Int): ArticleConnection!
  }
  type PersonEdge { cursor: String! node: Person! }
  type PersonConnection { edges: [PersonEdge!]! nodes: [Person!]! pageInfo: PageInfo! totalCount: Int! }
  union Subject = Article | Person
  type Hint { text: String! of: Subject! }

  type Query {
    node(id: ID!): Node
    nodes(ids: [ID!]!): [Node]!
    subjects: [Subject!]!
    hints(first: Int): [Hint!]!
    article(id: ID!): Article
    articles(first: Int, last: Int, direction: Direction): ArticleConnection!
    "Answers after a while, sooner when the request is given up."
    wait(milliseconds: Int!): String
    "As many letters."
    letters(count: Int!): String
    "Throws what its name says."
    broken(how: String!): String
  }
  type Mutation { touch: Int }
`);
