/** What the playground opens with: one tab each, all answered by the seeds. */
export const examples: readonly { query: string }[] = [
  {
    query: `# A person and what is known of him, each fact with its sentence.
# Ctrl+Enter runs it, Ctrl+Space completes.
query Dossier {
  person(slug: "yin-qi") {
    name
    bornOn { edtf earliest latest }
    birthPlace
    roles {
      nodes {
        title
        company { name }
        startedOn { edtf }
        isCurrent
        evidence(first: 1) { nodes { exact } }
      }
    }
    milestones {
      nodes { happenedOn { edtf } title }
    }
    articles {
      totalCount
      nodes { headline url }
    }
  }
}
`,
  },
  {
    query: `# A company's funding rounds, each amount with the sentence it stands on.
# "verbatim" is the wording of the source; amounts are exact, about, at least …
query Rounds {
  company(slug: "megvii") {
    name
    fundingRounds {
      nodes {
        title
        announcedOn { edtf }
        amount { min max currency qualifier verbatim }
        valuation { value currency }
        hasOtherInvestors
        investments {
          nodes { isLead investor { name } }
        }
        evidence(field: "amount") {
          nodes { exact span { start end } article { headline language } }
        }
      }
    }
  }
}
`,
  },
  {
    query: `# Quotes with their speaker, the role he held when he said it, and whether
# the text really has them: "verification" compares with the source.
query Quotes {
  quotes(first: 20) {
    totalCount
    nodes {
      text
      language
      quoteKind
      speaker { __typename name }
      speakerRole { title company { name } }
      occasion
      saidOn { edtf }
      verification
      renderings { language text }
    }
  }
}
`,
  },
  {
    query: `# Where sources disagree, both claims are kept; one is preferred, with its reason.
query Disputed {
  round: company(slug: "step-star") {
    fundingRounds {
      nodes {
        title
        amount { min max currency qualifier }
        claims(field: "amount") { nodes { ...Claim } }
      }
    }
  }
  age: person(slug: "yin-qi") {
    claims(field: "ageAtFounding") { nodes { ...Claim } }
  }
}

fragment Claim on Claim {
  isDisputed
  rank
  rankReason
  value {
    ... on MonetaryAmount { min max currency qualifier }
    ... on TextValue { content }
  }
  evidence { nodes { exact article { language } } }
}
`,
  },
];
